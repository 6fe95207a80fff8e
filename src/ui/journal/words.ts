// Words that several parts of the journal's page need.
import { localeNow, say } from '../../i18n/say';
import type { KeptStory } from '../../journal/store';

/** “312 pages, 1.2 MB” */
export function wordSize(stories: readonly Pick<KeptStory, 'bytes'>[]): string {
  const bytes = stories.reduce((sum, s) => sum + s.bytes, 0);
  const megabytes = (bytes / 1_000_000).toLocaleString(localeNow(), { maximumFractionDigits: 1 });
  return say('journalSize', stories.length.toLocaleString(localeNow()), megabytes);
}
