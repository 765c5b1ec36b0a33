// Endings of Kazakh nouns: of the plural, of possession, of the cases.

const PLURAL = 'лар лер дар дер тар тер';
const POSSESSION = 'ымыз іміз ыңыз іңіз мыз міз ңыз ңіз сы сі ым ім ың ің ы і';
const CASES = `ның нің дың дің тың тің ға ге қа ке на не ны ні ды ді ты ті да де та те нда нде дан ден тан тен нан нен
  мен бен пен ын ін сын сін дағы дегі тағы тегі ндағы ндегі лық лік дық дік тық тік`;

/** The longest first. */
export const KAZAKH_ENDINGS: readonly string[] = `${PLURAL} ${POSSESSION} ${CASES}`
  .split(/\s+/u)
  .sort((a, b) => b.length - a.length);
