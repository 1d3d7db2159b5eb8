import fc from 'fast-check';

// A landing must not hang on chance: there the same cases are tried each time, elsewhere new ones.
if (process.env['CI']) fc.configureGlobal({ seed: 20_210_505 });
