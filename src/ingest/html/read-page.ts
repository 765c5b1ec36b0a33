// From a web page to a draft: the method, top to bottom.
import { cleanTitle } from '../clean.ts';
import { type Draft, draftOf } from '../draft.ts';
import { languageOf } from '../language.ts';
import { canonicalLink, sameSite } from '../link.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import { articleLines } from './article-lines.ts';
import { blocksOf } from './blocks.ts';
import { bylineOf } from './byline.ts';
import { documentOf, shownText } from './dom.ts';
import { cardsOf } from './index-page.ts';
import { linkedArticle } from './linked-data.ts';
import { notAnArticle } from './not-an-article.ts';
import { bare, type PageSigns, signsOf } from './page-signs.ts';
import { prunePictures } from './pictures.ts';
import { pruneFurniture, pruneSurroundings } from './prune.ts';
import { publishedInLines, publishedOf } from './published.ts';
import { publisherOf } from './publisher.ts';
import { regionOf } from './region.ts';
import { slimmed } from './slim.ts';
import { standfirstOf } from './standfirst.ts';
import { titleOf } from './title.ts';

/** The article of a web page, or why it has none. `url` is where it was found, null for a file. Pure. */
export function readPage(html: string, url: string | null): Draft | Refusal {
  const slim = slimmed(html);
  if (isRefusal(slim)) return slim;
  const page = documentOf(slim.html);
  const signs = signsOf(page, linkedArticle(slim.linkedData), url);
  const [shown, cards] = [shownText(page.body), cardsOf(page) + slim.teasers];

  const publisher = publisherOf(page, signs);
  const title = cleanTitle(titleOf(page, signs, publisher));
  pruneSurroundings(page, title);
  const byline = bylineOf(page, signs, publisher);
  const published = publishedOf(page, signs, title);

  const captions = prunePictures(page);
  const standfirst = standfirstOf(page, title, byline);
  pruneFurniture(page, title);
  const region = regionOf(page);
  const blocks = blocksOf(region);
  const found = articleLines(blocks, { title, byline, publisher });
  const paragraphs = fullerOf(withStandfirst(standfirst, found), signs);
  const refused = notAnArticle({ shown, cards, slim, signs, title, region, blocks, paragraphs });
  if (refused !== null) return refused;

  const language = languageOf(paragraphs.join('\n'), signs.language);
  return draftOf({
    title,
    paragraphs,
    publisher,
    byline,
    published: published ?? publishedInLines(blocks.map(({ text }) => text)),
    url: canonicalOf(signs),
    language,
    kind: 'html',
    captions,
  });
}

/** The standfirst before the body, unless the body has it already. */
function withStandfirst(standfirst: readonly string[], body: readonly string[]): string[] {
  const told = bare(body.join(' '));
  return [...standfirst.filter((line) => !told.includes(bare(line))), ...body];
}

/** Where the page carries its article's words only in its data (the rest is drawn by a script), those. */
function fullerOf(found: readonly string[], signs: PageSigns): readonly string[] {
  const told = signs.linked?.body ?? '';
  const length = found.reduce((sum, line) => sum + line.length, 0);
  if (told.length < 400 || length > told.length / 2) return found;
  const plain = /<p[\s>]/i.test(told) ? told.replace(/<\/?[a-z][^>]{0,300}>/gi, '\n\n') : told;
  return plain
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** The link that a page gives for itself, if it is its own to give: a page cannot pass for another site's. */
function canonicalOf(signs: PageSigns): string | null {
  const base = signs.url ?? undefined;
  const found = signs.url === null ? null : canonicalLink(signs.url);
  for (const link of [signs.canonical, signs.meta.get('og:url'), signs.linked?.url]) {
    const canonical = link ? canonicalLink(link, base) : null;
    if (canonical === null) continue;
    const isFront = new URL(canonical).pathname === '/' && found !== null && new URL(found).pathname !== '/';
    if (!isFront && (found === null || sameSite(new URL(canonical).hostname, new URL(found).hostname)))
      return canonical;
  }
  return found;
}
