// Words → stems in other languages than English: the Snowball algorithms, and what they leave undone.
import { stemmer as arabic } from '@orama/stemmers/arabic';
import { stemmer as danish } from '@orama/stemmers/danish';
import { stemmer as dutch } from '@orama/stemmers/dutch';
import { stemmer as finnish } from '@orama/stemmers/finnish';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as greek } from '@orama/stemmers/greek';
import { stemmer as hungarian } from '@orama/stemmers/hungarian';
import { stemmer as italian } from '@orama/stemmers/italian';
import { stemmer as norwegian } from '@orama/stemmers/norwegian';
import { stemmer as portuguese } from '@orama/stemmers/portuguese';
import { stemmer as romanian } from '@orama/stemmers/romanian';
import { stemmer as russian } from '@orama/stemmers/russian';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { stemmer as swedish } from '@orama/stemmers/swedish';
import { stemmer as turkish } from '@orama/stemmers/turkish';
import { stemmer as ukrainian } from '@orama/stemmers/ukrainian';
import { KAZAKH_ENDINGS } from '../lexicon/languages/kazakh-endings.ts';
import { fold } from './fold.ts';

type Stemmer = (word: string) => string;

const STEMMERS: Readonly<Record<string, Stemmer>> = {
  ar: arabic,
  da: danish,
  de: german,
  el: greek,
  es: spanish,
  fi: finnish,
  fr: french,
  hu: hungarian,
  it: italian,
  kk: kazakh,
  nl: dutch,
  no: norwegian,
  pt: portuguese,
  ro: romanian,
  ru: (word) => withoutSurnameEnding(russian(word.replaceAll('ё', 'е'))),
  sv: swedish,
  tr: turkish,
  uk: (word) => withoutSurnameEnding(ukrainian(word)),
};

/** The stem of a word in lower case with its accents, folded; the word folded where no stemmer is known. */
export function stemIn(code: string, word: string): string {
  const stemmer = STEMMERS[code];
  return stemmer === undefined ? fold(word) : fold(stemmer(word)) || fold(word);
}

/**
 * Токаев, Токаева → тока: Snowball cuts -ев and -ов, as endings of the plural, from the name and leaves them in its
 * other cases.
 */
function withoutSurnameEnding(stem: string): string {
  return stem.length > 4 && /(?:ов|ев|єв)$/u.test(stem) ? stem.slice(0, -2) : stem;
}

/** Letters of a Kazakh stem at least. */
const LEAST_LEFT = 4;
/** Behind these an ending begins with a voiceless sound; в, г, д and б end words from other languages only. */
const VOICELESS = 'пткқсшщчфхцвгдб';
const HARD_ENDINGS = 'ткқп';
const SOFT_ENDINGS = 'дғгб';

/** Kazakh adds endings one to the next: they are taken off from the last, the longest that fits each time. */
function kazakh(word: string): string {
  let stem = word;
  for (let length = stem.length + 1; length > stem.length; ) {
    length = stem.length;
    const ending = KAZAKH_ENDINGS.find((each) => isEnding(stem, each));
    if (ending !== undefined) stem = stem.slice(0, -ending.length);
  }
  return stem;
}

/** -ті stands behind voiceless consonants, -ді behind all other sounds: "президенті" ends in -і. */
function isEnding(word: string, ending: string): boolean {
  const left = word.length - ending.length;
  if (left < LEAST_LEFT || !word.endsWith(ending)) return false;
  const isAfterVoiceless = VOICELESS.includes(word[left - 1]!);
  if (HARD_ENDINGS.includes(ending[0]!)) return isAfterVoiceless;
  return !(SOFT_ENDINGS.includes(ending[0]!) && isAfterVoiceless);
}
