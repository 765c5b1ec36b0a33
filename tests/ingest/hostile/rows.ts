// All hostile inputs.
import { ANSWERS } from './answers.ts';
import { DOCUMENTS } from './documents.ts';
import { LINKS } from './links.ts';
import type { Row } from './row.ts';

export const ROWS: readonly Row[] = [...LINKS, ...ANSWERS, ...DOCUMENTS];
