// How long matching and adding a page takes, and how many bytes it needs, as the journal grows.
import { addDraft } from '../../src/journal/add';
import { JournalMemory } from '../../src/journal/memory';
import type { JournalReport } from '../../src/journal/report';
import { figure, report } from '../../test/unit/journal/made';
import { seeded } from './joins';

const SIZES = [100, 1000, 10_000];
const PROBES = 300;
/** Names that pages draw from; the first ones are on most pages, as “president” is. */
const VOCABULARY = 4000;

const random = seeded();
const pick = (most: number) => Math.floor(random() ** 3 * most);

/** A page of an invented event: pages of neighbouring numbers report the same one. */
export function invented(n: number): JournalReport {
  const event = Math.floor(n / 5);
  const day = 22_000 + (event % 30);
  const names = [`town${event % 900}`, ...Array.from({ length: 18 }, () => `name${pick(VOCABULARY)}`)];
  const entities = Array.from({ length: 6 }, () => `entity${pick(400)}`);
  const places = Array.from({ length: 4 }, () => `place${pick(200)}`);
  const base = report(`outlet${n}`, [figure(5 + (event % 40)), figure(30, { measure: 'wounded' })]);
  const from = random() < 0.6 ? day : null;
  return { ...base, signature: { ...base.signature, published: day, from, to: from, place: `town${event % 900}`, names, entities, places } };
} // prettier-ignore

export function measureSizes(): void {
  const journal = new JournalMemory();
  let n = 0;
  let bytes = 0;
  for (const size of SIZES) {
    const adding: number[] = [];
    while (n < size) {
      const draft = invented(n++);
      const begun = performance.now();
      journal.apply(addDraft(draft, journal.index.find(draft.signature, draft.id), 0, journal));
      adding.push(performance.now() - begun);
      bytes += JSON.stringify(journal.entry(draft.id)).length;
    }
    const matching = Array.from({ length: PROBES }, (_, i) => {
      const { signature } = invented(i * 7);
      const begun = performance.now();
      journal.index.find(signature, '');
      return performance.now() - begun;
    });
    console.log(`${size} pages in ${journal.events.length} events, ${Math.round(bytes / n)} bytes each: matching ${spread(matching)}, adding ${spread(adding)}`); // prettier-ignore
  }
}

export function spread(times: number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!.toFixed(1);
  return `median ${at(0.5)} ms, of 100 the 95th ${at(0.95)}, longest ${at(1)}`;
}
