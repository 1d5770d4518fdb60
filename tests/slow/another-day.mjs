// Loaded before a build: its clock is four hundred days ahead, and runs on from there.
const AHEAD = 400 * 86_400_000;

globalThis.Date = new Proxy(Date, {
  construct: (Real, parts, as) => Reflect.construct(Real, parts.length === 0 ? [Real.now() + AHEAD] : parts, as),
  get: (Real, name) => (name === 'now' ? () => Real.now() + AHEAD : Reflect.get(Real, name)),
});
