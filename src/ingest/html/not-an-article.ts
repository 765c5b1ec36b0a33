// Why a page has no article, where it has none.
import {
  CONSENT,
  ERROR_TEXT,
  ERROR_TITLE,
  LOGIN,
  NEEDS_SCRIPT,
  PAYWALL,
  ROBOT,
  ROBOT_TEXT,
} from '../habits/walls.ts';
import { type Refusal, refusal } from '../refusal.ts';
import type { Block } from './blocks.ts';
import type { PageElement } from './dom.ts';
import { isIndex } from './index-page.ts';
import type { PageSigns } from './page-signs.ts';
import type { SlimPage } from './slim.ts';

/** What was read of a page, from which it is told whether that is an article. */
export type Findings = {
  /** What the whole page shows, before anything was cut. */
  readonly shown: string;
  /** How many headings lead to other pages, before anything was cut. */
  readonly cards: number;
  readonly slim: SlimPage;
  readonly signs: PageSigns;
  readonly title: string;
  readonly region: PageElement;
  readonly blocks: readonly Block[];
  readonly paragraphs: readonly string[];
};

/** Fewer words than this make no article, whatever the page says of itself. */
const FEWEST_WORDS = 25;
/** Fewer than this may be what an error or a wall says beside it. */
const FEW_WORDS = 120;
/** A page that says it is behind a wall and shows fewer words shows a beginning only. */
const TEASER_WORDS = 220;
/** A page that asks for money and shows fewer words of prose shows a beginning only, whatever its data say. */
const TEASER_PROSE = 100;
/** A line with as many words is prose rather than a label. */
const PROSE = 12;

/** The reason why a page has no article, or null where it has one. */
export function notAnArticle(findings: Findings): Refusal | null {
  const { signs, title, paragraphs } = findings;
  const words = sumOfWords(paragraphs);
  const proseWords = sumOfWords(paragraphs.filter((line) => wordCount(line) >= PROSE));
  // Programs that make sites write "article" on their lists as well.
  const isDeclared =
    signs.linked?.isIndex !== true &&
    (signs.linked?.isArticle === true || signs.meta.get('og:type') === 'article');
  const shown = findings.shown.slice(0, 20_000);
  const titles = [signs.documentTitle, title];

  if (words < 150 && (titles.some((each) => ROBOT.test(each)) || ROBOT_TEXT.test(shown)))
    return refusal('robot-check', {});
  const saysError = titles.some((each) => ERROR_TITLE.test(each)) || ERROR_TEXT.test(shown.slice(0, 3_000));
  if (proseWords < FEW_WORDS && !isDeclared && saysError) return refusal('error-page', {});
  const wall = words < TEASER_WORDS ? wallOf(findings, shown, proseWords, isDeclared) : null;
  if (wall !== null) return wall;
  if (proseWords < FEW_WORDS / 2 && !isDeclared && CONSENT.test(shown)) return refusal('consent-wall', {});
  if (!isDeclared && isIndex(findings, proseWords)) return refusal('index-page', {});
  if (words < FEWEST_WORDS) {
    const isDrawnByScript = NEEDS_SCRIPT.test(shown) || (findings.slim.scripts > 3 && shown.length < 400);
    if (isDrawnByScript) return refusal('needs-script', {});
    return CONSENT.test(shown) ? refusal('consent-wall', {}) : refusal('no-article', {});
  }
  const isTold = proseWords >= PROSE || sumOfWords(paragraphs.filter(isSentence)) >= PROSE;
  return isTold ? null : refusal('no-article', {});
}

/** A wall that asks for money or a name, where little more than it is shown. */
function wallOf(
  { slim, signs, paragraphs }: Findings,
  shown: string,
  proseWords: number,
  isDeclared: boolean,
): Refusal | null {
  const isWalled =
    signs.linked?.free === false ||
    /^(?:locked|metered)$/i.test(signs.meta.get('article:content_tier') ?? '');
  const asksForPay = PAYWALL.test(shown);
  const asksForLogin = slim.hasPassword || LOGIN.test(shown);
  if (slim.hasPassword && proseWords < FEW_WORDS && LOGIN.test(shown)) return refusal('login-wall', {});
  // A short article may stand beside an offer; a beginning of one breaks off, or is very short.
  const [last = ''] = paragraphs.slice(-1);
  const breaksOff = /(?:…|\.\.\.|[\p{L},])$/u.test(last) && last.length > 60;
  if (asksForPay && (isWalled || proseWords < TEASER_PROSE || (breaksOff && proseWords < 160)))
    return refusal('paywall', {});
  if (isWalled && (asksForLogin || proseWords < FEW_WORDS))
    return refusal(asksForLogin ? 'login-wall' : 'paywall', {});
  return asksForLogin && proseWords < 100 && !isDeclared ? refusal('login-wall', {}) : null;
}

/** Short sentences tell something as well; labels end otherwise. */
function isSentence(line: string): boolean {
  return wordCount(line) >= 5 && /[.!?…。！？]['"”’»」』)]*$/u.test(line);
}

function sumOfWords(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + wordCount(line), 0);
}

/** Words; of scripts that write no spaces, two characters are taken for one. */
function wordCount(line: string): number {
  const unspaced = line.match(/[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]/g)?.length ?? 0;
  return line.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length + Math.floor(unspaced / 2);
}
