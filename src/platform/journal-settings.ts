// Whether and how the journal is kept. Stored on this machine only: a synced profile neither learns of it nor switches it on
// elsewhere.
import * as v from 'valibot';
import browser from './browser';

const KEY = 'journal';
const VERSION = 1;

/** Days that a reader can choose; 0: for good. */
export const KEEP_DAYS = [7, 30, 90, 365, 0] as const;

const FIELDS = {
  /** Null until the reader has answered; nothing is kept until it is true. */
  on: v.nullable(v.boolean()),
  days: v.picklist(KEEP_DAYS),
  /** Hosts whose pages are never kept. */
  offSites: v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(253))),
};

export type JournalSettings = { [Name in keyof typeof FIELDS]: v.InferOutput<(typeof FIELDS)[Name]> };

const DEFAULTS: JournalSettings = { on: null, days: 30, offSites: [] };

const stored = async (): Promise<Record<string, unknown>> => {
  const value: unknown = (await browser.storage.local.get(KEY))[KEY];
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
};

/** What is stored as far as it is valid; the rest is the default. */
export async function journalSettings(): Promise<JournalSettings> {
  const now = await stored();
  const valid = Object.entries(FIELDS).filter(([name, schema]) => v.is(schema, now[name]));
  return { ...DEFAULTS, ...Object.fromEntries(valid.map(([name]) => [name, now[name]])) };
}

/** Changes some of it. Fields of later versions are kept. */
export async function changeJournalSettings(part: Partial<JournalSettings>): Promise<JournalSettings> {
  await browser.storage.local.set({ [KEY]: { version: VERSION, ...(await stored()), ...part } });
  return journalSettings();
}

/** Keeps the pages of one host, or no longer. */
export async function switchJournalSite(host: string, on: boolean): Promise<JournalSettings> {
  const { offSites } = await journalSettings();
  const others = offSites.filter((h) => h !== host);
  return changeJournalSettings({ offSites: on ? others : [...others, host].sort() });
}

/** Calls back when any of it changes. */
export function onJournalSettings(changed: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (KEY in changes) changed();
  });
}
