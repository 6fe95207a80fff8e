// The pages being read: the text of their blocks as last sent, and the marks that came of it. In memory only: a stopped
// background loses them, and content scripts send them again.
import type { PageReading } from '../engine/engine';
import type { Engine, PageFacts } from '../engine/engine';
import { joinBlocks, mergeBlocks, sameBlocks, type Blocks } from '../engine/page-text';
import { markPage, type MarkedPage } from '../engine/paints';
import type { Look, Paint } from '../model/marks';
import type { PageInfo, Section } from '../model/reading';
import type { Payload } from '../protocol/messages';
import type { SearchableRecord } from '../record/record';

/** Pages kept at once; the one read longest ago is dropped first. */
const MOST_PAGES = 40;

export interface Page extends PageReading, Pick<MarkedPage, 'marks' | 'spans'> {
  blocks: Blocks;
  info: PageInfo;
  /** The engine's record when the page was read: another one means other packs. */
  base: SearchableRecord;
  /** When it was read, in milliseconds since 1970. */
  readAt: number;
  /** The hour that the page prints, as HH:MM. */
  hour: string | null;
}

export class Pages {
  readonly #pages = new Map<string, Page>();
  /** The text of each page as last sent, read or not: what was sent once is not asked for again. */
  readonly #texts = new Map<string, Blocks>();

  get(key: string): Page | undefined {
    return this.#pages.get(key);
  }

  forget(key: string): void {
    this.#pages.delete(key);
    this.#texts.delete(key);
  }

  /**
   * Takes what changed on a page, reads it again, and returns the spans to paint; or the blocks whose text is missing.
   * Superseded requests return `{missing: []}` and must be retried. `reader`: the day that they set for the page, and whether
   * marks that only their packs know are painted.
   */
  async read(
    key: string,
    request: Payload<'read'>,
    engine: Engine,
    isShown: (look: Look) => boolean,
    sender: { url: string },
    reader: { day: string | null; paintsPacks: boolean } = { day: null, paintsPacks: false },
  ): Promise<{ paints: Paint[] } | { missing: number[] }> {
    const blocks = mergeBlocks(this.#texts.get(key), request.order, request.blocks);
    this.#keep(key, blocks);
    const missing = request.order.filter((id) => !blocks.has(id));
    if (missing.length) return { missing };
    const source = { ...request.page, url: addressOf(request.page.url, sender.url) };
    const facts = engine.factsOf(source, [...blocks.values()], reader.day);
    const joined = joinBlocks(blocks, facts.days);
    const info = infoOf(facts, joined.sections, engine);
    const base = engine.record;
    const before = this.#pages.get(key);
    // requested again, or with other settings: nothing that was read is read again
    const same = before?.base === base && sameInfo(before.info, info) && sameBlocks(before.blocks, blocks);
    const record = same ? before.record : await engine.recordForPage(joined.text, info);
    if (this.#texts.get(key) !== blocks) return { missing: [] };
    const reading = same ? before.reading : engine.read(joined.text, info, record);
    const { paints, marks, spans } = markPage(reading, joined, isShown, reader.paintsPacks);
    const readAt = same ? before.readAt : Date.now();
    const { hour } = facts;
    this.#pages.set(key, { blocks, info, reading, record, base, marks, spans, readAt, hour });
    return { paints };
  }

  #keep(key: string, blocks: Blocks): void {
    this.#texts.delete(key);
    this.#texts.set(key, blocks);
    if (this.#texts.size > MOST_PAGES) this.forget(this.#texts.keys().next().value!);
  }
}

function infoOf(
  { url, title, published, language }: PageFacts,
  sections: readonly Section[],
  engine: Engine,
): PageInfo {
  return { url, title, outlet: engine.outletOf(url), published, language, sections };
}

/** The browser knows the address that a document was loaded from; the script knows what the page has made of it since. */
const addressOf = (told: string, sent: string) => (sameOrigin(told, sent) ? told : sent);

const sameOrigin = (a: string, b: string) =>
  URL.canParse(a) && URL.canParse(b) && new URL(a).origin === new URL(b).origin;

const sameInfo = (a: PageInfo, b: PageInfo) => JSON.stringify(a) === JSON.stringify(b);
