// The reader's settings, kept where the browser syncs them.
import browser from './browser';
import {
  differences,
  invalidFields,
  isObject,
  validFields,
  withDefaults,
  type Settings,
} from './settings-schema';
import { migrate, type StoredSettings } from './settings-versions';

export { DEFAULTS, LANGUAGES, STYLES, groupedMarks, type MarkStyle, type Settings } from './settings-schema';

const KEY = 'settings';

const stored = async (): Promise<StoredSettings> => migrate((await browser.storage.sync.get(KEY))[KEY]);

/** What is stored as far as it is valid; the rest is the default. */
export async function settings(): Promise<Settings> {
  return withDefaults(validFields((await stored()).changed));
}

/** Changes some settings. All others stay as they are stored, also those that only a later version understands. */
export async function change(part: Partial<Settings>): Promise<Settings> {
  const now = await stored();
  const kept = Object.entries(now.changed).filter(([name]) => !(name in part) || name === 'marks');
  const changed = Object.fromEntries(kept);
  const { marks, ...fields } = differences(part);
  if (part.marks) changed['marks'] = { ...unknownLooks(changed['marks'], part.marks), ...marks };
  Object.assign(changed, fields);
  await browser.storage.sync.set({ [KEY]: { ...now, changed } });
  return withDefaults(validFields(changed));
}

/** The stored looks that `known` does not name. */
const unknownLooks = (stored: unknown, known: Settings['marks']) =>
  Object.fromEntries(Object.entries(isObject(stored) ? stored : {}).filter(([look]) => !(look in known)));

/** The settings as a file to keep: what differs from the defaults. */
export const exportSettings = (current: Settings): string =>
  JSON.stringify({ variorum: { ...migrate(undefined), changed: differences(current) } }, null, 2);

/**
 * Takes over a file of settings, of this or an earlier version; what it does not name becomes the default. Throws when it is
 * not a file of settings, or a field of it is invalid; nothing is changed then.
 */
export async function importSettings(file: string): Promise<Settings> {
  const parsed: unknown = JSON.parse(file);
  const content = isObject(parsed) ? parsed['variorum'] : undefined;
  if (!isObject(content)) throw new Error('not a file of settings');
  const { changed } = migrate(content);
  const invalid = invalidFields(changed);
  if (invalid.length) throw new Error(`invalid settings: ${invalid.join(', ')}`);
  return change(withDefaults(validFields(changed)));
}
