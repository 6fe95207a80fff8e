// Reads a page with the core alone, then with each pack beside it: what a pack holds cannot change what the core says.
import type { PageInfo, Reading } from '../model/reading';
import type { Trace } from '../reading/explain';
import { mergeReadings, type PackReading } from '../reading/merge';
import { findNames } from '../reading/names/mentions';
import { read } from '../reading/read';
import type { Layer, SearchableRecord } from '../record/record';

/** Reads a text with a record, layer by layer where it has layers. `trace` is filled with the core's evidence. */
export function readInLayers(text: string, page: PageInfo, record: SearchableRecord, trace?: Trace): Reading {
  const [core, ...packs] = record.layers ?? [];
  if (!core) return read(text, page, record, trace);
  return mergeReadings(
    read(text, page, core.record, trace),
    packs.map((layer) => readWith(layer, text, page)),
  );
}

function readWith({ record, events }: Layer, text: string, page: PageInfo): PackReading {
  if (events) return read(text, page, record);
  return { mentions: findNames(text, record, record.languages.detect(text, page.language).names).mentions };
}
