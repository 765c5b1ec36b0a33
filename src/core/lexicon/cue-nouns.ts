// Nouns and phrases that introduce what somebody said without a verb of saying.

/** "his claim that …", "a statement that …": before "that", "to" or "of", or after "in his". */
export const CUE_NOUNS: ReadonlySet<string> = new Set(
  `claim claims statement statements suggestion suggestions assertion assertions allegation allegations accusation
  accusations argument promise promises pledge pledges vow warning warnings announcement report reports remark remarks
  comment comments admission acknowledgment acknowledgement insistence declaration contention prediction predictions
  complaint complaints demand demands call calls proposal recommendation testimony denial rumor rumors rumour rumours
  message response answer question questions reply news confirmation revelation assurance assurances threat threats
  criticism observation conclusion charge charges request requests order orders appeal appeals`.split(/\s+/u),
);

/** "in his words", "in the minister's view": the noun after a possessive after "in" or "to". */
export const VIEW_NOUNS: ReadonlySet<string> = new Set(
  'words word view views opinion telling account phrase estimation reckoning mind judgment judgement estimate parlance'.split(
    ' ',
  ),
);
