// Helpers for tests of the content script: a page of the test's own, its blocks, and spans of its text.
import { afterEach } from 'vitest';
import type { Paint } from '../../src/model/marks';
import { articleCandidates } from '../../src/content/article';
import { openCard } from '../../src/content/cards';
import { collect, type Block } from '../../src/content/collect';
import type { LoadMore } from '../../src/content/more-script';
import { styleHost } from '../../src/content/host-style';
import { makeNear } from '../../src/content/near';
import { makeOffer } from '../../src/content/offer';
import { makeSteps } from '../../src/content/steps';

/** Replaces the page's body. */
export function setPage(html: string): void {
  document.body.replaceChildren(document.createRange().createContextualFragment(html));
}

/** The first element that matches a selector. Throws if there is none. */
export function find<E extends Element = HTMLElement>(selector: string, root: ParentNode = document): E {
  const found = root.querySelector<E>(selector);
  if (!found) throw new Error(`the page has no ${selector}`);
  return found;
}

/** The first text node of an element. */
export const textOf = (selector: string) => find(selector).firstChild as Text;

/** Ids from 0 on. */
export function counter(): () => number {
  let next = 0;
  return () => next++;
}

/** The blocks of the page as it is. */
export const collectPage = (): Block[] => collect(document.body, articleCandidates(), counter());

/** The texts of blocks, with white space as it is shown. */
export const shownTexts = (blocks: Iterable<Pick<Block, 'text'>>) =>
  [...blocks].map(({ text }) => text.replace(/\s+/g, ' ').trim());

/** A signal that is aborted after each test of the file. */
export function testSignal(): () => AbortSignal {
  let controller = new AbortController();
  afterEach(() => {
    controller.abort();
    controller = new AbortController();
  });
  return () => controller.signal;
}

/** A span over the first place of some words in the blocks. */
export function spanOf(blocks: Iterable<Block>, words: string, more: Partial<Paint> = {}): Paint {
  const block = [...blocks].find(({ text }) => text.includes(words));
  if (!block) throw new Error(`no block contains “${words}”`);
  const start = block.text.indexOf(words);
  return { block: block.id, start, end: start + words.length, look: 'group', mark: 0, ...more };
}

/** Blocks by id, as the painter takes them. */
export const byId = (blocks: readonly Block[]) => new Map(blocks.map((b) => [b.id, b]));

/** The text of each range of a highlight, in order. */
export function highlighted(name: string): string[] {
  return [...(CSS.highlights.get(name) ?? [])].map((range) => {
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return live.toString();
  });
}

/** The script of further parts, loaded. */
export const loadMore: LoadMore = () =>
  Promise.resolve((globalThis.variorumMore ??= { makeNear, makeOffer, makeSteps, openCard, styleHost }));

/** The next frame. */
export const frame = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));
