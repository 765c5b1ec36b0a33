// Every sentence a person sees, in English: the model that the other languages have the shape of.
import { commands } from './commands.ts';
import { discord } from './discord.ts';
import { replies } from './replies.ts';
import { terminal } from './terminal.ts';

export const en = { locale: 'en', ...commands, ...replies, ...discord, ...terminal };
