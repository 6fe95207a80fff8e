// The text of a page, put together from the blocks that its content script sends.
import type { Container, SourceBlock } from '../model/page-source';
import type { Section, Span } from '../model/reading';
import { LONGEST_PAGE } from '../protocol/limits';
import { findArticle } from '../reading/article/find-article';

export type Block = SourceBlock;
/** Blocks by their ids, in the order of the page. */
export type Blocks = ReadonlyMap<number, Block>;

/** A block as it is sent. */
export interface SentText {
  text: string;
  /** UTF-16 code units of it that lie in links. */
  linked: number;
}

/** What is around blocks: elements, each after the one that it lies in, and the index of each block's own. */
export interface Places {
  containers: readonly (readonly [is: string, parent: number])[];
  within: readonly number[];
}

/** The position of a block’s text in the text of the page. */
export interface Place extends Span {
  id: number;
}

export interface PageText {
  text: string;
  places: Place[];
  /** Where the text turns to another day than the page's, and where it turns back. */
  sections: Section[];
  /** Where the last block of the article ends. */
  article: number;
}

const PARAGRAPH = '\n\n';

/**
 * The blocks in `order`: as just sent, or as known from before. Those that are neither are left out. White space of all kinds
 * becomes single spaces, unit by unit, so that offsets stay valid.
 */
export function mergeBlocks(
  known: ReadonlyMap<number, SentText> | undefined,
  order: readonly number[],
  sent: readonly ({ id: number } & SentText)[],
): Map<number, SentText> {
  const now = new Map(sent.map(({ id, text, linked }) => [id, { text: text.replace(/\s/g, ' '), linked }]));
  const merged = new Map<number, SentText>();
  for (const id of order) {
    const block = now.get(id) ?? known?.get(id);
    if (block) merged.set(id, block);
  }
  return merged;
}

/** Sets which blocks are the article's. `containers` and `within`: what is around each block in `order`. */
export function markArticle(
  blocks: ReadonlyMap<number, SentText>,
  order: readonly number[],
  { containers, within }: Places,
): Map<number, SentText & Block> {
  const places = new Map(order.map((id, i) => [id, within[i] ?? 0]));
  const placed = [...blocks].map(([id, { text, linked }]) => ({ text, linked, within: places.get(id)! }));
  const article = findArticle(
    placed,
    containers.map(([is, parent]): Container => ({ is, parent })),
  );
  return new Map([...blocks].map(([id, block], i) => [id, { ...block, article: article[i]! }]));
}

/** Whether two pages have the same blocks in the same order. */
export function sameBlocks(a: Blocks, b: Blocks): boolean {
  const before = [...a];
  return (
    a.size === b.size &&
    [...b].every(([id, { text, article }], i) => {
      const [oldId, old] = before[i]!;
      return oldId === id && old.text === text && old.article === article;
    })
  );
}

/**
 * Joins blocks as paragraphs, the article's first: what surrounds it is read for names, but must not be taken for the story.
 * `days`: the ISO day that each block is read as of, null where it is the page's; without it all are.
 */
export function joinBlocks(blocks: Blocks, days: readonly (string | null)[] = []): PageText {
  const all = [...blocks].map(([id, block], i) => ({ id, ...block, day: days[i] ?? null }));
  const sorted = [...all.filter((b) => b.article), ...all.filter((b) => !b.article)];
  const places: Place[] = [];
  const sections: Section[] = [];
  const parts: string[] = [];
  let start = 0;
  let article = 0;
  for (const { id, text, day, article: own } of sorted) {
    const end = start + text.length;
    if (end > LONGEST_PAGE) break;
    if (day !== (sections.at(-1)?.published ?? null)) sections.push({ start, published: day });
    places.push({ id, start, end });
    if (own) article = end;
    parts.push(text);
    start = end + PARAGRAPH.length;
  }
  return { text: parts.join(PARAGRAPH), places, sections, article };
}
