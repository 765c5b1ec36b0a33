// A headline often repeats a quotation of the article: whoever said it there said it here.

import { tokenAt, WORD } from '../text/token.ts';
import type { Scene } from './candidate.ts';

/** The utterance further down that has the words of `utterance` in a row; -1 where there is none. */
export function repeatedBelow(scene: Scene, utterance: number): number {
  const wanted = wordsOf(scene, utterance);
  if (wanted.length < 2) return -1;
  const needle = ` ${wanted.join(' ')} `;
  for (let below = utterance + 1; below < scene.utterances.length; below += 1)
    if (` ${wordsOf(scene, below).join(' ')} `.includes(needle)) return below;
  return -1;
}

function wordsOf({ structure: { tokens }, utterances }: Scene, utterance: number): string[] {
  const { content } = utterances[utterance]!;
  const words: string[] = [];
  for (let at = tokenAt(tokens, content.start); at < tokens.count && tokens.start[at]! < content.end; at += 1)
    if (tokens.kind[at] === WORD) words.push(tokens.lower[at]!);
  return words;
}
