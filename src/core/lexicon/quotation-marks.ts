// Which characters are quotation marks, and the words that begin with an apostrophe.

/** Marks of which the glyph itself says that a quotation opens or closes. „ opens; “ closes what „ opened. */
export const OPENING = new Set(['“', '„', '‟', '『', '「', '｢', '〝']);
export const CLOSING = new Set(['”', '』', '」', '｣', '〞']);

/** Marks that open and close alike: their neighbours decide. Two apostrophes are the old archives' mark. */
export const EITHER = new Set(['"', '＂', "''", '’’', '‘‘', '``']);

/** Words that begin with an apostrophe ('tis, rock 'n' roll, the '90s): their mark opens no quotation. */
export const ELISIONS: ReadonlySet<string> = new Set(
  'tis twas twere twill til till em n cause bout round fore gainst neath im er cos cuz kay nuff sup cept ere ave'.split(
    ' ',
  ),
);
