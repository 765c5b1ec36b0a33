// Discord's limits that its own machine-readable description leaves out or gives too wide.
// Sources, all under discord.com/developers/docs: components/reference, resources/message,
// interactions/application-commands, interactions/receiving-and-responding.
// Lengths are compared in UTF-16 code units, which is never laxer than Discord's count.

/** All text displays of a Components V2 message together. */
export const V2_TEXT = 4_000;
/** Components of a Components V2 message, nested ones and accessories counted. */
export const V2_COMPONENTS = 40;
/** Titles, descriptions, field names and values, footers and author names of all embeds together. */
export const EMBEDS_TEXT = 6_000;
export const CONTENT = 2_000;
export const ROWS = 5;
export const BUTTONS_IN_ROW = 5;
export const MODAL_COMPONENTS = 5;
export const COMMAND_OPTIONS = 25;
/** Names, descriptions and values of a command, its options and choices together. */
export const COMMAND_TEXT = 8_000;
export const CHOICES = 25;
/** Commands of one kind that an application may have in one place. */
export const COMMANDS = { slash: 100, user: 15, message: 15 };
/** Bytes of one request with files. */
export const REQUEST_BYTES = 25 * 1024 * 1024;
export const FILE_BYTES = 10 * 1024 * 1024;

/** Slash commands and their options, in any language. */
export const COMMAND_NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** The languages in which Discord shows its client. */
export const LOCALES = new Set(
  (
    'id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th ' +
    'zh-CN ja zh-TW ko'
  ).split(' '),
);
