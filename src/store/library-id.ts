// Whose library something belongs to.

/** `guild:ID` for a server's library, `user:ID` for a person's own. */
export type LibraryId = `guild:${string}` | `user:${string}`;

/** Whether the words are a library's id, for ids that come from outside (a command line, an imported file). */
export function isLibraryId(words: string): words is LibraryId {
  return /^(?:guild|user):[\w-]{1,64}$/u.test(words);
}
