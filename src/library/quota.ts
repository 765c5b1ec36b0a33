// How much a library may hold, and how quickly it may grow.
import type { LibraryContext } from './context.ts';
import type { Quotas, Refused } from './library.ts';

const HOUR = 60 * 60 * 1_000;

/** The limits that hold here: the library's own where it has some, else the program's. */
export function limitsOf({ open, quotas }: LibraryContext): Quotas {
  const own = open.settings.quotas;
  return {
    articles: own.articles ?? quotas.articles,
    bytes: own.bytes ?? quotas.bytes,
    addsPerHour: own.addsPerHour ?? quotas.addsPerHour,
  };
}

export async function usedOf({ open, store, now }: LibraryContext): Promise<Quotas> {
  return {
    articles: open.shelf.size,
    bytes: open.shelf.bytes,
    addsPerHour: await store.changes.count(open.id, ['added', 'revised'], now() - HOUR),
  };
}

/** The quota that adding so much would exceed; null where there is room. */
export async function overQuota(
  context: LibraryContext,
  more: { readonly articles: number; readonly bytes: number },
): Promise<Refused | null> {
  const limits = limitsOf(context);
  const used = await usedOf(context);
  const after: Quotas = {
    articles: used.articles + more.articles,
    bytes: used.bytes + more.bytes,
    addsPerHour: used.addsPerHour + 1,
  };
  for (const quota of ['addsPerHour', 'articles', 'bytes'] as const) {
    if (after[quota] > limits[quota]) return { outcome: 'over quota', quota, limit: limits[quota] };
  }
  return null;
}
