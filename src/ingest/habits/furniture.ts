// Lines that pages put among an article's paragraphs and that are no part of it. Compared against whole lines.
import {
  ADVERTISEMENT,
  ELSEWHERE,
  LETTERS,
  OF_WRITER,
  READERS,
  RIGHTS,
  TAGS,
  TOOLS,
} from './furniture-abroad.ts';

/** Marks and white space around the words; in any script, so never \\W, which takes foreign letters for marks. */
const MARKS = '[^\\p{L}\\p{N}©]*';

const lines = (...alternatives: string[]): RegExp =>
  new RegExp(`^${MARKS}(?:${alternatives.join('|')})${MARKS}$`, 'iu');

/** Short lines that are furniture wherever they stand. */
export const FURNITURE_LINE: RegExp = lines(
  'advertisement|advertising|sponsored(?: content)?|promoted(?: content)?|ad|article continues (?:below|after) .{0,30}|story continues (?:below|after) .{0,30}|continue reading below.{0,30}|scroll (?:down )?(?:to continue|for more).{0,30}',
  'share|share (?:this|on|via|with)(?: \\S+){0,6}|tweet|pin it|e-?mail(?: this)?(?:blogthis!)?|print(?: this)?(?: (?:page|article|story))?|save(?: (?:for later|article|story))?|bookmark|copy(?: the)? link|link copied!?|facebook|twitter|whatsapp|telegram|linkedin|reddit|flipboard|messenger|gift (?:this )?article|listen(?: to (?:this )?(?:article|story))?(?: ?[(·•|,:-]? ?\\d.{0,12})?|text size|share to .{0,30}|email this ?blogthis!.{0,80}',
  '\\d{1,2}[- ]?min(?:ute)?s?[- ]?read|read(?:ing)? time:? .{0,20}|estimated read(?:ing)? time.{0,20}|\\d{1,3},?\\d{0,3} (?:views|shares|reads|likes)',
  'no comments:?|post a comment|this video can ?not be played|image|video|audio|credit\\W*|supported by|skip advertisement|our standards: .{0,120}|see more on:? .{0,80}|explore more on these topics|reuse this content|\\d+ comments?:?|comments?(?: \\(?\\d+\\)?)?|leave a (?:reply|comment)|add (?:a )?comment|view (?:all )?comments|join the (?:conversation|discussion)|write a comment|comments are closed\\.?|be the first to comment.{0,20}|have your say',
  'read more|read on|continue reading|show more|load more(?: \\S+){0,3}|see more|view more|more|loading\\.{0,3}|expand|close|menu|search|skip to (?:main )?content|back to top|top|home|newer post|older post|next|previous|next (?:article|post|story)|previous (?:article|post|story)|subscribe to: .{0,40}|labels: .{0,120}|tags?: .{0,200}|tags|topics: .{0,200}|filed under:? .{0,200}|categories: .{0,120}|posted in .{0,80}|tagged(?: with)? .{0,120}|posted by .{0,60} at .{0,40}',
  'related|related (?:articles?|stories|story|topics|coverage|content|posts?|news|links|reading)|more (?:on this story|on this|from .{0,40}|stories|news|like this|to (?:read|explore)|coverage)|most (?:read|popular|viewed|shared)|recommended(?: for you| stories| reading)?|you (?:may|might) (?:also )?(?:like|be interested in).{0,20}|trending(?: now)?|editors?.? picks?|top stories|latest (?:news|stories|headlines)|in this story|what to read next|read next|up next|see also|also read|also in the news|around the web|from around the web|popular now',
  'sign up|sign in|log in|register|subscribe(?: now| today)?|follow us(?: on .{0,80})?|follow .{0,40} on (?:twitter|x|facebook|instagram|telegram|whatsapp).{0,60}|thank you for (?:signing up|subscribing).{0,40}|enter your e-?mail.{0,40}|your e-?mail address.{0,40}|invalid e-?mail.{0,40}|get our app|download (?:the|our) app.{0,40}',
  'getty images|image source,? .{0,60}|image caption,? .{0,10}|photo: .{0,60}|photograph: .{0,80}|media caption.{0,10}|image:? .{0,60}(?:getty|reuters|ap|afp|epa|shutterstock|alamy).{0,40}|file photo|\\d+ of \\d+',
  '(?:©|\\(c\\)|copyright (?:©|\\(c\\)|\\d{4})).{0,160}|copyright \\S.{0,40}|all rights reserved\\.?|end of (?:article|story|list)',
  "your browser does(?: not|n['’]t) support .{0,60}|this (?:video|content) (?:is not|can ?not|isn['’]t) .{0,60}",
  'published in|written by|in|by|source: .{0,60}|to view this video.{0,160}|(?:press enter or )?click (?:or tap )?to (?:view|enlarge|see).{0,60}',
  'contact(?: (?:the )?(?:author|editor|us|reporter))?\\s?:? .{0,40}@.{0,60}|(?:sources|references|external links)',
  ...ADVERTISEMENT,
  ...TOOLS,
  ...TAGS.map((words) => `(?:${words})(?:\\s?[:：].{0,200})?`),
  ...ELSEWHERE.map((words) => `(?:${words}).{0,12}`),
);

/** Beginnings of longer lines that are furniture: at most 300 characters, and asking for something. */
export const FURNITURE_START: RegExp =
  /^[^\p{L}\p{N}©]*(?:got a (?:news )?(?:story|tip)\b|(?:do you )?have a (?:news )?(?:story|tip)\b.{0,40}\?|a version of this (?:article|story) (?:appears|appeared|was published) in (?:print|the print)|read (?:more|also|next|full|the full story)\s*[:>–—-]|read (?:also|more)\s?:|also read\s?[:–—-]|see also\s?:|related\s?[:>–—-]|more\s?[:>]|watch\s?[:>–—-]|listen\s?[:>]|must read\s?:|don['’]t miss\s?:|recommended\s?:|\[?related (?:article|story|post)s?\s?:|sign up (?:for|to|here)\b.{0,120}\b(?:newsletter|briefing|alert|inbox|e-?mail|updates?)|subscribe to (?:our|the)\b.{0,100}\b(?:newsletter|channel|briefing|podcast|feed|e-?mails?)|get (?:the|our|all the)\b.{0,100}\b(?:newsletter|inbox|app)\b|follow (?:us|the .{1,30}) on\b|click here to (?:read|subscribe|sign|join|follow)|join our (?:whatsapp|telegram|newsletter)|download our app|(?:©|copyright (?:©|\(c\)|\d{4}))|we use cookies|this (?:site|website) uses cookies|by (?:continuing|signing up|subscribing)\b.{0,80}\b(?:agree|accept|consent)|support (?:our|independent) journalism|like what you['’]re reading|you can also (?:check|read|watch)\s?:|enjoying this (?:article|story)|this entry was (?:posted|written)\b)/iu;

/** The same in other languages: other pages, where a colon or a bar shows it, and letters. */
export const FURNITURE_START_ABROAD = new RegExp(
  `^${MARKS}(?:(?:${ELSEWHERE.join('|')}).{0,3}?(?:[:：|»>–—]|\\s-\\s)|(?:${LETTERS.join('|')}))`,
  'iu',
);

/** How a line begins that leads to another page, where a link in it shows that it does. */
export const ELSEWHERE_START = new RegExp(
  `^${MARKS}(?:${ELSEWHERE.join('|')}|read (?:more|also|next|on)|see also|also read|more on|follow|watch|listen|subscribe|sign up|join|download|click here|siga|suivez|folgen sie|síguenos|segui)(?!\\p{L})`,
  'iu',
);

/** Lines that say whose the words are and what may not be done with them; the longest of all furniture. */
export const RIGHTS_LINE = new RegExp(`(?:${RIGHTS.join('|')})`, 'iu');

/** Headings under which nothing of the article follows. */
export const END_HEADING: RegExp = lines(
  'related(?: (?:articles?|stories|topics|coverage|content|posts?|news|links|reading))?|more (?:on this story|on this|from .{0,40}|stories|news|like this|to (?:read|explore)|coverage)|most (?:read|popular|viewed|shared)|recommended(?: for you| stories| reading)?|you (?:may|might) (?:also )?(?:like|be interested in).{0,20}|trending(?: now)?|editors?.? picks?|top stories|latest (?:news|stories|headlines)|what to read next|read next|up next|see also|also read|also in the news|around the web|from around the web|popular (?:now|posts)',
  'comments?(?: \\(?\\d+\\)?)?|\\d+ comments?:?|\\d+ (?:thoughts|responses|replies) (?:on|to) .{0,120}|no comments:?|leave a (?:reply|comment)|post a comment|join the (?:conversation|discussion)|have your say|share your thoughts',
  'share(?: this)?(?: (?:article|story|post))?|share this:|like this:|tags|topics|follow us|newsletter|sign up.{0,60}|subscribe.{0,60}|stay (?:informed|connected|up to date).{0,30}',
  'about the authors?|about .{0,40}author.{0,20}|(?:sources|references|external links)(?:\\s?\\[.{0,12}\\])?',
  ...OF_WRITER,
  ...ELSEWHERE.map((words) => `(?:${words}).{0,30}`),
  ...READERS.map((words) => `(?:${words})(?: ?\\(?\\d+\\)?)?`),
  ...TAGS,
);

/** Headings whose following paragraph is a writer's life. */
export const ABOUT_AUTHOR: RegExp = new RegExp(
  `^${MARKS}(?:about (?:the authors?|.{0,40}author)|${OF_WRITER.join('|')})`,
  'iu',
);

/** What follows a writer's name where a line tells of the writer: "Ann Teal covers ports for The Gull." */
export const WRITERS_LIFE =
  /^(?:,.{0,80},)?\s+(?:(?:is|was) (?:an?|the|our|based|also|currently)\b|(?:covers?|writes|reports|edits|works|worked|joined|lives|taught|teaches|directs|hosts|serves|studies|can be reached|has (?:been|worked|written|covered|reported|edited|won))|(?:ist|schreibt|arbeitet|berichtet|leitet|est|écrit|dirige|es|escribe|trabaja|é|escreve|scrive|is een|schrijft) )/iu;

/** Headings under which only readers write. */
export const READERS_HEADING: RegExp = lines(
  'comments?(?: \\(?\\d+\\)?)?|\\d+ comments?:?|\\d+ (?:thoughts|responses|replies) (?:on|to) .{0,120}|leave a (?:reply|comment)|post a comment',
  ...READERS.map((words) => `(?:${words})(?: ?\\(?\\d+\\)?)?`),
);

/** How a line begins that says where to write to its writer: "Reach Ann Teal at ...". */
export const REACH = /^(?:reach|contact|follow|e-?mail|write to|you can (?:reach|follow))\s+/i;
