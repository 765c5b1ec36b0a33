// Looks whether this machine lets the bot work: the store and the disk under it.
import { statfs } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding } from '../discord/checkup.ts';
import { isSound, openSqlite } from '../store/sqlite.ts';

/** Below this the next articles may not fit. */
const LEAST_DISK = 200 * 1_048_576;

/** Opens the store in `folder` as the bot would, making it where there is none, and reads it through. */
export async function storeFinding(folder: string): Promise<Finding> {
  const file = join(folder, 'verbatim.db');
  try {
    const store = await openSqlite({ file });
    const libraries = await store.libraries.all();
    await store.close();
    return isSound(file)
      ? {
          what: 'store',
          well: true,
          say: `${file} opens and is sound; it holds ${libraries.length} libraries.`,
        }
      : { what: 'store', well: false, say: `${file} is damaged: stop the bot and put a copy back.` };
  } catch (error) {
    return { what: 'store', well: false, say: error instanceof Error ? error.message : String(error) };
  }
}

/** Whether the disk of `folder` has room; `free` gives its bytes. */
export async function diskFinding(
  folder: string,
  free: (folder: string) => Promise<number> = freeBytes,
): Promise<Finding> {
  try {
    const bytes = await free(folder);
    const say = `${Math.round(bytes / 1_048_576).toLocaleString('en')} MB are free at ${folder}.`;
    return bytes >= LEAST_DISK
      ? { what: 'disk', well: true, say }
      : { what: 'disk', well: false, say: `${say} Make room: articles may soon not fit.` };
  } catch {
    return { what: 'disk', well: false, say: `${folder} cannot be looked at. Check DATA_DIR.` };
  }
}

async function freeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}
