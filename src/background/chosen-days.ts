// Days that the reader set for pages that give none, or a wrong one. They outlive a stopped background, not the browser.
import browser from '../platform/browser';
import { sameAddress } from '../model/copies';

const KEY = 'chosenDays';
/** The one set longest ago is forgotten first. */
const MOST_DAYS = 200;

type Days = Record<string, string>;

export class ChosenDays {
  /** The ISO day that the reader set for the page at an address; null when there is none. */
  async of(url: string): Promise<string | null> {
    return (await stored())[sameAddress(url)] ?? null;
  }

  /** Sets the day of the page at an address; null for the page's own. */
  async set(url: string, day: string | null): Promise<void> {
    const page = sameAddress(url);
    const all = Object.entries(await stored()).filter(([other]) => other !== page);
    if (day !== null) all.push([page, day]);
    await browser.storage.session.set({ [KEY]: Object.fromEntries(all.slice(-MOST_DAYS)) });
  }
}

/** Only the background can write there. */
const stored = async () => ((await browser.storage.session.get(KEY))[KEY] ?? {}) as Days;
