// The pages in tests/pages, and folders of the same form: how one is read and how a reading is scored.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '../../src/ingest/read-document.ts';
import { isRefusal } from '../../src/ingest/refusal.ts';

/** What a person finds on the page; `refused` is the reason why it has no article. */
export type Expected = {
  readonly title: string | null;
  readonly byline: string | null;
  readonly date: string | null;
  readonly publisher: string | null;
  readonly canonical: string | null;
  readonly refused: string | null;
};

export type Score = {
  readonly slug: string;
  /** Token F1 of the body, 0 to 1; 1 for a page that is rightly refused. */
  readonly body: number;
  /** Names of the parts that are wrong, with what was found. */
  readonly wrong: readonly { readonly part: keyof Expected; readonly found: string | null }[];
  readonly milliseconds: number;
};

/** The folders of `folder` that hold a page, by name. */
export function pageCases(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** Reads the page in `folder/slug` and compares it with what is expected there. */
export async function scoreOf(folder: string, slug: string): Promise<Score> {
  const at = join(folder, slug);
  const name = readdirSync(at).find((file) => file.startsWith('page.'))!;
  const expected = JSON.parse(readFileSync(join(at, 'expected.json'), 'utf8')) as Expected;
  const words = readFileSync(join(at, 'expected.txt'), 'utf8');
  const begun = performance.now();
  const bytes = new Uint8Array(readFileSync(join(at, name)));
  const outcome = await readDocument({ bytes, contentType: '', name, url: null });
  const milliseconds = performance.now() - begun;
  if (isRefusal(outcome) || (expected.refused ?? null) !== null) {
    const refused = isRefusal(outcome) ? outcome.refused : null;
    const right = refused !== null && (expected.refused ?? null) !== null;
    const wrong =
      refused === (expected.refused ?? null) ? [] : [{ part: 'refused' as const, found: refused }];
    return { slug, body: right ? 1 : 0, wrong, milliseconds };
  }
  const parts = {
    title: sameWords(outcome.title, expected.title),
    byline: sameNames(outcome.byline, expected.byline),
    date: sameDate(outcome.published, expected.date),
    publisher: sameWords(withoutArticle(outcome.publisher), withoutArticle(expected.publisher)),
    canonical: sameLink(outcome.url, expected.canonical),
  };
  const found = { ...outcome, date: outcome.published, canonical: outcome.url };
  const wrong = (Object.keys(parts) as (keyof typeof parts)[])
    .filter((part) => !parts[part])
    .map((part) => ({ part, found: found[part] }));
  return { slug, body: tokenF1(outcome.paragraphs.join('\n'), words), wrong, milliseconds };
}

/** The harmonic mean of precision and recall over the words of two texts, each word counted as often as it stands. */
export function tokenF1(found: string, expected: string): number {
  const [a, b] = [counted(found), counted(expected)];
  let common = 0;
  for (const [token, count] of a) common += Math.min(count, b.get(token) ?? 0);
  const [sizeA, sizeB] = [sum(a), sum(b)];
  return sizeA + sizeB === 0 ? 1 : (2 * common) / (sizeA + sizeB);
}

/** Words; in Chinese and Japanese, which divide none, characters. */
function counted(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  const tokens =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\u3040-\u30ff\u4e00-\u9fff]|[\p{L}\p{M}\p{N}]+/gu) ?? [];
  for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
  return counts;
}

function sum(counts: Map<string, number>): number {
  return [...counts.values()].reduce((total, count) => total + count, 0);
}

function plain(text: string | null): string {
  return (text ?? '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

function sameWords(a: string | null, b: string | null): boolean {
  return plain(a) === plain(b);
}

function withoutArticle(name: string | null): string | null {
  return name === null ? null : name.replace(/^the\s+/i, '');
}

function sameNames(a: string | null, b: string | null): boolean {
  const names = (line: string | null) =>
    plain((line ?? '').replace(/^by\s+/i, '').replace(/\s+and\s+|\s*[,&]\s*/g, ' '))
      .split(' ')
      .sort()
      .join(' ');
  return names(a) === names(b);
}

/** The same day; where both give a time and a zone, the same instant. */
function sameDate(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b;
  const hasZone = (date: string) => /T.*(?:Z|[+-]\d{2}:?\d{2})$/.test(date);
  return hasZone(a) && hasZone(b) ? Date.parse(a) === Date.parse(b) : a.slice(0, 10) === b.slice(0, 10);
}

function sameLink(a: string | null, b: string | null): boolean {
  return (a ?? '').replace(/\/$/, '') === (b ?? '').replace(/\/$/, '');
}

export type Figures = Readonly<
  Record<
    'pages' | 'articles' | 'body' | 'title' | 'byline' | 'date' | 'publisher' | 'canonical' | 'refused',
    number
  >
>;

/** Means over all pages: the body's F1 over the articles, each part's share of right ones, refusals over all pages. */
export function figuresOf(scores: readonly Score[], isArticle: (slug: string) => boolean): Figures {
  const articles = scores.filter(({ slug }) => isArticle(slug));
  const share = (part: keyof Expected, among: readonly Score[]) =>
    round(
      among.filter(({ wrong }) => !wrong.some((each) => each.part === part || each.part === 'refused'))
        .length / Math.max(1, among.length),
    );
  return {
    pages: scores.length,
    articles: articles.length,
    body: round(articles.reduce((total, { body }) => total + body, 0) / Math.max(1, articles.length)),
    title: share('title', articles),
    byline: share('byline', articles),
    date: share('date', articles),
    publisher: share('publisher', articles),
    canonical: share('canonical', articles),
    refused: share('refused', scores),
  };
}

function round(number: number): number {
  return Math.round(number * 10_000) / 10_000;
}

/** Whether the page in `folder/slug` has an article. */
export function hasArticle(folder: string, slug: string): boolean {
  const expected = JSON.parse(readFileSync(join(folder, slug, 'expected.json'), 'utf8')) as Expected;
  return (expected.refused ?? null) === null;
}
