// The form in which the command line writes answers as JSON. All offsets count in the article's text as given.

import type { Article } from '../core/article.ts';
import type { Answer, Bridge, Difference, Hit } from '../core/question/answer.ts';
import type { Quotation } from '../core/quotation.ts';
import { type QuotationRow, rowOf } from '../core/quotation-row.ts';
import { type Span, textAt } from '../core/span.ts';
import type { Library } from '../library.ts';
import type { WhoResult } from '../search/quotation-index.ts';

type PassageForm = {
  readonly articleId: string;
  readonly title: string;
  /** The slice of the article's text from `start` to `end`. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly score: number;
  /** Who says the part that answers; null where the reporter does, or nobody could be named. */
  readonly speaker: string | null;
  readonly kind: Quotation['kind'] | 'narration';
  readonly quotations: readonly QuotationRow[];
  readonly highlights: readonly Span[];
  /** Words of the article that were taken for words of the question. */
  readonly bridged: readonly Bridge[];
};

/** An answer as `ask --json` writes it. */
export async function answerForm(question: string, answer: Answer, library: Library): Promise<object> {
  const hits = answer.outcome === 'answered' ? answer.hits : [];
  const nearest = answer.outcome === 'declined' ? answer.nearest : null;
  return {
    question,
    answered: answer.outcome === 'answered',
    confidence: answer.outcome === 'unaskable' ? 0 : answer.confidence,
    passages: await Promise.all(hits.map((hit) => passageForm(hit, library))),
    nearest: nearest === null ? null : await passageForm(nearest, library),
    differ: answer.outcome === 'answered' ? await differForms(answer, library) : [],
    ...(answer.outcome === 'declined' && answer.missing.length > 0 ? { missing: answer.missing } : {}),
  };
}

/** Which of `passages` answer otherwise than the first, and the words in which they do. */
type DifferForm = {
  readonly passage: number;
  readonly on: Difference['on'];
  /** Of the first passage, and of the other, each with its place in its article. */
  readonly here: Span & { readonly text: string };
  readonly there: Span & { readonly text: string };
};

async function differForms(
  { hits, differs }: Extract<Answer, { outcome: 'answered' }>,
  library: Library,
): Promise<DifferForm[]> {
  const stretch = async (hit: Hit, span: Span) => ({
    ...span,
    text: textAt((await articleOf(hit.articleId, library)).text, span),
  });
  return Promise.all(
    differs.map(async ({ hit, on, here, there }) => ({
      passage: hit,
      on,
      here: await stretch(hits[0]!, here),
      there: await stretch(hits[hit]!, there),
    })),
  );
}

async function passageForm(hit: Hit, library: Library): Promise<PassageForm> {
  const article = await articleOf(hit.articleId, library);
  return {
    articleId: hit.articleId,
    title: article.title,
    text: textAt(article.text, hit.passage),
    ...hit.passage,
    score: hit.score,
    speaker: hit.answeredBy?.speaker?.name ?? null,
    kind: hit.answeredBy?.kind ?? 'narration',
    quotations: hit.quotations.map((quotation) => rowOf(article.text, quotation)),
    highlights: hit.highlights,
    bridged: hit.evidence.bridged,
  };
}

/** What was found as `who --json` writes it. */
export async function whoForm(quote: string, result: WhoResult, library: Library): Promise<object> {
  const { match, similarity, found } = result;
  if (match === 'none' || found === null)
    return { quote, match: 'none', similarity, quotation: null, differences: [] };
  const article = await articleOf(found.articleId, library);
  const quotation =
    found.quotation === null
      ? { ...found.span, text: textAt(article.text, found.span), kind: 'narration', speaker: null }
      : rowOf(article.text, found.quotation);
  return {
    quote,
    match,
    similarity,
    quotation: { articleId: article.id, title: article.title, ...quotation },
    differences: result.differences.map(({ asked, stands }) => ({
      asked,
      stands: stands === null ? null : textAt(article.text, stands),
      ...(stands ?? {}),
    })),
  };
}

/** One of a speaker's quotations as `speaker --json` writes it. */
export async function quotedForm(articleId: string, quotation: Quotation, library: Library): Promise<object> {
  const article = await articleOf(articleId, library);
  return { articleId, title: article.title, ...rowOf(article.text, quotation) };
}

async function articleOf(id: string, library: Library): Promise<Article> {
  const open = await library.article(id);
  if (open === null) throw new Error(`The article ${id} was removed while it was being asked about.`);
  return open.article;
}
