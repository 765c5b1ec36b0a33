// Все фразы, которые читает человек, по-русски.

import { en } from '../en/index.ts';
import type { Worded } from '../worded.ts';
import { commands } from './commands.ts';
import { discord } from './discord.ts';
import { replies } from './replies.ts';

export const ru: Worded<typeof en> = {
  locale: 'ru',
  ...commands,
  ...replies,
  ...discord,
  terminal: en.terminal,
};
