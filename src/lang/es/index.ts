// Todas las frases que lee una persona, en español.

import { en } from '../en/index.ts';
import type { Worded } from '../worded.ts';
import { commands } from './commands.ts';
import { discord } from './discord.ts';
import { replies } from './replies.ts';

export const es: Worded<typeof en> = {
  locale: 'es',
  ...commands,
  ...replies,
  ...discord,
  terminal: en.terminal,
};
