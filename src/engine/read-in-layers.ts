// Reads a page with the core alone, then with each pack beside it: what a pack holds cannot change what the core says.
import type { PageInfo, Reading } from '../model/reading';
import type { Trace } from '../reading/trace';
import { mergeReadings, type PackReading } from '../reading/merge';
import { nameSteps } from '../reading/names/mentions';
import { readSteps } from '../reading/read';
import { asOneOf, finish, type Steps } from '../reading/steps';
import type { Layer, SearchableRecord } from '../record/record';

/** Reads a text with a record, layer by layer where it has layers. `trace` is filled with the core's evidence. */
export const readInLayers = (
  text: string,
  page: PageInfo,
  record: SearchableRecord,
  trace?: Trace,
): Reading => finish(layerSteps(text, page, record, trace));

/** Reads a text in steps, layer by layer where its record has layers. */
export function* layerSteps(
  text: string,
  page: PageInfo,
  record: SearchableRecord,
  trace?: Trace,
): Steps<Reading> {
  const [core, ...packs] = record.layers ?? [];
  if (!core) return yield* readSteps(text, page, record, trace);
  let left = packs.length + 1;
  const reading = yield* asOneOf(left, readSteps(text, page, core.record, trace));
  const readings: PackReading[] = [];
  for (const layer of packs) {
    const own = yield* asOneOf(--left, readWith(layer, text, page));
    if (own) readings.push(own);
  }
  return mergeReadings(reading, readings);
}

/** Null for a pack whose records cannot be read: it costs itself only. */
function* readWith({ record, events }: Layer, text: string, page: PageInfo): Steps<PackReading | null> {
  try {
    if (events) return yield* readSteps(text, page, record);
    const { mentions } = yield* nameSteps(text, record, record.languages.detect(text, page.language).names);
    return { mentions };
  } catch {
    return null;
  }
}
