// Адам оқитын барлық сөйлем, қазақша. Discord-та қазақ тілі жоқ, сондықтан командалардың атауы ағылшынша.

import { en } from '../en/index.ts';
import type { Worded } from '../worded.ts';
import { discord } from './discord.ts';
import { replies } from './replies.ts';

export const kk: Worded<typeof en> = {
  locale: 'kk',
  commands: en.commands,
  windows: { name: { name: 'есімі', description: 'Мұны айтқан адам, білетін ең толық есімімен' } },
  menus: en.menus,
  ...replies,
  ...discord,
  terminal: en.terminal,
};
