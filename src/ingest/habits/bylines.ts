// How pages say who wrote them.

/** "By", "Written by", "Von", "Por", "Автор:" at the beginning of a line. */
export const WRITTEN_BY =
  /^(?:(?:(?:story|words|text|report|reporting|written|posted|published|reported|submitted|contributed|compiled|produced|analysis|opinion|interview|review|commentary)\s+)?by|(?:author|authors|writer|reporter|report|reporting|story|interview|journalist|autor|autora|auteur|автор|текст|автори|oleh|penulis|yazan|door|tekst|af|av|par|por|von|di|de|text|words|photos? and text|text and photos?|بقلم|كتب|كتبت|كتبه|تقرير|إعداد|תחקיר|כתב|כתבה|haber|giriş|yazı|yazar|ведущий|записала?|подготовила?|беседовала?|корреспондент|журналист|мәтін|redacció|redacción|redação|reportagem|texte|propos recueillis|testo|nguồn|מאת|文|記者|取材)\s*[:：]|(?:von|par|por|door|oleh|av|af|di|بقلم|מאת|автор))\s*[:：]?\s+|^(?:author|autor|автор|文|記者|取材|بقلم|كتب|كتبت|מאת)\s*[:：・]\s*/iu;

/** Accounts and desks that stand where a name would, compared as bare lower-case words. */
export const GENERIC_AUTHORS: ReadonlySet<string> = new Set([
  'admin',
  'administrator',
  'super user',
  'superuser',
  'site admin',
  'web admin',
  'webadmin',
  'wpadmin',
  'online reporter',
  'online editor',
  'press office',
  'press service',
  'pressestelle',
  'пресс служба',
  'editor',
  'the editor',
  'editors',
  'editorial team',
  'editorial board',
  'editorial staff',
  'newsroom',
  'news desk',
  'newsdesk',
  'web desk',
  'webdesk',
  'online desk',
  'digital desk',
  'staff',
  'staff writer',
  'staff reporter',
  'staff writers',
  'our correspondent',
  'our reporter',
  'special correspondent',
  'correspondent',
  'reporter',
  'guest',
  'guest author',
  'contributor',
  'news',
  'root',
  'user',
  'webmaster',
  'unknown',
  'anonymous',
  'agencies',
  'wire reports',
  'redaktion',
  'redaccion',
  'redazione',
  'redacción',
  'rédaction',
  'редакция',
]);

/** A desk or a newsroom in place of a name: "KBRT Staff", "Online Desk". */
export const GENERIC_ENDING =
  /\b(?:staff|desk|team|newsroom|bureau|editors?|editorial|agenc(?:y|ies)|reporters?|correspondents?|online|web|redaktion|redacción|redazione|rédaction)$/iu;

/** A writer named inside a line of other things, as Chinese and Japanese pages do: "来源：江城晚报 作者：周小舟". */
export const INNER_BYLINE =
  /(?:作者|記者|记者|撰文|取材|(?<!\p{L})文)\s*[:：・/]\s*(?<name>[\u3400-\u9fff\u3040-\u30ff]{2,8})/u;

/** A writer named in a line of other things: "Publié le 15 juillet 2009 - par Clémence Vautrin". */
export const BY_WITHIN =
  /(?:^|[\s|·•,–—-])(?:by|par|por|von|door|oleh|written by|автор:?|текст:?)\s+(?<names>\p{Lu}[\p{L}\p{M}'’.-]+(?:\s+(?:(?:and|et|und|y|e|en|de|da|van|von)\s+)?\p{Lu}[\p{L}\p{M}'’.-]+){1,6})/u;

/** The line under a byline that says what its writer is: "Echo staff writer", "Political correspondent". */
export const ROLE_LINE =
  /^[\p{L}\p{M} '’.&,/-]{0,60}\b(?:staff|writer|reporter|correspondent|editor|columnist|contributor|bureau|journalist|redakteur(?:in)?|redacci[oó]n|correspondant)\b[\p{L} '’,/-]{0,30}$/iu;
