// A passage with the article it is from.
import type { Article } from '../core/article.ts';
import type { Passage } from '../core/passage.ts';
import type { Reading } from '../core/reading.ts';

export type Source = { readonly article: Article; readonly reading: Reading; readonly passage: Passage };
