// Common words that sentences begin with: their capital says nothing, so they are no part of a name.
// Counted in news: words that open sentences and stand in lower case inside them; completed by hand.

/** In lower case. */
export const OPENERS: ReadonlySet<string> = new Set(
  `a about above absent absolutely according across activists actress additional additionally addressing
  advisers after again against ah ahead aides all allegedly almost along alongside already also although
  always am amid among an analysis analysts and another answering anti-trump any anybody anyone anything
  apparently appearing approval are around as ask asked assuming at attacks back bad based be because been
  before behind being believe below beneath beside besides best between beyond big billionaire black born
  both breaking building built business but by call called campaign can candidates certainly change citing
  clearly close come concerning conservative conservatives considering contributing convention could critics
  current currently data days dear defense depending despite did digital do does done down dozens during
  each earlier early economic economists editing editor eight either elections eleven elsewhere email
  employees enter entering especially establishment even events eventually ever every everybody everyone
  everything except excluding exclusive exit experts face facing families family federal feel few fewer
  fifty fight file finally find first firstly five follow following footage for foreign former forty four
  frankly free friends from full fundraising further furthermore game general generally get give given
  global go going good governor granted great growing gun guns hacker had half has have having he health
  hello her here hey hi higher his holding honestly hopefully hours how however hundreds if image images
  imagine immediately immigrants immigration in including increasingly indeed independent initially inside
  instead into investors is it its jailing judge just keep last lastly late later law leaders leading leave
  less let letters liberal like listen little live local lock look looking losing low mainstream major make
  making man many may maybe me meanwhile media meet members might millions mind mine minority minutes
  moments more moreover morning most move moving much multiple must my nationally nearly neither never
  nevertheless new next nine no nobody none nonetheless nor normally not nothing noting now obviously of off
  officials often oh ok okay old on once one only onto open opinion opponents opposition or organizers
  originally other others otherwise our ours out outside over overall part particularly people per perhaps
  photo photos picture pictured please plus pointing police political politicians politics poll polling
  polls posting presidential pressed presumably presumptive previously prior private probably proponents
  public put quarter questions radical radio rarely rather reached read real really recalling recently red
  reflecting regarding regardless related remember report reportedly reporters respondents retired revealed
  right rival run sad sales say scores second secondly see seldom send sentencing set seven several shall
  share she shortly should show sign similarly since sitting six small so social some somebody someone
  something sometimes somewhere soon sooner sorry sources speaking specifically standing start stay still
  stop subscribe such superdelegates support supporters sure surely take taking talk tell ten terrorism
  thank thanks that the their theirs then there therefore these they things think third thirty this those
  though thousands three through throughout thus time to today together tomorrow tonight too top toward
  towards trailing tried true trust try turn twelve twenty two typically ultimately under unemployment
  unless unlike until up update updated upon us use using usually versus very via video vote voters wait
  walk want was watch we wealthy wearing welcome well were what whatever when whenever where wherever
  whether which while who whoever whom whose why will win winning with within without women work workers
  working would writing yes yesterday yet you young your yours`.split(/\s+/u),
);

/** Participles and adverbs that open sentences are endless: "Jailing Dunmore", "Reportedly". */
export function opensLikeVerb(word: string): boolean {
  return word.length > 5 && (word.endsWith('ing') || word.endsWith('ly') || word.endsWith('ed'));
}

/** Days and months: capitalised, and never a part of who spoke. */
export const CALENDAR: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri
  christmas easter ramadan diwali thanksgiving`.split(/\s+/u),
);
