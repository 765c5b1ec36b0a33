// One community's articles: what is stored, what is derived from it, kept in step.

/** Whose library it is: `guild:ID` or `user:ID`. */
export type LibraryId = `guild:${string}` | `user:${string}`;

export type Library = { readonly id: LibraryId };
