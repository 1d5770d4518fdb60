/**
 * Compares dotted version numbers the way containerd's and a CNI plugin's are counted:
 * 1.9 < 1.10, 2.0 < 2.0.4. A missing part is older than any.
 */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = (left[i] ?? -1) - (right[i] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}
