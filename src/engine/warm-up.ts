// Has the engine's code compiled before the first page comes: the first scan of a cold gazetteer is many times slower.
import { SAMPLE } from './sample';

/** As often in one text: more words than are cut at once. */
const REPEATED = 80;
const SCANS = 6;

/** Scans a long text until the browser has compiled what scans it: a few milliseconds. */
export function warmUp(scan: (text: string) => unknown, text = SAMPLE): void {
  const long = `${text}\n\n`.repeat(REPEATED);
  for (let i = 0; i < SCANS; i++) scan(long);
}
