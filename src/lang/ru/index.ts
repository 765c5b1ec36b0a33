// Все фразы, которые читает человек, по-русски.
import type { Catalogue } from '../catalogue.ts';
import { en } from '../en/index.ts';
import { commands } from './commands.ts';
import { discord } from './discord.ts';
import { replies } from './replies.ts';

export const ru: Catalogue = { locale: 'ru', ...commands, ...replies, ...discord, terminal: en.terminal };
