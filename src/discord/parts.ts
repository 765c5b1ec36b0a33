// What the adapter is handed: everything from outside that it works with. main puts it together, tests put in theirs.
import type { Logger } from 'pino';
import type { ActionHandler, Command } from '../../commands/command.ts';
import type { MessageMenu } from '../../commands/menus.ts';
import type { Services } from '../../commands/services.ts';
import type { Library, LibraryId, LibrarySettings } from '../library.ts';
import type { ReplyStateStore } from '../store/reply-states.ts';
import type { Offer } from './autocomplete.ts';

/** The libraries, as far as a channel knows them. */
export type ChannelLibraries = {
  readonly open: (id: LibraryId) => Promise<Library>;
  /** What the community has set; from memory but for the first time. */
  readonly settings: (id: LibraryId) => Promise<LibrarySettings>;
  /** Names that may be offered while somebody types, from memory; none until the library is open. */
  readonly offers: (id: LibraryId, kind: 'speaker' | 'article', typed: string) => readonly Offer[];
  /** Notes that the bot is in this server (again), or has left it for good. */
  readonly joined: (id: LibraryId) => Promise<void>;
  readonly left: (id: LibraryId) => Promise<void>;
};

/** The part of the logger that is used. It is given ids and times, never what somebody wrote. */
export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error'>;

export type BotParts = {
  readonly token: string;
  /** The base of Discord's REST interface, without a version; Discord's own where left out. */
  readonly apiUrl?: string;
  /** How many REST requests a second may go out in answer to interactions. */
  readonly requestsPerSecond: number;
  /** Questions that one person may ask in a minute. */
  readonly asksPerMinute: number;
  readonly commands: readonly Command[];
  readonly actions: readonly ActionHandler[];
  /** What stands in the menu of a message. */
  readonly menus: readonly MessageMenu[];
  readonly libraries: ChannelLibraries;
  readonly replyStates: ReplyStateStore;
  readonly services: Services;
  readonly log: Log;
};
