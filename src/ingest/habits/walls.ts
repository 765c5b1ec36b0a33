// What pages say when they do not show an article: errors, walls, tests for robots. Matched in what a page shows.

export const ERROR_TITLE =
  /(?:^|\b)(?:404|403|410|500|502|503)(?:\b|$)|\b(?:page|article|story|content) (?:not found|unavailable|no longer (?:available|exists))|not found$|^not found|\b(?:access denied|forbidden|server error|service unavailable|bad gateway)\b|seite nicht gefunden|page introuvable|página no encontrada|страница не найдена|ページが見つかりません|الصفحة غير موجودة/iu;
export const ERROR_TEXT =
  /\b(?:(?:page|article|story) (?:you (?:are|were) looking for|you requested|cannot be found|could not be found|can['’]t be found|does not exist|doesn['’]t exist|has been (?:moved|removed|deleted)|may have been (?:moved|removed|deleted))|we (?:can['’]t|couldn['’]t|could not|cannot) find (?:that|the|this) page|sorry, (?:that|this|the) page|something went wrong|internal server error)/iu;
export const ROBOT =
  /^(?:just a moment|attention required|access denied|are you (?:a )?(?:human|robot)|verify(?:ing)? (?:you are|that you are|you['’]re) human|please verify|security check|one more step|checking your browser|pardon our interruption|robot check|captcha)/iu;
export const ROBOT_TEXT =
  /\b(?:checking (?:if the site connection is secure|your browser)|verify (?:that )?you are (?:a )?human|complete the (?:security check|captcha)|unusual traffic|ray id)\b/iu;
export const NEEDS_SCRIPT =
  /\b(?:enable javascript|javascript is (?:required|disabled|not enabled)|requires javascript|turn on javascript)/iu;
export const LOGIN =
  /\b(?:(?:log|sign) ?in (?:to|or (?:register|subscribe|create))|please (?:log|sign) ?in|(?:log|sign) in with|create (?:a free |an? )?account|already (?:a subscriber|have an account|a member|registered)|register (?:for free |now )?to (?:continue|read)|(?:to )?continue reading,? (?:please )?(?:log|sign|register)|members only|forgot(?:ten)? (?:your )?password)/iu;
export const PAYWALL =
  /\b(?:subscri(?:be|bers?|ption) (?:now )?(?:to (?:read|continue|unlock|keep|get full|access)|only|required|exclusive)|(?:this|the full) (?:article|story|content) is (?:for|only for|available (?:only )?to|reserved for|exclusive)(?: \w+)? (?:subscribers|members)|(?:you['’]ve|you have) (?:reached|read|used) (?:your|all|the)(?: \w+){0,4} (?:limit|free articles?)|read the (?:rest|full) (?:of this )?(?:article|story) (?:with|by|for)|unlock (?:this|the full) (?:article|story)|to (?:continue|keep) reading|start your (?:free )?(?:trial|subscription)|for subscribers only|premium content|subscribe for (?:just )?[$€£\d])/iu;
export const CONSENT =
  /\b(?:before you continue|we value your privacy|we and our (?:\d+ )?partners|accept (?:all )?cookies|consent to (?:the )?(?:use|processing)|manage (?:your )?(?:cookie|privacy) (?:settings|choices|preferences))\b/iu;
