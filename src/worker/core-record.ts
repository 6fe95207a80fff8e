// The core's record, in a worker.
import { openPack } from '../record/pack/open';
import { recordOfPack, type SearchableRecord } from '../record/record';

/** The core's record, whose names no pack may have for a title; null when it cannot be loaded here. */
export const coreRecord = (): Promise<SearchableRecord | null> =>
  fetch('/core.pack')
    .then((response) => response.arrayBuffer())
    .then((bytes) => recordOfPack(openPack(bytes)))
    .catch(() => null);
