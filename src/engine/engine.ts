// The engine: opens packs from bytes, reads pages with them, searches and looks up. No browser API, no network, no clock: the
// background, the command line, tests and benches run the same one.
import type { PageSource, SourceBlock } from '../model/page-source';
import type { PageInfo, Reading } from '../model/reading';
import type { RecordRef } from '../model/record-ref';
import { pageFacts, type PageFacts } from '../reading/dating/page-facts';
import type { Trace } from '../reading/trace';
import type { Languages } from '../reading/language';
import { outletOf } from '../reading/outlet';
import { recordForPage, type LoadedPack } from '../record/for-page';
import { addedBy, ownPack, type OwnedPack } from '../record/owned';
import { joinLookups } from '../record/pack/lookup';
import type { Part, PartSource } from '../record/pack/divide';
import { openPack, type OpenPack } from '../record/pack/open';
import { joinRecords, recordOfPack, withParts, type Layer, type SearchableRecord } from '../record/record';
import type { CardLabels } from '../views/types/card';
import type { LookUpData } from '../views/types/panel';
import type { RecordData } from '../views/types/record';
import type { SearchResult } from '../views/types/search';
import { recordOf } from '../views/record';
import { foldWords } from '../text/tokens';
import { parseQuestion } from './question';
import { inTurns, type Pace } from './in-turns';
import { layerSteps, readInLayers } from './read-in-layers';
import { isSame, lookUp } from './look-up';
import { selectionCard, type MarkedReading, type SelectionCard } from './selection';
import { SAMPLE } from './sample';
import { MOST_RESULTS, Search } from './search';
import { eventsFor } from './search-packs';
import { warmUp } from './warm-up';

export type { PageFacts };

/** A page as it was read: its reading, and the record it was read with. */
export interface PageReading {
  reading: Reading;
  record: SearchableRecord;
}

/** Whether a query is the name of its first result. */
const isName = (query: string, first: SearchResult | undefined) =>
  first !== undefined && foldWords(first.name).join(' ') === foldWords(query).join(' ');

const SAMPLE_PAGE: PageInfo = {
  url: null,
  title: null,
  outlet: null,
  published: '2024-01-05',
  language: 'en',
};

export class Engine {
  readonly #corePack: OpenPack;
  readonly #core: SearchableRecord;
  /** The core's record with what packs add to its incidents, each under its own name. */
  #coreAndAdded: SearchableRecord;
  #loaded: readonly LoadedPack[] = [];
  #packs: readonly OwnedPack[] = [];
  #record: SearchableRecord;
  #search: Search | undefined;

  /**
   * `core`: the bytes of the core pack; of a divided one those of its first file, and `parts` fetches the others.
   * `languages`: those that pages and queries are read in. Throws a PackError when the bytes are not a pack's, or damaged.
   */
  constructor(core: ArrayBuffer, languages: Languages, parts?: PartSource) {
    this.#corePack = openPack(core, parts);
    this.#core = recordOfPack(this.#corePack, languages);
    this.#coreAndAdded = this.#core;
    this.#record = this.#core;
  }

  /** Everything that has a name, in the core and the reader's packs; of the latter no incidents. */
  get record(): SearchableRecord {
    return this.#record;
  }

  /**
   * Has a part of a divided core pack at hand: its records to read pages and show cards, what is searched to search, look up and
   * show what was selected. Rejects when the part cannot be had; the next call tries again.
   */
  prepare(part: Part): Promise<void> {
    return this.#corePack.need(part);
  }

  /** Sets the reader's own packs, in their order. The core's records come first, and nothing of them changes. */
  usePacks(packs: readonly LoadedPack[]): void {
    if (packs === this.#loaded) return;
    this.#loaded = packs;
    this.#packs = packs.map((pack) => ownPack(pack, this.#core));
    const added = addedBy(this.#packs);
    this.#coreAndAdded = {
      ...joinRecords([this.#core], added),
      outlets: joinLookups([this.#core, ...this.#packs.map((p) => p.record)].map((r) => r.outlets)),
    };
    const joined = joinRecords([this.#core, ...this.#packs.map((p) => p.record)], added);
    const layers: Layer[] = [
      { owner: null, record: this.#coreAndAdded, events: true },
      ...this.#packs.map((p) => ({ owner: p.owner.key, record: p.besideCore, events: false })),
    ];
    this.#record = { ...joined, ...(packs.length ? { layers } : {}) };
    this.#search = undefined;
  }

  /** The outlet that an address belongs to. Only the core decides: no pack speaks for an outlet of another. */
  outletOf(url: string): string | null {
    return outletOf(url, this.#core);
  }

  /** What a page says of itself. `blocks`: in the order of the page. `published`: the reader's word for its day. */
  factsOf(source: PageSource, blocks: readonly SourceBlock[], published: string | null = null): PageFacts {
    return pageFacts(source, blocks, this.#core.languages, published);
  }

  /** The record to read a page with: all names, and the incidents of the reader's packs that the page can be about. */
  recordForPage(text: string, page: PageInfo): Promise<SearchableRecord> {
    return recordForPage(text, page, this.#record, this.#coreAndAdded, this.#packs);
  }

  /** Reads a text. Offsets of the reading are UTF-16 code units into it. Never throws on any text. */
  read(text: string, page: PageInfo, record: SearchableRecord = this.#record, trace?: Trace): Reading {
    return readInLayers(text, page, record, trace);
  }

  /**
   * Reads a text in turns of at most `TURN_MS`. Past the deadline of its pace the reading has what was read so far, and names the
   * rest as unread. Null when it is not wanted any more.
   */
  readInTurns(text: string, page: PageInfo, record: SearchableRecord, pace: Pace): Promise<Reading | null> {
    return inTurns(layerSteps(text, page, record), pace);
  }

  /**
   * What has a name like the query, best first, and after it the incidents of the reader's packs that it describes; where nothing
   * fits, what is nearest, and says so.
   */
  async search(query: string): Promise<SearchResult[]> {
    await this.prepare('search');
    const search = this.#searched();
    if (!query.trim()) search.prepare();
    const question = parseQuestion(query, this.#core.languages);
    const { asks, offices, words, dates, numbers } = question;
    let { results: named, isNamed } = search.look(query);
    if (named.length + dates.length + numbers.length === 0 && asks === null) {
      // “… news agency”: what is named may be called less
      const short = search.look(words.join(' '));
      if (short.isNamed) ({ results: named, isNamed } = short);
    }
    const isAsked = asks !== null || offices.length > 0 || !isNamed;
    const answers = isAsked ? search.answer(question) : [];
    const find = (words: string) => search.find(words);
    const events = await eventsFor(query, named, find, this.#record, this.#packs);
    const isAnswered = (r: SearchResult) => answers.some((a) => isSame(a.ref, r.ref));
    const others = [...named.slice(0, MOST_RESULTS - events.length), ...events].filter((r) => !isAnswered(r));
    // “where was … killed”: where nothing answers, who or what is asked for
    if (answers.length + others.length === 0) return search.find(words.join(' '));
    // a name that is all that was typed comes before what it may ask for
    return isName(query, named[0]) ? [...others, ...answers] : [...answers, ...others];
  }

  /** What a selected text may mean. `page`: the page it was selected on, when it was read. */
  lookUp(text: string, page: PageReading | undefined, labels: CardLabels): LookUpData {
    return lookUp(text, page?.reading ?? null, this.#searched(), this.#context(page, labels));
  }

  /** The card beside a selection, and the mark whose card it is. `touched`: indexes of the marks that the selection touches. */
  selectionCard(
    text: string,
    page: (PageReading & MarkedReading) | undefined,
    touched: readonly number[],
    labels: CardLabels,
  ): SelectionCard {
    return selectionCard(text, page ?? null, touched, this.#searched(), this.#context(page, labels));
  }

  /** The full page of a record; null when it is not known. */
  async recordPage(ref: RecordRef): Promise<RecordData | null> {
    return recordOf(ref, ref.kind === 'incident' ? await this.#recordHolding(ref.id) : this.#record);
  }

  /** Reads a sample until the engine's code is compiled: the first reading of a cold engine is many times slower. */
  warmUp(): void {
    warmUp((text) => this.#record.lexicon.find(text));
    this.read(SAMPLE, SAMPLE_PAGE);
  }

  #searched(): Search {
    return (this.#search ??= new Search(this.#record));
  }

  #context(page: PageReading | undefined, labels: CardLabels) {
    return { know: page?.record ?? this.#record, labels };
  }

  /** The record with the part of a reader's pack that holds an incident. A damaged part costs its own incidents only. */
  async #recordHolding(incident: string): Promise<SearchableRecord> {
    if (this.#record.incidents.has(incident)) return this.#record;
    for (const pack of this.#packs) {
      for (const part of pack.openFirst()) {
        const open = await part.open().catch(() => null);
        if (open?.incidents.has(incident))
          return withParts(this.#record, [open], [...this.#record.incidents.values()]);
      }
    }
    return this.#record;
  }
}
