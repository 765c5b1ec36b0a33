// Jeder Satz, den Menschen lesen, auf Deutsch.
import type { Catalogue } from '../catalogue.ts';
import { en } from '../en/index.ts';
import { commands } from './commands.ts';
import { discord } from './discord.ts';
import { replies } from './replies.ts';

export const de: Catalogue = { locale: 'de', ...commands, ...replies, ...discord, terminal: en.terminal };
