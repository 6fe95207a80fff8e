// What a reader has set. Looks and habits are kept where the browser syncs; the sites a reader chose never leave the machine.
import * as v from 'valibot';
import browser from './browser';

const LOOKS = ['group', 'person', 'body', 'incident', 'figure', 'differs'] as const;
const STYLES = ['underline', 'background', 'off'] as const;
export type MarkStyle = (typeof STYLES)[number];

/** Languages of the interface. */
export const LANGUAGES = ['en', 'ar', 'de', 'es', 'fa', 'fr'] as const;

const VERSION = 1;
const style = v.optional(v.picklist(STYLES), 'underline');

/** Every field has a default, so that an older or a partial copy is read as far as it goes. */
const settingsSchema = v.object({
  version: v.optional(v.literal(VERSION), VERSION),
  marks: v.optional(
    v.object({ group: style, person: style, body: style, incident: style, figure: style, differs: style }),
    {},
  ),
  dwell: v.optional(v.pipe(v.number(), v.integer(), v.minValue(50), v.maxValue(2000)), 150),
  lookUpButton: v.optional(v.boolean(), true),
  theme: v.optional(v.picklist(['auto', 'light', 'dark']), 'auto'),
  language: v.optional(v.picklist(['auto', ...LANGUAGES]), 'auto'),
  paused: v.optional(v.boolean(), false),
});
export type Settings = v.InferOutput<typeof settingsSchema>;

const hosts = v.optional(v.array(v.pipe(v.string(), v.maxLength(253))), []);
/** offSites: switched off there. onSites: read there though no default site. */
const sitesSchema = v.object({ offSites: hosts, onSites: hosts });
export type Sites = v.InferOutput<typeof sitesSchema>;

const KEY = 'settings';
export const DEFAULTS: Settings = v.parse(settingsSchema, {});
export { LOOKS, STYLES };

/** Reads what is stored as far as it is valid; the rest is the default. */
export async function settings(): Promise<Settings> {
  const stored: unknown = (await browser.storage.sync.get(KEY))[KEY];
  return repair(stored);
}

function repair(stored: unknown): Settings {
  const whole = v.safeParse(settingsSchema, stored ?? {});
  if (whole.success) return whole.output;
  // one bad field must not cost the others
  const kept: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(typeof stored === 'object' && stored ? stored : {})) {
    if (v.safeParse(settingsSchema, { [key]: value }).success) kept[key] = value;
  }
  return v.parse(settingsSchema, kept);
}

export async function change(part: Partial<Settings>): Promise<Settings> {
  const next = v.parse(settingsSchema, { ...(await settings()), ...part });
  await browser.storage.sync.set({ [KEY]: next });
  return next;
}

/** The settings as a file to keep. */
export const exportSettings = (current: Settings): string => JSON.stringify({ variorum: current }, null, 2);

/** Reads a file of settings. Throws when it holds none; nothing is changed then. */
export async function importSettings(file: string): Promise<Settings> {
  const wrapped = v.parse(v.object({ variorum: settingsSchema }), JSON.parse(file));
  return change(wrapped.variorum);
}

export async function sites(): Promise<Sites> {
  const stored: unknown = await browser.storage.local.get(['offSites', 'onSites']);
  const read = v.safeParse(sitesSchema, stored);
  return read.success ? read.output : { offSites: [], onSites: [] };
}

/** Switches marks off or on for one host. */
export async function switchSite(host: string, on: boolean): Promise<void> {
  const { offSites } = await sites();
  await browser.storage.local.set({ offSites: [...without(offSites, host), ...(on ? [] : [host])].sort() });
}

/** Has one host read, or no longer read, though it is no default site. The browser's permission is asked for elsewhere. */
export async function alwaysRead(host: string, on: boolean): Promise<void> {
  const { onSites } = await sites();
  await browser.storage.local.set({ onSites: [...without(onSites, host), ...(on ? [host] : [])].sort() });
}

const without = (list: readonly string[], host: string) => list.filter((h) => h !== host);
