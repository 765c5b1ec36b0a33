// A headline often repeats a quotation of the article: whoever said it there said it here.

import type { Span } from '../span.ts';
import { tokenAt, WORD } from '../text/token.ts';
import type { Scene } from './scene.ts';

/** The utterance further down that has the words of `utterance` in a row; -1 where there is none. */
export function repeatedBelow(scene: Scene, utterance: number): number {
  const wanted = quotedWordsOf(scene, utterance);
  if (wanted.length < 2) return -1;
  const needle = ` ${wanted.join(' ')} `;
  for (let below = utterance + 1; below < scene.utterances.length; below += 1)
    if (` ${wordsOf(scene, below).join(' ')} `.includes(needle)) return below;
  return -1;
}

/** The words between marks where it has any: a headline tells the rest in its own words. */
function quotedWordsOf(scene: Scene, utterance: number): string[] {
  const { content, kind } = scene.utterances[utterance]!;
  const inside = scene.structure.marked.find(
    ({ inner }) => inner.start >= content.start && inner.end <= content.end,
  );
  return kind === 'mixed' && inside ? wordsIn(scene, inside.inner) : wordsIn(scene, content);
}

function wordsOf(scene: Scene, utterance: number): string[] {
  return wordsIn(scene, scene.utterances[utterance]!.content);
}

function wordsIn({ structure: { tokens } }: Scene, content: Span): string[] {
  const words: string[] = [];
  for (let at = tokenAt(tokens, content.start); at < tokens.count && tokens.start[at]! < content.end; at += 1)
    if (tokens.kind[at] === WORD) words.push(tokens.lower[at]!);
  return words;
}
