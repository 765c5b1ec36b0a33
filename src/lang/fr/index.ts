// Toutes les phrases que lit une personne, en français.

import { en } from '../en/index.ts';
import type { Worded } from '../worded.ts';
import { commands } from './commands.ts';
import { discord } from './discord.ts';
import { replies } from './replies.ts';

export const fr: Worded<typeof en> = {
  locale: 'fr',
  ...commands,
  ...replies,
  ...discord,
  terminal: en.terminal,
};
