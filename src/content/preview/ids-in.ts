/** Every id that a file gives away below its own: of statements, variants and the like. Other files rest on these. */
export function* idsIn(data: unknown): Iterable<string> {
  if (typeof data !== 'object' || data === null) return;
  for (const [key, value] of Object.entries(data)) {
    if (key === 'id' && typeof value === 'string') yield value;
    else yield* idsIn(value);
  }
}
