// The core's record, in a worker.
import { FILES } from '../record/pack/files';
import { openPack } from '../record/pack/open';
import { recordOfPack, type SearchableRecord } from '../record/record';

/** The core's record, whose names no pack may have for a title; null when it cannot be loaded here. */
export const coreRecord = (): Promise<SearchableRecord | null> => opened().catch(() => null);

const bytesOf = async (address: string) => (await fetch(address)).arrayBuffer();

async function opened(): Promise<SearchableRecord> {
  const pack = openPack(await bytesOf(FILES.first), (part) => bytesOf(FILES[part]));
  await pack.need('records');
  return recordOfPack(pack);
}
