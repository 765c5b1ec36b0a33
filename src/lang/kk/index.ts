// Адам оқитын барлық сөйлем, қазақша. Discord-та қазақ тілі жоқ, сондықтан командалардың атауы ағылшынша.
import type { Catalogue } from '../catalogue.ts';
import { en } from '../en/index.ts';
import { discord } from './discord.ts';
import { replies } from './replies.ts';

export const kk: Catalogue = {
  locale: 'kk',
  commands: en.commands,
  windows: { name: { name: 'есімі', description: 'Мұны айтқан адам, білетін ең толық есімімен' } },
  menus: en.menus,
  ...replies,
  ...discord,
  terminal: en.terminal,
};
