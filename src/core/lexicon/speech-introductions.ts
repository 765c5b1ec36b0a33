// Phrases of a line that ends with a colon and after which a speech or a statement stands without marks.

/** In lower case. */
export const SPEECH_INTRODUCTIONS: readonly string[] = [
  'in full',
  'full text',
  'full transcript',
  'full statement',
  'full speech',
  'full remarks',
  'full letter',
  'complete text',
  'text of the speech',
  'text of the statement',
  'text of the letter',
  'speech follows',
  'statement follows',
  'letter follows',
  'word for word',
  'as delivered',
  'as prepared',
];
