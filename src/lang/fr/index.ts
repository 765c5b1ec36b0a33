// Toutes les phrases que lit une personne, en français.
import type { Catalogue } from '../catalogue.ts';
import { en } from '../en/index.ts';
import { commands } from './commands.ts';
import { discord } from './discord.ts';
import { replies } from './replies.ts';

export const fr: Catalogue = { locale: 'fr', ...commands, ...replies, ...discord, terminal: en.terminal };
