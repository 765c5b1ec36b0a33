// The one list of all commands, and of everything a button can do.
import { articleAdd, drop, dropAll, keep, keepAll, sample } from './article/add.ts';
import { articleEdit } from './article/edit.ts';
import { articleList, articles } from './article/list.ts';
import { articleRemove, undo } from './article/remove.ts';
import { articleShow } from './article/show.ts';
import { ask } from './ask.ts';
import type { ActionHandler, Command } from './command.ts';
import { correct, correctTyped, wrongSpeaker } from './correct.ts';
import { feedAdd, feedList, feedRemove } from './feed.ts';
import { found } from './found.ts';
import { help } from './help.ts';
import { corrections, libraryCorrections, saveCorrections } from './library/corrections.ts';
import { libraryExport } from './library/export.ts';
import { earlierLog, libraryLog } from './library/log.ts';
import { dismiss, libraryReports, reports } from './library/reports.ts';
import { librarySettings } from './library/settings.ts';
import { inContext, nearest, turn } from './passages.ts';
import { forgetMe, privacy } from './privacy.ts';
import { copy, copyPassage } from './quotation-actions.ts';
import { quotations, speaker } from './speaker.ts';
import { who } from './who.ts';

export const COMMANDS: readonly Command[] = [
  ask,
  who,
  speaker,
  articleAdd,
  articleList,
  articleShow,
  articleEdit,
  articleRemove,
  feedAdd,
  feedList,
  feedRemove,
  librarySettings,
  libraryReports,
  libraryCorrections,
  libraryLog,
  libraryExport,
  privacy,
  help,
];

/** What a line or message without a command's name is for. */
export const BARE_COMMAND: Command = ask;

export const ACTIONS: readonly ActionHandler[] = [
  turn,
  nearest,
  inContext,
  found,
  quotations,
  articles,
  keep,
  drop,
  keepAll,
  dropAll,
  sample,
  undo,
  copy,
  copyPassage,
  wrongSpeaker,
  correct,
  correctTyped,
  reports,
  dismiss,
  corrections,
  saveCorrections,
  earlierLog,
  forgetMe,
];
