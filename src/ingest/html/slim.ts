// The first, linear look at a page: counts depth and elements before any document is built, and lets only what
// may belong to an article or describe it through.
import { Parser } from 'htmlparser2';
import { type Refusal, refusal } from '../refusal.ts';
import { isAbundant, type OpenElement, openElement } from './abundance.ts';

/** No page is nested deeper, in open elements; Readability's time grows with the square of the depth. */
export const DEEPEST = 400;
const MOST_ELEMENTS = 100_000;
const LONGEST_ATTRIBUTE = 2_000;

/** A page without scripts, styles, forms' innards and vector drawings, well-formed. */
export type SlimPage = {
  readonly html: string;
  /** The contents of its JSON-LD scripts. */
  readonly linkedData: readonly string[];
  /** The tags that ask for a password or run a test, seen before they were left out. */
  readonly hasPassword: boolean;
  readonly scripts: number;
  /** Links to other pages around a headline, which were left out. */
  readonly teasers: number;
};

/** Elements that are left out with all that is in them. */
const SILENT = new Set([
  'script',
  'style',
  'svg',
  'math',
  'template',
  'iframe',
  'object',
  'embed',
  'applet',
  'canvas',
  'noscript',
  'select',
  'textarea',
  'audio',
  'video',
  'map',
  'frameset',
  'datalist',
  'dialog',
]);
/** Elements that only frame; their contents are sorted into a head and a body of our own. */
const FRAME = new Set([
  'html',
  'head',
  'body',
  'form',
  'picture',
  'source',
  'font',
  'center',
  'input',
  'base',
]);
const HEAD = new Set(['title', 'link', 'meta']);
const VOID = new Set(['area', 'br', 'col', 'hr', 'img', 'link', 'meta', 'wbr', 'param', 'track']);
const KEPT_ATTRIBUTES = new Set([
  'class',
  'id',
  'itemprop',
  'itemtype',
  'itemscope',
  'rel',
  'property',
  'name',
  'content',
  'href',
  'datetime',
  'title',
  'lang',
  'dir',
  'role',
  'aria-hidden',
  'aria-label',
  'hidden',
  'http-equiv',
  'type',
  'pubdate',
  'data-testid',
  'data-component',
  'data-gu-name',
  'data-timestamp',
  'cite',
  'alt',
]);
const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;

class Overgrown extends Error {
  readonly refused: Refusal;
  constructor(refused: Refusal) {
    super(refused.refused);
    this.refused = refused;
  }
}

/** `html` slimmed, or the reason why it is too deep or too large to be read. Time is linear in its length. */
export function slimmed(html: string): SlimPage | Refusal {
  const head: string[] = [];
  const body: string[] = [];
  const linkedData: string[] = [];
  const open: OpenElement[] = [];
  let teasers = 0;
  let silent = 0;
  let elements = 0;
  let language = '';
  let hasPassword = false;
  let scripts = 0;
  let linkedDataOpen = false;
  let titleOpen = false;

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        elements += 1;
        open.push(openElement(name, attributes, body.length));
        if (open.length > DEEPEST) throw new Overgrown(refusal('too-deep', { limit: DEEPEST }));
        if (elements > MOST_ELEMENTS)
          throw new Overgrown(refusal('too-many-elements', { limit: MOST_ELEMENTS }));
        if (name === 'html') language = attributes.lang ?? attributes['xml:lang'] ?? '';
        if (name === 'input' && attributes.type?.toLowerCase() === 'password') hasPassword = true;
        if (name === 'script' && silent === 0) {
          scripts += 1;
          linkedDataOpen = /ld\+json/i.test(attributes.type ?? '');
          if (linkedDataOpen) linkedData.push('');
        }
        if (SILENT.has(name)) silent += 1;
        if (silent > 0 || FRAME.has(name)) return;
        // An anchor marks a place in the text; any other <a> is a link, wherever it leads.
        if (name === 'a' && attributes.href === undefined && (attributes.name ?? attributes.id) !== undefined)
          return;
        const place = HEAD.has(name) && attributes.itemprop === undefined ? head : body;
        if (name === 'title') titleOpen = true;
        place.push(startTag(name, attributes));
        // A broken line must not glue two words together where only the text is looked at.
        if (name === 'br') place.push('\n');
        open.at(-1)!.written = !VOID.has(name);
      },
      ontext(text) {
        if (linkedDataOpen) linkedData[linkedData.length - 1] += text;
        if (silent === 0) (titleOpen ? head : body).push(escapedText(text));
      },
      onclosetag(name) {
        const opened = open.pop();
        if (SILENT.has(name)) silent = Math.max(0, silent - 1);
        if (name === 'script') linkedDataOpen = false;
        if (opened?.written) (titleOpen ? head : body).push(`</${name}>`);
        if (opened && isAbundant(opened, open.at(-1), elements)) {
          body.length = opened.start;
          if (name === 'a') teasers += 1;
        }
        if (name === 'title') titleOpen = false;
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  try {
    // In pieces, so that a page that is refused is refused early.
    for (let at = 0; at < html.length; at += 65_536) parser.write(html.slice(at, at + 65_536));
    parser.end();
  } catch (error) {
    if (error instanceof Overgrown) return error.refused;
    throw error;
  }
  const lang = language === '' ? '' : ` lang="${escaped(language.slice(0, 40))}"`;
  return {
    html: `<!doctype html><html${lang}><head>${head.join('')}</head><body>${body.join('')}</body></html>`,
    linkedData,
    hasPassword,
    scripts,
    teasers,
  };
}

function startTag(name: string, attributes: Record<string, string>): string {
  let tag = `<${name}`;
  for (const [attribute, value] of Object.entries(attributes)) {
    if (KEPT_ATTRIBUTES.has(attribute))
      tag += ` ${attribute}="${escaped(value.slice(0, LONGEST_ATTRIBUTE))}"`;
    else if (attribute === 'style' && HIDDEN_STYLE.test(value)) tag += ' hidden=""';
  }
  return `${tag}>`;
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);

/** In text only these two mean something; each escape costs the document a node. */
function escapedText(text: string): string {
  return text.replace(/[&<]/g, (character) => ESCAPES.get(character)!);
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES.get(character)!);
}
