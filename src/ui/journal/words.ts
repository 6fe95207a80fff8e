// Words that several parts of the journal's page need.
import { localeNow, say } from '../../i18n/say';
import { nameOfMeasure, wordDate, wordValue, wordWho } from '../../i18n/wording';
import type { KeptStory } from '../../journal/store';
import type { Spread, SpreadValue } from '../../journal/summary';

/** “312 pages, 1.2 MB” */
export function wordSize(stories: readonly Pick<KeptStory, 'bytes'>[]): string {
  const bytes = stories.reduce((sum, s) => sum + s.bytes, 0);
  const megabytes = (bytes / 1_000_000).toLocaleString(localeNow(), { maximumFractionDigits: 1 });
  return say('journalSize', stories.length.toLocaleString(localeNow()), megabytes);
}

/** The day of an event as a heading. */
export const wordDay = (day: string | null): string => (day ? wordDate(day) : say('notTold'));

/** “10 (the Courier, 08:00), 12 (the Herald)” */
export function wordValues(values: readonly SpreadValue[]): string {
  return values
    .map((v) => {
      const source = [v.owner ? say('journalOwned', v.outlet, v.owner) : v.outlet, v.hour]
        .filter(Boolean)
        .join(', ');
      return `${wordValue(v.value, v.qualifier)} (${source})`;
    })
    .join(', ');
}

/** “Killed: people” */
export const wordCount = ({ measure, who }: Pick<Spread, 'measure' | 'who'>): string =>
  `${nameOfMeasure(measure)}: ${wordWho(who, who.of)}`;
