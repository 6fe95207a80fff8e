// Runs in a page of Chromium, over its database: how long the journal takes to be opened, a page to be matched, and to be added.
import { addDraft } from '../../src/journal/add';
import { changeOf } from '../../src/journal/change';
import type { Entry } from '../../src/journal/report';
import { eventIdFor } from '../../src/journal/keys';
import { StoryIndex } from '../../src/journal/match';
import { changeJournal, keptStories } from '../../src/journal/store';
import { figure } from '../../test/unit/journal/made';
import { invented } from './sizes';

const PROBES = 60;
const AT_ONCE = 500;
const PER_EVENT = 5;

export interface Measured {
  pages: number;
  bytes: number;
  /** Milliseconds: of the first page after the background was stopped, and of each page then. */
  open: number[];
  match: number[];
  add: number[];
}

/** Grows the journal to a number of pages, then measures it. */
export async function measure(pages: number): Promise<Measured> {
  const before = (await keptStories()).length;
  for (let n = before; n < pages; n += AT_ONCE) await grow(n, Math.min(pages, n + AT_ONCE));
  const index = await opened();
  const result: Measured = { pages, bytes: 0, open: [], match: [], add: [] };
  result.bytes = (await keptStories()).reduce((sum, s) => sum + s.bytes, 0);
  for (let i = 0; i < 5; i++) result.open.push(await timed(opened));
  for (let i = 0; i < PROBES; i++) {
    const probe = invented((i * 97) % pages);
    result.match.push(await timed(() => Promise.resolve(index.find(probe.signature, 'probe'))));
  }
  // read again: what is kept stays as many
  for (let i = 0; i < PROBES; i++) result.add.push(await timed(() => kept((i * 97) % pages, index)));
  return result;
}

/** Writes many pages in one change, five an event. */
async function grow(from: number, to: number): Promise<void> {
  const entries = Array.from({ length: to - from }, (_, i): [string, Entry] => {
    const report = invented(from + i);
    const event = `e${Math.floor((from + i) / PER_EVENT)}`;
    return [report.id, { report, event, maybe: [], corrections: [], added: from + i }];
  });
  await changeJournal({}, () => changeOf(entries));
}

async function opened(): Promise<StoryIndex> {
  const index = new StoryIndex();
  for (const story of await keptStories()) index.add(story);
  return index;
}

async function kept(n: number, index: StoryIndex) {
  const made = invented(n);
  const draft = { ...made, figures: [...made.figures, figure(n % 50, { measure: 'missing' })] };
  const matches = index.find(draft.signature, draft.id);
  const events = [eventIdFor(draft.id), ...matches.map((m) => m.event)];
  const { after } = await changeJournal({ reports: [draft.id], events }, (view) =>
    addDraft(draft, matches, n, view),
  );
  const entry = after.entries.get(draft.id)!;
  return { report: draft.id, event: entry.event, signature: draft.signature };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}
