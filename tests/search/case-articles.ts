// Articles of tests/cases and the sample, read as the program reads them.
import { readFileSync } from 'node:fs';
import type { Article } from '../../src/core/article.ts';
import { readingOf } from '../../src/core/reading.ts';
import type { Told } from './library.ts';

const CASES = new URL('../cases/', import.meta.url);
const SAMPLE = new URL('../../data/samples/kazakhstan.txt', import.meta.url);

/** Those that tests ask about: named, since what is found depends on what else a library holds. */
const ASKED_ABOUT = `
  a-body-speaks
  a-cue-of-its-own-in-between
  a-possessive-before-the-name
  according-to-a-pronoun
  according-to
  an-age-with-a-place
  archive-apostrophes
  block-quotation
  brackets-after-the-name
  court
  documents-speak
  earnings
  football
  footer
  forms-of-address-tell-two-apart
  goes-on-without-a-cue
  guillemets
  hard-wrapped
  headline-in-quotation-marks
  headline-names-the-office
  headline-repeats-the-text
  headline-with-colon
  headline-with-dash
  in-her-words
  indian-daily
  initials-of-an-office
  interview-letters
  interview
  long-apposition
  low-marks
  measures
  mixed
  name-in-a-picture-credit
  named-a-paragraph-after
  named-a-paragraph-before
  named-after-a-description
  names-of-many-cultures
  never-closed
  never-opened
  not-quotations
  nothing-was-said
  one-of-several-described
  over-several-paragraphs
  paragraph-after-paragraph
  posts
  pronouns-with-rivals
  questions-and-requests
  relative-pronoun
  role-from-apposition
  role-from-title
  science
  single-marks
  speech-after-its-introduction
  speech-in-full
  split-around-the-cue
  spokespeople
  surname-means-the-full-name
  tabloid
  the-club-and-the-company
  the-thirty-four-year-old
  told-is-not-the-teller
  transcript-labels
  transcript
  two-people-of-one-surname
  unnamed-sources
  verb-before-name
  with-and-without-that
  within-quotations
`;

export function caseArticles(): Told[] {
  const ids = ASKED_ABOUT.trim().split(/\s+/u);
  const cases = ids.map((id) => toldBy(id, new URL(`${id}/article.txt`, CASES)));
  return [...cases, toldBy('kazakhstan', SAMPLE)];
}

function toldBy(id: string, file: URL): Told {
  const text = readFileSync(file, 'utf8');
  const article: Article = {
    id,
    revision: 1,
    title: text.split('\n', 1)[0]!,
    text,
    publisher: null,
    byline: null,
    published: null,
    url: null,
    language: 'en',
  };
  return { article, reading: readingOf(article) };
}
