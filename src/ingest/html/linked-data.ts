// What a page says of itself in JSON-LD (schema.org).

export type LinkedArticle = {
  readonly headline: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly body: string | null;
  /** false where the page says that it is behind a wall. */
  readonly free: boolean;
  /** Whether the node is an article at all, rather than an index or a site. */
  readonly isArticle: boolean;
  /** Whether it says to be a list of pages. */
  readonly isIndex: boolean;
};

type Node = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|(?<!Job)Posting|Report|NewsItem|Transcript)$/;
const INDEX = /^(?:CollectionPage|SearchResultsPage|ProfilePage)$/;
const MOST_NODES = 2_000;

/** The article that the scripts describe, or null; broken JSON is passed over. */
export function linkedArticle(scripts: readonly string[]): LinkedArticle | null {
  const nodes = scripts.flatMap((script) => nodesOf(parsed(script)));
  const articles = nodes.filter((node) => typesOf(node).some((type) => ARTICLE.test(type)));
  const [article] = articles;
  const page = nodes.find((node) =>
    typesOf(node).some((type) => type === 'WebPage' || type === 'NewsMediaWebPage' || INDEX.test(type)),
  );
  const chosen = article ?? page;
  if (chosen === undefined) return null;
  const byId = new Map(
    nodes.filter((node) => typeof node['@id'] === 'string').map((node) => [node['@id'], node]),
  );
  const resolved = (value: unknown): unknown =>
    isNode(value) && typeof value['@id'] === 'string' && value.name === undefined
      ? (byId.get(value['@id']) ?? value)
      : value;
  const publisherNode = resolved(first(chosen.publisher ?? chosen.sourceOrganization)) ?? null;
  return {
    headline: textOf(chosen.headline) ?? (article ? textOf(chosen.name) : null),
    authors: list(chosen.author ?? chosen.creator)
      .map(resolved)
      .map(nameOf)
      .filter((name) => name !== null),
    published: textOf(chosen.datePublished) ?? textOf(chosen.dateCreated),
    publisher: nameOf(publisherNode) ?? siteName(nodes),
    url: linkOf(resolved(first(chosen.mainEntityOfPage))) ?? linkOf(chosen.url),
    body: article ? textOf(article.articleBody) : null,
    free: String(chosen.isAccessibleForFree ?? 'true').toLowerCase() !== 'false',
    isArticle: article !== undefined,
    isIndex: article === undefined && nodes.some((node) => typesOf(node).some((type) => INDEX.test(type))),
  };
}

function siteName(nodes: readonly Node[]): string | null {
  const named = nodes.find((node) =>
    typesOf(node).some((type) => /^(?:NewsMediaOrganization|WebSite)$/.test(type)),
  );
  return named ? nameOf(named) : null;
}

function parsed(script: string): unknown {
  const json = script
    .trim()
    .replace(/^(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>)$/, '');
  for (const attempt of [
    json,
    json
      .replace(/[\0-\x1f]+/g, ' ')
      .replace(/,\s*(?=[}\]])/g, '')
      .replace(/;$/, ''),
  ]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt mends line breaks in strings and commas before a closing bracket.
    }
  }
  return null;
}

/** All nodes of a graph, outermost first, without recursion. */
function nodesOf(root: unknown): Node[] {
  const found: Node[] = [];
  const queue: unknown[] = [root];
  for (let at = 0; at < queue.length && found.length < MOST_NODES; at += 1) {
    const value = queue[at];
    if (Array.isArray(value)) queue.push(...value.slice(0, 200));
    else if (isNode(value)) {
      found.push(value);
      for (const inner of Object.values(value)) if (typeof inner === 'object') queue.push(inner);
    }
  }
  return found;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typesOf(node: Node): string[] {
  return list(node['@type']).filter((type) => typeof type === 'string');
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

function first(value: unknown): unknown {
  return list(value)[0];
}

function textOf(value: unknown): string | null {
  const text = isNode(first(value)) ? (first(value) as Node)['@value'] : first(value);
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : null;
}

function nameOf(value: unknown): string | null {
  return isNode(value) ? textOf(value.name) : textOf(value);
}

function linkOf(value: unknown): string | null {
  const link = isNode(value) ? (textOf(value['@id']) ?? textOf(value.url)) : textOf(value);
  return link !== null && /^(?:https?:)?\//.test(link) ? link : null;
}
