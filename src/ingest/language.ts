// Which language a text is in.
import { detectAll } from 'tinyld';
import { languageByWords } from '../core/languages/read-as.ts';

/** Scripts that one language alone is written in, where the detector's short list may be wrong. */
const BY_SCRIPT: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\u3040-\u30ff]/],
  ['ko', /[\uac00-\ud7a3]/],
  ['el', /[\u0370-\u03ff]/],
  ['he', /[\u0590-\u05ff]/],
  ['th', /[\u0e00-\u0e7f]/],
];

/**
 * The language of `text` as BCP 47, "und" where it does not tell. `claimed`, what the page says of itself, adds
 * the region where it agrees with the words, and decides where the words do not.
 */
export function languageOf(text: string, claimed: string | null = null): string {
  const claim = plainTag(claimed);
  const sample = text.slice(0, 4_000);
  const found =
    languageByWords(sample) ??
    BY_SCRIPT.find(([, script]) => share(sample, script) > 0.2)?.[0] ??
    detectAll(sample)[0]?.lang ??
    null;
  if (found === null || sample.length < 40) return claim ?? found ?? 'und';
  if (claim !== null && claim.split('-')[0] === found) return claim;
  return found;
}

function share(text: string, letters: RegExp): number {
  const all = text.match(/\p{L}/gu)?.length ?? 0;
  const those = text.match(new RegExp(letters, 'g'))?.length ?? 0;
  return all === 0 ? 0 : those / all;
}

/** "en_us" → "en-US"; null for what is no language tag. */
function plainTag(tag: string | null): string | null {
  if (tag === null || !/^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i.test(tag.trim())) return null;
  try {
    return Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}
