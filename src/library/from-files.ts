// A library over plain files, in memory: each article's text is its file's text, to the character.
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import type { Article } from '../core/article.ts';
import { textAt } from '../core/span.ts';
import { layoutOf } from '../core/text/layout.ts';
import { languageOf } from '../ingest/language.ts';
import { openSqlite } from '../store/sqlite.ts';
import { openLibraries } from './libraries.ts';
import type { Library } from './library.ts';

/** A file that could not be taken, and why, in one sentence. */
type FileFault = { readonly path: string; readonly reason: string };

type LibraryFromFiles = {
  readonly library: Library;
  readonly faults: readonly FileFault[];
};

/** What counts as an article in a folder; a file that is named itself may be called anything. */
const ARTICLE_FILE = /\.(?:txt|text|md)$/iu;

/**
 * Opens a library over files and folders (all the way down). An article's id is its file's name without the
 * ending, in a folder with the way to it. What cannot be read is a fault beside the others, not an exception.
 */
export async function libraryFromFiles(
  paths: readonly string[],
  options: { readonly now: () => number },
): Promise<LibraryFromFiles> {
  const articles = new Map<string, Article>();
  const faults: FileFault[] = [];
  for (const path of paths) {
    try {
      for (const { file, name } of await articleFiles(path)) {
        const text = await readFile(file, 'utf8');
        const reason = faultOf(text);
        if (reason !== null) faults.push({ path: file, reason: `${file} ${reason}` });
        else {
          const id = articles.has(name) ? file : name;
          articles.set(id, articleOf(id, text));
        }
      }
    } catch (error) {
      faults.push({ path, reason: reasonOf(path, error) });
    }
  }
  return { library: await libraryFromArticles([...articles.values()], options), faults };
}

/** Opens a library over articles that are there already; it can be changed, and is gone with the process. */
async function libraryFromArticles(
  articles: readonly Article[],
  { now }: { readonly now: () => number },
): Promise<Library> {
  const store = await openSqlite({ file: ':memory:' });
  await store.change('user:local', { by: 'local', at: now() }, async (stores, change) => {
    for (const article of articles) await stores.articles.put('user:local', article, null, change);
  });
  return await openLibraries({ store, now }).of('user:local');
}

async function articleFiles(path: string): Promise<{ file: string; name: string }[]> {
  const withoutEnding = (file: string) => file.replace(/\.[^./\\]+$/u, '');
  if (!(await stat(path)).isDirectory()) return [{ file: path, name: withoutEnding(basename(path)) }];
  const found = await readdir(path, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile() && ARTICLE_FILE.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({ file, name: withoutEnding(relative(path, file)).replaceAll('\\', '/') }));
}

function faultOf(text: string): string | null {
  if (text.trim() === '') return 'is empty.';
  return text.includes('\u0000') ? 'is no text.' : null;
}

function articleOf(id: string, text: string): Article {
  const { title } = layoutOf(text);
  return {
    id,
    revision: 1,
    title: title === null ? '' : textAt(text, title),
    text,
    publisher: null,
    byline: null,
    published: null,
    url: null,
    language: languageOf(text),
  };
}

function reasonOf(path: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT') return `${path} is not there.`;
  if (code === 'EACCES' || code === 'EPERM') return `${path} may not be read by this user.`;
  return `${path} cannot be read.`;
}
