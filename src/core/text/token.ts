// Words, numbers, addresses and punctuation of a text, with their places.

/** What a token is. A number begins with a digit; an address is a URL, an e-mail, an @handle or a #tag. */
export const WORD = 0;
export const NUMBER = 1;
export const ADDRESS = 2;
export const PUNCTUATION = 3;

/**
 * The tokens of a text, in order, as parallel arrays (token i is text.slice(start[i], end[i])). Initials and
 * dotted abbreviations are one token with their dots ("J.", "U.S."); a hyphenated word is one; the endings
 * 's 'll 've 'd 're 'm are tokens of their own, so that "he's" begins with the token "he".
 */
export type Tokens = {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  /** In lower case, with straight apostrophes. */
  readonly lower: readonly string[];
};

const CLITICS = new Set(['s', 'll', 've', 'd', 're', 'm']);
const ADDRESS_START = /^(?:https?:\/\/|www\.)/iu;

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 160 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** Letters, combining marks and halves of surrogate pairs: whatever a word may hold. */
export function isLetter(code: number): boolean {
  if (code < 128) return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code < 0x2000) return code !== 0xd7 && code !== 0xf7;
  if (code < 0x2c00)
    return code >= 0x2071 && code <= 0x218f && code !== 0x20ac && !(code >= 0x2080 && code <= 0x2101);
  return (
    !(code >= 0x3000 && code <= 0x303f) &&
    !(code >= 0xe000 && code <= 0xf8ff) &&
    code < 0xfe00 &&
    !(code >= 0xd800 && code <= 0xdfff)
  );
}

function isCapitalAt(text: string, at: number): boolean {
  const letter = text[at] ?? '';
  return letter !== letter.toLowerCase();
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}

/** The tokens of `text`. Takes time in proportion to its length. */
export function tokensOf(text: string): Tokens {
  const start: number[] = [];
  const end: number[] = [];
  const kind: number[] = [];
  const lower: string[] = [];
  const push = (from: number, to: number, what: number): void => {
    start.push(from);
    end.push(to);
    kind.push(what);
    lower.push(text.slice(from, to).toLowerCase().replaceAll('’', "'"));
  };
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      at += 1;
    } else if (isLetter(code)) {
      at = takeWord(text, at, push);
    } else if (isDigit(code)) {
      const to = numberEnd(text, at);
      push(at, to, NUMBER);
      at = to;
    } else if ((code === 64 || code === 35) && isLetter(text.charCodeAt(at + 1))) {
      const to = handleEnd(text, at + 1);
      push(at, to, ADDRESS);
      at = to;
    } else {
      const to = punctuationEnd(text, at);
      push(at, to, PUNCTUATION);
      at = to;
    }
  }
  return {
    count: start.length,
    start: Int32Array.from(start),
    end: Int32Array.from(end),
    kind: Uint8Array.from(kind),
    lower,
  };
}

function takeWord(
  text: string,
  from: number,
  push: (from: number, to: number, what: number) => void,
): number {
  if ((text[from] === 'h' || text[from] === 'w') && ADDRESS_START.test(text.slice(from, from + 8))) {
    const to = addressEnd(text, from);
    push(from, to, ADDRESS);
    return to;
  }
  let at = from;
  let dotted = false;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const next = text.charCodeAt(at + 1);
    if (isLetter(code) || isDigit(code)) at += 1;
    else if (code === 45 && (isLetter(next) || isDigit(next))) at += 1;
    else if (isApostrophe(code) && isLetter(next)) {
      const ending = cliticEnd(text, at + 1);
      if (ending > 0) {
        push(from, at, WORD);
        push(at, ending, WORD);
        return ending;
      }
      at += 1;
    } else if (code === 46 && isInitial(text, from, at)) {
      dotted = true;
      at += 1;
    } else if (code === 46 && isLetter(next) && !isCapitalAt(text, at + 1)) at += 1;
    else if (code === 64 && isLetter(next)) {
      const to = addressEnd(text, from);
      push(from, to, ADDRESS);
      return to;
    } else break;
  }
  push(from, at, dotted || !text.slice(from, at).includes('.') ? WORD : ADDRESS);
  return at;
}

/** Whether the dot at `at` ends a single letter: of "J.", of "U.S." and of "e.g." after its first dot. */
function isInitial(text: string, from: number, at: number): boolean {
  if (at - from === 1)
    return isCapitalAt(text, from) || (text[at + 2] === '.' && isLetter(text.charCodeAt(at + 1)));
  return text[at - 2] === '.' && isLetter(text.charCodeAt(at - 1));
}

/** Where the ending after an apostrophe stops if it is one of 's 'll 've 'd 're 'm, else 0. */
function cliticEnd(text: string, from: number): number {
  let to = from;
  while (to < from + 3 && isLetter(text.charCodeAt(to))) to += 1;
  return CLITICS.has(text.slice(from, to).toLowerCase()) ? to : 0;
}

function numberEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const next = text.charCodeAt(at + 1);
    if (isDigit(code) || isLetter(code)) at += 1;
    else if ((code === 44 || code === 46 || code === 58 || code === 47) && isDigit(next)) at += 1;
    else if (code === 45 && (isLetter(next) || isDigit(next))) at += 1;
    else break;
  }
  return text[at] === '%' ? at + 1 : at;
}

function addressEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isSpace(text.charCodeAt(at)) && !'"“”<>«»'.includes(text[at]!)) at += 1;
  while (at > from + 1 && ".,;:!?)]'’".includes(text[at - 1]!)) at -= 1;
  return at;
}

function handleEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (!isLetter(code) && !isDigit(code) && code !== 95) break;
    at += 1;
  }
  return at;
}

/** Two dashes, three dots, two apostrophes or two backticks are one token; all else is one character. */
function punctuationEnd(text: string, at: number): number {
  const mark = text[at]!;
  if (mark === '-' || mark === "'" || mark === '`') return text[at + 1] === mark ? at + 2 : at + 1;
  if (mark === '.') return text.startsWith('...', at) ? at + 3 : at + 1;
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code <= 0xdbff && at + 1 < text.length ? at + 2 : at + 1;
}

/** The index of the first token that ends after `offset`; `count` where there is none. */
export function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.end[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
