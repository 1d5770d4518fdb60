// Loaded before a build: its clock is four hundred days ahead, and runs on from there.
const Real = Date;
const AHEAD = 400 * 86_400_000;

globalThis.Date = class extends Real {
  /** @param {ConstructorParameters<typeof Real>} parts */
  constructor(...parts) {
    if (parts.length === 0) super(Real.now() + AHEAD);
    else super(...parts);
  }

  static now() {
    return Real.now() + AHEAD;
  }
};
