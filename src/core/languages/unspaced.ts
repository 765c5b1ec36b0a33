// Words of scripts that set no space between them: Chinese, Japanese, Thai, Lao, Khmer, Burmese.

const UNSPACED =
  /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9f]/u;

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });

/** Whether a run of letters holds several words without a space. Cheap for every other script. */
export function isUnspaced(run: string): boolean {
  return run.charCodeAt(0) >= 0x0e00
    ? UNSPACED.test(run)
    : run.length > 1 && NOT_LATIN.test(run) && UNSPACED.test(run);
}

const NOT_LATIN = /[^\u0000-\u0dff]/u;

/** The words in a run of letters, by the dictionaries of the Unicode library: where each begins, and the word. */
export function* wordsInRun(run: string): Generator<{ readonly at: number; readonly word: string }> {
  for (const { segment, index, isWordLike } of segmenter.segment(run))
    if (isWordLike) yield { at: index, word: segment };
}
