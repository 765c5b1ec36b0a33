// Why a page has no article, where it has none.
import { type Reason, type Refusal, refusal } from '../refusal.ts';
import type { Block } from './blocks.ts';
import { all, type PageDocument, shownText } from './dom.ts';
import type { PageSigns } from './page-signs.ts';
import type { SlimPage } from './slim.ts';

/** Fewer words than this make no article, whatever the page says of itself. */
const FEWEST_WORDS = 25;
/** A page that says it is behind a wall and shows fewer words shows a beginning only. */
const TEASER_WORDS = 220;

const ERROR_TITLE =
  /(?:^|\b)(?:404|403|410|500|502|503)(?:\b|$)|\b(?:page|article|story|content) (?:not found|unavailable|no longer (?:available|exists))|not found$|^not found|\b(?:access denied|forbidden|server error|service unavailable|bad gateway)\b|seite nicht gefunden|page introuvable|página no encontrada|страница не найдена|ページが見つかりません|الصفحة غير موجودة/iu;
const ERROR_TEXT =
  /\b(?:(?:page|article|story) (?:you (?:are|were) looking for|you requested|cannot be found|could not be found|can['’]t be found|does not exist|doesn['’]t exist|has been (?:moved|removed|deleted)|may have been (?:moved|removed|deleted))|we (?:can['’]t|couldn['’]t|could not|cannot) find (?:that|the|this) page|sorry, (?:that|this|the) page|something went wrong|internal server error)/iu;
const ROBOT =
  /^(?:just a moment|attention required|access denied|are you (?:a )?(?:human|robot)|verify(?:ing)? (?:you are|that you are|you['’]re) human|please verify|security check|one more step|checking your browser|pardon our interruption|robot check|captcha)/iu;
const ROBOT_TEXT =
  /\b(?:checking (?:if the site connection is secure|your browser)|verify (?:that )?you are (?:a )?human|complete the (?:security check|captcha)|unusual traffic|ray id)\b/iu;
const NEEDS_SCRIPT =
  /\b(?:enable javascript|javascript is (?:required|disabled|not enabled)|requires javascript|turn on javascript)/iu;
const LOGIN =
  /\b(?:(?:log|sign) ?in (?:to|or (?:register|subscribe|create))|please (?:log|sign) ?in|(?:log|sign) in with|create (?:a free |an? )?account|already (?:a subscriber|have an account|a member|registered)|register (?:for free |now )?to (?:continue|read)|(?:to )?continue reading,? (?:please )?(?:log|sign|register)|members only|forgot(?:ten)? (?:your )?password)/iu;
const PAYWALL =
  /\b(?:subscri(?:be|bers?|ption) (?:now )?(?:to (?:read|continue|unlock|keep|get full|access)|only|required|exclusive)|(?:this|the full) (?:article|story|content) is (?:for|only for|available (?:only )?to|reserved for|exclusive)(?: \w+)? (?:subscribers|members)|(?:you['’]ve|you have) (?:reached|read|used) (?:your|all|the)(?: \w+){0,4} (?:limit|free articles?)|read the (?:rest|full) (?:of this )?(?:article|story) (?:with|by|for)|unlock (?:this|the full) (?:article|story)|to (?:continue|keep) reading|start your (?:free )?(?:trial|subscription)|for subscribers only|premium content|subscribe for (?:just )?[$€£\d])/iu;
const CONSENT =
  /\b(?:before you continue|we value your privacy|we and our (?:\d+ )?partners|accept (?:all )?cookies|consent to (?:the )?(?:use|processing)|manage (?:your )?(?:cookie|privacy) (?:settings|choices|preferences))\b/iu;

/**
 * The reason why `page` has no article, or null where it has one. `page` is looked at before its cuts for what it
 * says, `lines` are the paragraphs that were found.
 */
export function notAnArticle(
  page: { readonly text: string; readonly cards: number; readonly document: PageDocument },
  slim: SlimPage,
  signs: PageSigns,
  title: string,
  lines: readonly string[],
  blocks: readonly Block[],
): Refusal | null {
  const words = lines.reduce((sum, line) => sum + wordCount(line), 0);
  const prose = lines.filter((line) => wordCount(line) >= 12);
  const proseWords = prose.reduce((sum, line) => sum + wordCount(line), 0);
  const declaredArticle = signs.linked?.isArticle === true || signs.meta.get('og:type') === 'article';
  const is = (reason: Reason) => refusal(reason as 'no-article', {});
  const around = page.text.slice(0, 20_000);

  if (words < 150 && (ROBOT.test(signs.documentTitle) || ROBOT.test(title) || ROBOT_TEXT.test(around)))
    return is('robot-check');
  if (
    proseWords < 120 &&
    !declaredArticle &&
    (ERROR_TITLE.test(signs.documentTitle) ||
      ERROR_TITLE.test(title) ||
      ERROR_TEXT.test(around.slice(0, 3_000)))
  )
    return is('error-page');
  const walled =
    signs.linked?.free === false ||
    /^(?:locked|metered)$/i.test(signs.meta.get('article:content_tier') ?? '');
  if (words < TEASER_WORDS) {
    const asksForPay = PAYWALL.test(around);
    const asksForLogin = slim.hasPassword || LOGIN.test(around);
    if (slim.hasPassword && proseWords < 120 && LOGIN.test(around)) return is('login-wall');
    if (asksForPay && (walled || proseWords < 160)) return is('paywall');
    if (walled && (asksForPay || asksForLogin || proseWords < 120))
      return is(asksForLogin && !asksForPay ? 'login-wall' : 'paywall');
    if (asksForLogin && proseWords < 100 && !declaredArticle) return is('login-wall');
  }
  if (proseWords < 60 && CONSENT.test(around) && !declaredArticle) return is('consent-wall');
  if (isIndex(page, signs, declaredArticle, lines, blocks)) return is('index-page');
  if (words < FEWEST_WORDS && letterCount(lines) < 120) {
    if (NEEDS_SCRIPT.test(around) || (slim.scripts > 3 && page.text.length < 400)) return is('needs-script');
    if (CONSENT.test(around)) return is('consent-wall');
    return is('no-article');
  }
  if (proseWords < 20 && letterCount(prose) < 80) return is('no-article');
  return null;
}

/** A page of teasers: many headlines that lead away, and hardly a paragraph that leads nowhere. */
function isIndex(
  page: { readonly cards: number; readonly document: PageDocument },
  signs: PageSigns,
  declaredArticle: boolean,
  lines: readonly string[],
  blocks: readonly Block[],
): boolean {
  if (declaredArticle) return false;
  const long = lines.filter((line) => line.length >= 200).length;
  const linked = blocks.reduce((sum, block) => sum + block.linked, 0);
  const total = blocks.reduce((sum, block) => sum + block.text.length, 0);
  const isRoot = /^https?:\/\/[^/]+\/?$/.test(signs.canonical ?? signs.meta.get('og:url') ?? signs.url ?? '');
  if (isRoot && page.cards >= 3) return true;
  if (page.cards >= 5 && long < page.cards / 2) return true;
  return total > 0 && linked / total > 0.5 && long < 3;
}

/** How many headings of a page are links to somewhere else: the mark of an index. */
export function cardsOf(page: PageDocument): number {
  return all(page, 'h2 a[href], h3 a[href], h4 a[href], a[href] h2, a[href] h3, a[href] h4').filter(
    (each) => shownText(each).length > 15,
  ).length;
}

/** Words; of scripts that write no spaces, two characters are taken for one. */
function wordCount(line: string): number {
  const unspaced = line.match(/[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]/g)?.length ?? 0;
  return line.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length + Math.floor(unspaced / 2);
}

function letterCount(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.length, 0);
}
