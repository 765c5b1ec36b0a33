// Words that turn a sentence into its opposite, and contractions that hide one.

/** Folded: without apostrophes, in lower case. */
export const NEGATIONS: ReadonlySet<string> = new Set(
  'not no never none nobody nothing neither nor nowhere without hardly cannot'.split(' '),
);

/** From a contracted form (folded) to the verb before its "not". */
export const NEGATED_VERBS: ReadonlyMap<string, string> = new Map([
  ['aint', 'is'],
  ['arent', 'are'],
  ['cannot', 'can'],
  ['cant', 'can'],
  ['couldnt', 'could'],
  ['darent', 'dare'],
  ['didnt', 'did'],
  ['doesnt', 'does'],
  ['dont', 'do'],
  ['hadnt', 'had'],
  ['hasnt', 'has'],
  ['havent', 'have'],
  ['isnt', 'is'],
  ['mightnt', 'might'],
  ['mustnt', 'must'],
  ['neednt', 'need'],
  ['shant', 'shall'],
  ['shouldnt', 'should'],
  ['wasnt', 'was'],
  ['werent', 'were'],
  ['wont', 'will'],
  ['wouldnt', 'would'],
]);
