// One community's articles: what is stored, what is derived from it, kept in step. The door to src/library/.
export { isCorrected } from './library/corrected.ts';
export { libraryFromFiles } from './library/from-files.ts';
export type { Libraries, LibrariesOptions } from './library/libraries.ts';
export { openLibraries } from './library/libraries.ts';
export type {
  ArticleSummary,
  DraftInput,
  Kept,
  Library,
  OpenCorrection,
  Refused,
  ShownDraft,
  Verdict,
} from './library/library.ts';
export { DRAFT_FOR, UNDO_FOR } from './library/library.ts';
export type { SpeakerEntry } from './search/speakers/entry.ts';
export type { LogEntry } from './store/change.ts';
export { isLibraryId, type LibraryId } from './store/library-id.ts';
export { DEFAULT_SETTINGS, type LibrarySettings } from './store/settings.ts';
