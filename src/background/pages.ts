// The pages being read: the text of their blocks as last sent, and the marks that came of it. In memory only: a stopped
// background loses them, and content scripts send them again.
import type { PageReading } from '../engine/engine';
import type { Engine, PageFacts } from '../engine/engine';
import {
  joinBlocks,
  markArticle,
  mergeBlocks,
  sameBlocks,
  type Block,
  type PageText,
  type SentText,
} from '../engine/page-text';
import { isWebAddress } from '../model/addresses';
import { markPage, type MarkedPage } from '../engine/paints';
import type { Paint } from '../model/marks';
import type { PageInfo } from '../model/reading';
import type { Payload } from '../protocol/messages';
import type { SearchableRecord } from '../record/record';

type Blocks = ReadonlyMap<number, SentText & Block>;

/** Pages kept at once; the one read longest ago is dropped first. */
const MOST_PAGES = 40;

/** Milliseconds of reading after which the rest of a page stays unread: a busy machine is slow even with a short page. */
const DEADLINE_MS = 20_000;

export interface Page extends PageReading, Pick<MarkedPage, 'marks' | 'spans'> {
  blocks: Blocks;
  info: PageInfo;
  /** The engine's record when the page was read: another one means other packs. */
  base: SearchableRecord;
  /** When it was read, in milliseconds since 1970. */
  readAt: number;
  /** The hour that the page prints, as HH:MM. */
  hour: string | null;
  /** The day that it was read as of is only assumed. */
  dayAssumed: boolean;
  /** The host of its frame, as the browser says. */
  host: string | null;
  /** It has no address of its own (srcdoc): it is part of the page around it. */
  embedded: boolean;
}

type Request = Payload<'read'>;

/** What a page is read with. `reader`: the day that they set for it. */
export interface ReadingParts {
  engine: Engine;
  sender: { url: string; host?: string | null };
  reader: { day: string | null };
  /** The page that a frame without an address is part of. */
  around?: Page | undefined;
}

/** Whether marks that only the reader's packs know are painted. Which looks they switched off changes nothing of the marks. */
export interface PaintStyle {
  paintsPacks: boolean;
}

/** A page that is ready to be read. */
export interface Prepared {
  key: string;
  blocks: Blocks;
  joined: PageText;
  info: PageInfo;
  hour: string | null;
  dayAssumed: boolean;
  host: string | null;
  embedded: boolean;
  /** The page as it was read, when nothing of it has changed since. */
  before: Page | null;
}

export class Pages {
  readonly #pages = new Map<string, Page>();
  /** The text of each page as last sent, read or not: what was sent once is not asked for again. */
  readonly #texts = new Map<string, Blocks>();

  /** `now`: milliseconds that never run backwards. */
  constructor(private readonly now: () => number = () => performance.now()) {}

  get(key: string): Page | undefined {
    return this.#pages.get(key);
  }

  forget(key: string): void {
    this.#pages.delete(key);
    this.#texts.delete(key);
  }

  /** Takes what changed on a page. Returns the blocks whose text is missing, or all of them: what is to be read. */
  take(
    key: string,
    { order, places, blocks: sent }: Pick<Request, 'order' | 'places' | 'blocks'>,
  ): Blocks | { missing: number[] } {
    const merged = mergeBlocks(this.#texts.get(key), order, sent);
    const blocks = markArticle(merged, order, places);
    this.#keep(key, blocks);
    const missing = order.filter((id) => !blocks.has(id));
    return missing.length ? { missing } : blocks;
  }

  /** What the page says of itself, and its text; `before` when just that was read already, with the same packs. */
  prepare(
    key: string,
    blocks: Blocks,
    request: Request,
    { engine, sender, reader, around }: ReadingParts,
  ): Prepared {
    const source = { ...request.page, url: addressOf(request.page.url, sender.url) };
    const own = engine.factsOf(source, [...blocks.values()], reader.day);
    const facts = around ? completedBy(around, own) : own;
    const joined = joinBlocks(blocks, facts.days);
    const info = infoOf(facts, joined, engine);
    const last = this.#pages.get(key);
    const isSame =
      last?.base === engine.record && sameInfo(last.info, info) && sameBlocks(last.blocks, blocks);
    const { hour, dayAssumed } = facts;
    const { host = null } = sender;
    const embedded = !isWebAddress(sender.url);
    const before = isSame ? last : null;
    return { key, blocks, joined, info, hour, dayAssumed, host, embedded, before };
  }

  /**
   * Reads a page in turns. Null when a later request has taken the place of this one. Rejects with what the reading threw.
   * `pause`: waits for the next turn.
   */
  async read(
    prepared: Prepared,
    engine: Engine,
    style: PaintStyle,
    pause: () => Promise<void> = () => Promise.resolve(),
  ): Promise<Paint[] | null> {
    const { key, blocks, joined, info, hour, dayAssumed, host, embedded } = prepared;
    const base = engine.record;
    const isWanted = () => this.#texts.get(key) === blocks;
    const record = await engine.recordForPage(joined.text, info);
    if (!isWanted()) return null;
    const pace = { now: this.now, pause, isWanted, deadline: DEADLINE_MS };
    const reading = await engine.readInTurns(joined.text, info, record, pace);
    if (!reading) return null;
    const { paints, marks, spans } = markPage(reading, joined, style.paintsPacks);
    const readAt = Date.now();
    const sent = { blocks, info, hour, dayAssumed, host, embedded };
    this.#pages.set(key, { ...sent, reading, record, base, marks, spans, readAt });
    return paints;
  }

  /** Marks a page that was read already, with the settings of now. */
  markAgain({ key, blocks, joined }: Prepared, before: Page, style: PaintStyle): Paint[] {
    const { paints, marks, spans } = markPage(before.reading, joined, style.paintsPacks);
    this.#pages.set(key, { ...before, blocks, marks, spans });
    return paints;
  }

  #keep(key: string, blocks: Blocks): void {
    this.#texts.delete(key);
    this.#texts.set(key, blocks);
    if (this.#texts.size > MOST_PAGES) this.forget(this.#texts.keys().next().value!);
  }
}

function infoOf(
  { url, title, published, language }: PageFacts,
  { sections, article }: PageText,
  engine: Engine,
): PageInfo {
  return { url, title, outlet: engine.outletOf(url), published, language, sections, article };
}

/** What a frame without an address says of itself, and what it leaves to the page around it: that page's address, and its day. */
const completedBy = ({ info, dayAssumed, hour }: Page, own: PageFacts): PageFacts => ({
  ...own,
  url: info.url ?? own.url,
  title: own.title ?? info.title,
  language: own.language ?? info.language,
  published: own.published ?? info.published,
  dayAssumed: own.published ? own.dayAssumed : dayAssumed,
  hour: own.published ? own.hour : hour,
});

/** The browser knows the address that a document was loaded from; the script knows what the page has made of it since. */
export const addressOf = (told: string, sent: string) => (sameOrigin(told, sent) ? told : sent);

const sameOrigin = (a: string, b: string) =>
  URL.canParse(a) && URL.canParse(b) && new URL(a).origin === new URL(b).origin;

const sameInfo = (a: PageInfo, b: PageInfo) => JSON.stringify(a) === JSON.stringify(b);
