// A comparison as one line of text to cite: what this page says, if it says anything, and each other value with its best-known source.
import type { ValueGroup } from './types/card';
import type { PageInfo } from '../model/reading';
import { wordDate } from '../i18n/wording';
import { say } from '../i18n/say';

const MOST_VALUES = 6;

export function citationOf(
  incident: string,
  kicker: string,
  here: string | null,
  page: PageInfo,
  groups: readonly ValueGroup[],
): string {
  const own = [page.title && `“${page.title}”`, page.published && wordDate(page.published), page.url].filter(
    Boolean,
  );
  const others = groups.slice(0, MOST_VALUES).flatMap((g) => {
    const [best] = g.entries;
    if (!best) return [];
    const source = [best.outlet, best.attributed[0], best.published, best.url].filter(Boolean).join(', ');
    return [`${g.value} (${source})`];
  });
  const said = here === null ? [] : [`${here} (${own.join(', ') || say('plotHere')})`];
  return `${incident}. ${kicker}: ${[...said, ...others].join('; ')}.`;
}
