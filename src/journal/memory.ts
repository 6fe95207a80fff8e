// A journal in memory, over the same changes as the browser's database: for the command line, for imports, and for tests.
import { changeOf, type Change, type JournalView } from './change';
import { StoryIndex } from './match';
import type { Entry, JournalEvent } from './report';

export class JournalMemory implements JournalView {
  readonly index = new StoryIndex();
  readonly #entries = new Map<string, Entry>();
  readonly #events = new Map<string, JournalEvent>();

  constructor(entries: readonly Entry[] = [], events: readonly JournalEvent[] = []) {
    this.apply(
      changeOf(
        entries.map((e) => [e.report.id, e]),
        events.map((e) => [e.id, e]),
      ),
    );
  }

  entry(report: string): Entry | undefined {
    return this.#entries.get(report);
  }

  event(id: string): JournalEvent | undefined {
    return this.#events.get(id);
  }

  entriesOf(event: string): Entry[] {
    return [...this.index.reportsOf(event)].flatMap((id) => this.#entries.get(id) ?? []);
  }

  get entries(): Entry[] {
    return [...this.#entries.values()];
  }

  get events(): JournalEvent[] {
    return [...this.#events.values()];
  }

  /** Applies a change; returns the one that undoes it. */
  apply({ entries, events }: Change): Change {
    const before = changeOf(
      [...entries.keys()].map((id) => [id, this.#entries.get(id) ?? null]),
      [...events.keys()].map((id) => [id, this.#events.get(id) ?? null]),
    );
    for (const [id, entry] of entries) this.#put(id, entry);
    for (const [id, event] of events)
      if (event) this.#events.set(id, event);
      else this.#events.delete(id);
    return before;
  }

  #put(id: string, entry: Entry | null): void {
    if (!entry) {
      this.#entries.delete(id);
      this.index.remove(id);
      return;
    }
    this.#entries.set(id, entry);
    this.index.add({ report: id, event: entry.event, signature: entry.report.signature });
  }
}
