// Tables that tests import, as expressions for a page.
import { SAMPLE } from '../unit/record/import/sample';

/** The sample as it is: three incidents. */
export const SHORT = JSON.stringify(SAMPLE);

/** The sample with so many rows. */
const withRows = (rows: number) =>
  `(() => { const [head, row] = ${SHORT}.split('\\n'); return head + '\\n' + Array.from({ length: ${rows} }, (_, i) => row.replace(/^1,/, (100 + i) + ',')).join('\\n') + '\\n'; })()`;

/** An import that takes long enough to be cut off. */
export const LONG = withRows(40_000);

/** An import during which another one is begun. */
export const MEDIUM = withRows(4_000);

/** For two such imports, one after the other, on a slow machine. */
export const LONG_MS = 50_000;
