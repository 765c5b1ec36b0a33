// Discord's figures, from its documentation of August 2026 (docs.discord.com/developers). They stand nowhere else.

/** A Components V2 message: texts in all, and components in all, nested ones counted. */
export const MESSAGE = { text: 4_000, components: 40 } as const;

export const BUTTON = { label: 80, customId: 100, inRow: 5 } as const;

export const CHOICES = { most: 25, name: 100, value: 100 } as const;

export const OPTION = { name: 32, description: 100, text: 6_000 } as const;

export const WINDOW = { title: 45, fields: 5, label: 45, description: 100, text: 4_000 } as const;

/** Bytes of one file without any boost. */
export const FILE_BYTES = 10 * 1024 * 1024;

/** Milliseconds: the first answer must arrive within, and the token then lives. */
export const ANSWER_WITHIN = 3_000;
export const TOKEN_LIFE = 15 * 60_000;

/** Follow-ups where the bot is a person's own and no member of the place. */
export const FOLLOW_UPS = 5;
