import fc from 'fast-check';

/** Every run draws the same samples: a mutant survives or dies by the tests, not by luck. */
fc.configureGlobal({ seed: 20261125, numRuns: 60 });
