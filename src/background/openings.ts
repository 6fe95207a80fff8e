// What content scripts may have opened: only what is in a card that they were just given, and not again and again. A script
// that a page has taken over could otherwise open any address, as often as it likes.
import type { RecordRef } from '../model/record-ref';
import type { CardData } from '../views/types/card';
import type { ContentSender } from './services';

/** Milliseconds between two openings of one tab. */
const PAUSE_MS = 400;
/** Openings of one tab in a row, and the milliseconds after which more are allowed. */
const MOST_IN_A_ROW = 6;
const ROW_MS = 20_000;
/** Cards remembered, one a frame; the oldest is forgotten first. */
const MOST_CARDS = 40;

interface Shown {
  addresses: ReadonlySet<string>;
  records: ReadonlySet<string>;
}

export class Openings {
  readonly #shown = new Map<string, Shown>();
  readonly #opened = new Map<number, number[]>();

  /** `now`: milliseconds that never run backwards. */
  constructor(private readonly now: () => number = () => performance.now()) {}

  /** A frame was given a card. */
  shown({ tab, frame }: ContentSender, { links, tables, groups, more, ref }: CardData): void {
    const key = `${tab}:${frame}`;
    this.#shown.delete(key);
    this.#shown.set(key, {
      addresses: new Set(
        [
          ...links,
          ...tables.flatMap((t) => t.rows),
          ...groups.flatMap((g) => g.entries.flatMap((e) => [e, ...e.reprints])),
        ].flatMap(({ url }) => url ?? []),
      ),
      records: new Set([...more.map((m) => m.ref), ...(ref ? [ref] : [])].map(recordKey)),
    });
    if (this.#shown.size > MOST_CARDS) this.#shown.delete(this.#shown.keys().next().value!);
  }

  mayOpenRecord(sender: ContentSender, ref: RecordRef): boolean {
    return Boolean(this.#cardIn(sender)?.records.has(recordKey(ref))) && this.#mayOpenMore(sender);
  }

  mayOpenAddress(sender: ContentSender, url: string): boolean {
    return Boolean(this.#cardIn(sender)?.addresses.has(url)) && this.#mayOpenMore(sender);
  }

  mayOpenPanel(sender: ContentSender): boolean {
    return this.#cardIn(sender) !== undefined && this.#mayOpenMore(sender);
  }

  forget(tab: number): void {
    this.#opened.delete(tab);
    for (const key of this.#shown.keys()) if (key.startsWith(`${tab}:`)) this.#shown.delete(key);
  }

  #cardIn({ tab, frame }: ContentSender): Shown | undefined {
    return this.#shown.get(`${tab}:${frame}`);
  }

  #mayOpenMore({ tab }: ContentSender): boolean {
    const now = this.now();
    const times = (this.#opened.get(tab) ?? []).filter((t) => now - t < ROW_MS);
    const last = times.at(-1);
    const may = times.length < MOST_IN_A_ROW && (last === undefined || now - last >= PAUSE_MS);
    this.#opened.set(tab, may ? [...times, now] : times);
    return may;
  }
}

const recordKey = ({ kind, id }: RecordRef) => `${kind} ${id}`;
