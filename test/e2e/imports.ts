// Tables that tests import, as expressions for a page.
import { SAMPLE } from '../unit/record/import/sample';

/** The sample as it is: three incidents. */
export const SHORT = JSON.stringify(SAMPLE);

/** The sample with very many rows: an import that takes long enough to be cut off. */
export const LONG = `(() => { const [head, row] = ${SHORT}.split('\\n'); return head + '\\n' + Array.from({ length: 40000 }, (_, i) => row.replace(/^1,/, (100 + i) + ',')).join('\\n') + '\\n'; })()`;

/** For two such imports, one after the other, on a slow machine. */
export const LONG_MS = 50_000;
