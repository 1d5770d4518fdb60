/** A Kubernetes minor version, "1.24". */
export type MinorVersion = string;

/** Kubernetes minor versions, both ends inclusive; a missing end is open. */
export interface VersionRange {
  from?: MinorVersion | undefined;
  until?: MinorVersion | undefined;
}

/** Negative where `a` is older than `b`, 0 where equal, positive where newer: 1.9 comes before 1.10. */
export function compareMinor(a: MinorVersion, b: MinorVersion): number {
  return minorNumber(a) - minorNumber(b);
}

/** Whether a range holds `version`. An absent range holds every version. */
export function includesMinor(range: VersionRange | undefined, version: MinorVersion): boolean {
  if (!range) return true;
  return (
    (range.from === undefined || compareMinor(range.from, version) <= 0) &&
    (range.until === undefined || compareMinor(version, range.until) <= 0)
  );
}

/** Whether two ranges share a version. An absent range holds every version. */
export function rangesMeet(a: VersionRange | undefined, b: VersionRange | undefined): boolean {
  const reaches = (x: VersionRange | undefined, y: VersionRange | undefined) =>
    x?.from === undefined || y?.until === undefined || compareMinor(x.from, y.until) <= 0;
  return reaches(a, b) && reaches(b, a);
}

/** Orders ranges with the one for the newest Kubernetes first: by their ends (open is newest), then by their starts. */
export function byNewestKubernetes(a: VersionRange | undefined, b: VersionRange | undefined): number {
  return end(b) - end(a) || start(b) - start(a);
}

function end(range: VersionRange | undefined): number {
  return range?.until === undefined ? Number.MAX_SAFE_INTEGER : minorNumber(range.until);
}

function start(range: VersionRange | undefined): number {
  return range?.from === undefined ? 0 : minorNumber(range.from);
}

function minorNumber(version: MinorVersion): number {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major * 1000 + minor;
}
