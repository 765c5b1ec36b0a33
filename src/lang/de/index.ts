// Jeder Satz, den Menschen lesen, auf Deutsch.

import { en } from '../en/index.ts';
import type { Worded } from '../worded.ts';
import { commands } from './commands.ts';
import { discord } from './discord.ts';
import { replies } from './replies.ts';

export const de: Worded<typeof en> = {
  locale: 'de',
  ...commands,
  ...replies,
  ...discord,
  terminal: en.terminal,
};
