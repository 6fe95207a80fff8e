// The size budget: what a page pays for the content script, and a reader for the first card.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const BUDGET = [
  { what: 'content script', file: 'src/content/main.js', most: 8 * 1024 },
  { what: 'more', file: 'more.js', most: 3584 },
  { what: 'card', file: 'card.js', most: 23 * 1024 },
  {
    what: 'core pack',
    file: ['core.pack', 'core-records.pack', 'core-search.pack'],
    most: 2560 * 1024,
  },
];
let over = 0;
for (const dist of ['dist/chrome', 'dist/firefox']) {
  for (const { what, file, most } of BUDGET) {
    const sizes = [file].flat().map((f) => gzipSync(readFileSync(`${dist}/${f}`), { level: 9 }).length);
    const bytes = sizes.reduce((sum, size) => sum + size, 0);
    if (bytes > most) over++;
    console.log(`${dist} ${what}: ${bytes} bytes gzip of ${most}${bytes > most ? ' — too large' : ''}`);
  }
}
process.exit(over ? 1 : 0);
