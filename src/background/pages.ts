// The pages being read: the text of their blocks as last sent, and the marks that came of it. Lives in memory only;
// a stopped background forgets, and content scripts send again.
import type { Look, Paint, ReadRequest } from '../protocol/messages';
import type { PageInfo, Reading, Span } from '../model/reading';
import { recordForPage, type LoadedPack } from '../record/for-page';
import type { SearchableRecord } from '../record/record';
import { outletOf } from '../reading/outlet';
import { read } from '../reading/read';
import { holding } from '../text/spans';

export type Mark =
  | { look: Look; kind: 'mention'; entity: string }
  | { look: Look; kind: 'incident'; incident: string }
  | { look: Look; kind: 'figure'; figure: number };

interface Block {
  text: string;
  article: boolean;
}

interface Page {
  blocks: Map<number, Block>;
  info: PageInfo;
  reading: Reading;
  /** What it was read with, and out of which knowledge that was gathered. */
  know: SearchableRecord;
  all: SearchableRecord;
  marks: Mark[];
  /** Where each mark stands in the text that was read. */
  spans: Span[];
}

const PARAGRAPH = '\n\n';
/** Pages kept at once; the one read longest ago is forgotten first. */
const MOST_PAGES = 40;
/** Text beyond this is not read: no article is longer, and a page must not keep the background busy. */
const LONGEST_TEXT = 1_000_000;

const pages = new Map<string, Page>();
/** The text of each page as last sent, read or not: what was sent once is not asked for again. */
const texts = new Map<string, Map<number, Block>>();

export const pageOf = (key: string) => pages.get(key);

/** What pages are read with. */
interface Sources {
  /** Everything that has a name, in the core and on the shelves. */
  know: SearchableRecord;
  core: SearchableRecord;
  shelves: readonly LoadedPack[];
}

/**
 * Takes what changed on a page, reads the page anew, and answers with the spans to paint, of the looks that are shown; or with
 * the blocks whose text it does not have. A request that a later one has overtaken is to be sent anew.
 */
export async function readPage(
  key: string,
  request: ReadRequest,
  { know: all, core, shelves }: Sources,
  isShown: (look: Look) => boolean,
): Promise<{ paints: Paint[] } | { missing: number[] }> {
  const before = pages.get(key);
  const blocks = mergeBlocks(texts.get(key), request);
  texts.delete(key);
  texts.set(key, blocks);
  if (texts.size > MOST_PAGES) forgetPage(texts.keys().next().value!);
  const missing = request.order.filter((id) => !blocks.has(id));
  if (missing.length) {
    return { missing };
  }
  const { text, places } = joinBlocks(request.order, blocks);
  const outlet = outletOf(request.page.url, core);
  const info: PageInfo = { ...request.page, url: request.page.canonical ?? request.page.url, outlet };
  // asked again, or with other settings: nothing is to be read that was not read already
  const same =
    before && before.all === all && sameInfo(before.info, info) && sameBlocks(before.blocks, blocks);
  const know = same ? before.know : await recordForPage(text, info, all, shelves);
  if (texts.get(key) !== blocks) return { missing: [] };
  const reading = same ? before.reading : read(text, info, know);
  const marks: Mark[] = [];
  const spans: Span[] = [];
  const paints = paintsOf(reading, text.length, places, isShown, (mark, span) => {
    spans.push({ start: span.start, end: span.end });
    return marks.push(mark) - 1;
  });
  pages.set(key, { blocks, info, reading, know, all, marks, spans });
  return { paints };
}

export function forgetPage(key: string): void {
  pages.delete(key);
  texts.delete(key);
}

function sameBlocks(a: Page['blocks'], b: Page['blocks']): boolean {
  const before = [...a];
  return (
    a.size === b.size &&
    [...b].every(([id, { text, article }], i) => {
      const [oldId, old] = before[i]!;
      return oldId === id && old.text === text && old.article === article;
    })
  );
}

const sameInfo = (a: PageInfo, b: PageInfo) => JSON.stringify(a) === JSON.stringify(b);

function mergeBlocks(
  known: ReadonlyMap<number, Block> | undefined,
  request: ReadRequest,
): Map<number, Block> {
  // a page's line breaks and its spaces of all widths are no more than a space each
  const sent = new Map(
    request.blocks.map(({ id, text, article }) => [id, { text: text.replace(/\s/g, ' '), article }]),
  );
  const merged = new Map<number, Block>();
  for (const id of request.order) {
    const block = sent.get(id) ?? known?.get(id);
    if (block) merged.set(id, block);
  }
  return merged;
}

interface Place extends Span {
  id: number;
}

/** The article's blocks first: what stands around it is read for names, and must not be taken for the story. */
function joinBlocks(
  order: readonly number[],
  blocks: ReadonlyMap<number, Block>,
): { text: string; places: Place[] } {
  const sorted = [
    ...order.filter((id) => blocks.get(id)!.article),
    ...order.filter((id) => !blocks.get(id)!.article),
  ];
  const places: Place[] = [];
  const parts: string[] = [];
  let at = 0;
  for (const id of sorted) {
    const { text } = blocks.get(id)!;
    if (at + text.length > LONGEST_TEXT) break;
    places.push({ id, start: at, end: at + text.length });
    parts.push(text);
    at += text.length + PARAGRAPH.length;
  }
  return { text: parts.join(PARAGRAPH), places };
}

/** The spans of a reading, block by block. Figures win over incidents, names over incidents; none overlap. */
function paintsOf(
  reading: Reading,
  length: number,
  places: readonly Place[],
  isShown: (look: Look) => boolean,
  keep: (mark: Mark, span: Span) => number,
): Paint[] {
  const wanted: { span: Span; mark: Mark }[] = [];
  reading.figures.forEach((f, figure) => {
    if (!f.comparison) return;
    const look = f.comparison.status === 'differs' ? 'differs' : 'figure';
    wanted.push({ span: f, mark: { look, kind: 'figure', figure } });
  });
  for (const m of reading.mentions) {
    if (m.kind !== 'place')
      wanted.push({ span: m, mark: { look: m.kind, kind: 'mention', entity: m.entity } });
  }
  for (const i of reading.incidents) {
    for (const span of i.spans)
      wanted.push({ span, mark: { look: 'incident', kind: 'incident', incident: i.id } });
  }
  /** Which code units of the text have a mark. */
  const taken = new Uint8Array(length);
  const paints: Paint[] = [];
  for (const { span, mark } of wanted) {
    if (!isShown(mark.look) || taken.subarray(span.start, span.end).includes(1)) continue;
    const place = holding(places, span.start);
    if (!place || span.end > place.end) continue;
    taken.fill(1, span.start, span.end);
    paints.push({
      block: place.id,
      start: span.start - place.start,
      end: span.end - place.start,
      look: mark.look,
      mark: keep(mark, span),
    });
  }
  return paints;
}
