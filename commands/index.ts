// The one list of all commands, and of everything a button can do.
import type { ActionHandler, Command } from './command.ts';

export const COMMANDS: readonly Command[] = [];

export const ACTIONS: readonly ActionHandler[] = [];
