// The drafts of a page: what it says of itself, what was given on the command line, and what was read of it.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isDay } from '../model/days';
import { outletOf } from '../reading/outlet';
import { read } from '../reading/read';
import type { EventRecord } from '../reading/record';
import { draftReport, type Draft } from '../record/seeds/draft';
import { SEEDS } from '../record/seeds/read-seeds';
import type { FilePage } from './page';

/** What the page does not say, or says wrongly. */
export interface Given {
  url?: string | undefined;
  published?: string | undefined;
  outlet?: string | undefined;
  language?: string | undefined;
}

/** Throws, in plain words, when something that was given is none. */
export function checkGiven({ url, published, outlet }: Given, record: EventRecord): void {
  if (published !== undefined && !isDay(published))
    throw new Error(`--published: “${published}” is no day; write YYYY-MM-DD`);
  if (url !== undefined && !/^https?:\/\/\S+$/.test(url))
    throw new Error(`--url: “${url}” is no address; write https://…`);
  if (outlet !== undefined && !record.outlets.has(outlet))
    throw new Error(`--outlet: the record has no outlet ${outlet}; see seeds/outlets`);
}

/** Throws a DraftError, or an error about what was given. */
export function draftsOfPage({ text, page, siteName }: FilePage, given: Given, record: EventRecord): Draft[] {
  checkGiven(given, record);
  const url = given.url ?? page.url;
  const info = {
    ...page,
    url,
    published: given.published ?? page.published,
    outlet: given.outlet ?? (url === null ? page.outlet : outletOf(url, record)),
    language: given.language ?? page.language,
  };
  const taken = reportIds();
  return draftReport(read(text, info, record), {
    know: record,
    outletName: siteName,
    isTaken: (id) => taken.has(id),
  });
}

/** The ids of the reports in the seeds: the names of their files. */
function reportIds(): ReadonlySet<string> {
  const files = readdirSync(join(SEEDS, 'reports'), { recursive: true, encoding: 'utf8' });
  return new Set(files.map((f) => f.replace(/^.*[\\/]/, '').replace(/\.yaml$/, '')));
}
