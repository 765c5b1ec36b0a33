// Words that turn a sentence into its opposite.

/** Folded: without apostrophes, in lower case. */
export const NEGATIONS: ReadonlySet<string> = new Set(
  'not no never none nobody nothing neither nor nowhere without hardly cannot'.split(' '),
);
