// What part a mention plays in its sentence, told from the symbols beside it.
import type { Mention } from '../names/mention.ts';
import type { Row } from './row.ts';

/** speaks: beside a verb of saying as its subject; subject: before another verb; owner: "X's". */
export type Position = 'speaks' | 'subject' | 'appositive' | 'object' | 'owner' | 'heading' | 'other';

const BEFORE_OBJECT = new Set([...'pofbTGUV']);
const MENTIONS = new Set([...'NBLHDEX']);
const ACTIVE = new Set([...'STVxw']);
const SPEECH = new Set([...'STA']);

export function positionOf(row: Row, { first, end, inner }: Mention): Position {
  const at = row.place[first]!;
  const symbols = row.symbol;
  const letter = (place: number): string =>
    place >= 0 && place < row.length ? String.fromCharCode(symbols[place]!) : '|';
  if (inner) return row.place[end]! === at ? 'other' : 'object';
  const before = letter(at - 1);
  let next = letter(at + 1);
  if (next === "'") return 'owner';
  if (before === 'S' && letter(at - 2) === 'Q') return 'speaks';
  // "The bridge is safe, said Ann Bell"; but not "the referee, Ann Bell, told reporters".
  const inverted = letter(at - 2) === '"' || (letter(at - 2) === ',' && !MENTIONS.has(letter(at - 3)));
  if (before === 'S' && inverted) return 'speaks';
  if (before === 'A') return 'speaks';
  if (BEFORE_OBJECT.has(before)) return 'object';
  if (next === 'W') next = letter(at + 2);
  if (SPEECH.has(next)) return 'speaks';
  if (next === 'x' && SPEECH.has(letter(at + 2))) return 'speaks';
  if (next === 'V' || next === 'x' || next === 'w' || next === 'U')
    return before === 'w' ? 'other' : 'subject';
  if (next === ',' && before === ',' && ACTIVE.has(letter(at + 2)))
    return letter(at + 2) === 'S' || letter(at + 2) === 'T' ? 'speaks' : 'appositive';
  if (next === ',') return afterInsertion(row, at + 1);
  if (next === ':') return 'heading';
  return before === 'w' ? 'object' : 'other';
}

const LONGEST_INSERTION = 28;

/** "Ann Bell, the head of the school, said": what follows the second comma. */
function afterInsertion(row: Row, comma: number): Position {
  for (let at = comma + 1; at < Math.min(row.length, comma + LONGEST_INSERTION); at += 1) {
    const letter = String.fromCharCode(row.symbol[at]!);
    if (letter === '.' || letter === '|' || letter === '?') return 'other';
    if (letter !== ',') continue;
    const next = String.fromCharCode(row.symbol[at + 1] ?? 124);
    if (next === 'S' || next === 'T') return 'speaks';
    if (next === 'x' || next === 'V' || next === 'w') return 'appositive';
  }
  return 'other';
}
