// Todas las frases que lee una persona, en español.
import type { Catalogue } from '../catalogue.ts';
import { en } from '../en/index.ts';
import { commands } from './commands.ts';
import { discord } from './discord.ts';
import { replies } from './replies.ts';

export const es: Catalogue = { locale: 'es', ...commands, ...replies, ...discord, terminal: en.terminal };
