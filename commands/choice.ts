// What somebody meant by a speaker's or an article's name: chosen from what was offered, or typed freely.
import type { ArticleSummary, Library } from '../src/library.ts';
import type { Context } from './command.ts';
import { type Reply, sentence } from './reply.ts';

/** What was meant; null where nothing was given; or the sentence that says why it cannot be known. */
export type Choice<T> = { readonly chosen: T | null } | { readonly fault: Reply };

/** How many names a sentence offers instead. */
const OFFERED = 5;

/** An article by its id, its headline, or any part of its headline that only one article has. */
export function chosenArticle(given: string | undefined, { library, say }: Context): Choice<ArticleSummary> {
  if (given === undefined) return { chosen: null };
  const articles = library.articles();
  const exact = articles.filter((article) => article.id === given || folded(article.title) === folded(given));
  const found =
    exact.length > 0 ? exact : articles.filter(({ title }) => folded(title).includes(folded(given)));
  if (found.length === 1) return { chosen: found[0]! };
  if (found.length === 0) return { fault: sentence(say.choice.noSuchArticle(given)) };
  return {
    fault: sentence(
      say.choice.whichArticle(
        given,
        found.slice(0, OFFERED).map(({ title }) => title),
      ),
    ),
  };
}

/** A speaker by name, part of a name, or description; everybody of that name where there are several. */
export function chosenSpeakers(
  given: string | undefined,
  { library, say }: Context,
): Choice<ReturnType<Library['findSpeakers']>> {
  if (given === undefined) return { chosen: null };
  const found = library.findSpeakers(given);
  if (found.length > 0) return { chosen: found };
  const near = library.completeSpeakers(given, OFFERED).map(({ name }) => name);
  return { fault: sentence(say.choice.noSuchSpeaker(given, near)) };
}

function folded(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim();
}
