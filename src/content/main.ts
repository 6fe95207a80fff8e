// The content script: collects text, paints what comes back, and asks for cards. It knows nothing of the database.
import type { CardAnswer, PageStyle, ReadAnswer } from '../protocol/replies';
import type { CardData } from '../views/types/card';
import type { FromContent, ToContent } from '../protocol/messages';
import type { PageFacts } from '../protocol/from-content';
import type { Paint } from '../model/marks';
import type { RecordRef } from '../model/record-ref';
import { patiently } from '../protocol/patience';
import { articleCandidates, findArticle } from './article';
import { collect, containerOf, liesInSkipped, type Block } from './collect';
import { bringIntoView, caretAt, nearestIn, pageBody } from './dom';
import { pageFacts } from './facts';
import { makeHost, removeOldHosts, type Host } from './host';
import { Painter, type Painted } from './paint';
import { Pointer } from './point';
import { watch, type Changes } from './watch';

/** What the card script leaves for us in the extension's own world of this page. */
export interface CardScript {
  show: (root: ShadowRoot, data: CardData, at: DOMRect, focus: boolean, does: CardActions) => void;
  hide: () => void;
  holds: (x: number, y: number) => boolean;
}

export interface CardActions {
  close: () => void;
  /** Pinned, the card stays until it is closed. */
  pin: (pinned: boolean) => void;
  openPanel: () => void;
  openRecord: (ref: RecordRef) => void;
}

declare global {
  var variorumCard: CardScript | undefined;
  var variorumStop: AbortController | undefined;
}

// the polyfill would be most of this script's weight; both browsers give promises on their own
const { runtime } = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
/** Tells this page from others in its tab; no secret. */
const documentId = Math.random().toString(36).slice(2);
const loadedAddress = location.href;

// injected again (switched on, updated): the earlier copy goes first
globalThis.variorumStop?.abort();
const stop = (globalThis.variorumStop = new AbortController());
const { signal } = stop;

/** Sends to the background. When the extension was updated or removed there is no one left to ask: everything ends. */
async function ask<T>(message: FromContent): Promise<T | undefined> {
  const send = async () => {
    try {
      if (!runtime.id) throw new Error('the extension is gone');
      return (await runtime.sendMessage(message)) as T;
    } catch (error) {
      if (!runtime.id || /context invalidated/i.test(String(error))) stop.abort();
      throw error;
    }
  };
  return patiently<T>(send, () => signal.aborted).catch(() => undefined);
}

removeOldHosts();
const painter = new Painter(signal);
const blocks = new Map<number, Block>();
/** The elements that hold the text of a block. */
let containers = new Set<Node>();
let host: Host | undefined;
let facts: PageFacts;
let reached = -1;
/** Blocks that are to be sent. */
const unsent = new Set<number>();
let sending: Promise<void> | undefined;
/** Something is to be sent after what is being sent. */
let more = false;

signal.addEventListener('abort', () => {
  painter.stop();
  globalThis.variorumCard?.hide();
});

/** Reads the whole page, or what changed of it, and paints. */
async function pass(changed: readonly Element[] | null): Promise<void> {
  const candidates = articleCandidates();
  const fresh = changed ? replaceBlocks(changed, candidates) : firstBlocks(candidates);
  if (changed && fresh === null) return;
  const list = [...blocks.values()];
  const before = new Set(list.filter((b) => b.article));
  const article = findArticle(list, candidates);
  // an article that comes late, or another: what lies in it or no longer does is told too
  const turned = list.filter((b) => b.article !== before.has(b));
  facts = pageFacts(documentId, article, location.href === loadedAddress);
  await send([...(fresh ?? list), ...turned]);
}

/** Has the page read with these blocks sent anew: one request at a time, what comes meanwhile goes with the next. */
function send(some: readonly Block[]): Promise<void> {
  for (const { id } of some) unsent.add(id);
  more = true;
  return (sending ??= sendAll().finally(() => (sending = undefined)));
}

async function sendAll(): Promise<void> {
  while (more && !signal.aborted) {
    more = false;
    await request(true);
  }
}

async function request(mayRepeat: boolean): Promise<void> {
  const order = [...blocks.keys()];
  const texts = [...unsent]
    .flatMap((id) => blocks.get(id) ?? [])
    .map(({ id, text, article }) => ({ id, text, article }));
  unsent.clear();
  const answer = await ask<ReadAnswer>({ type: 'read', page: facts, order, blocks: texts });
  if (!answer || signal.aborted) return;
  if ('paints' in answer) return show(answer.paints, answer.style);
  // a background that was stopped has forgotten the page
  for (const id of answer.missing) unsent.add(id);
  if (mayRepeat) await request(false);
}

function show(paints: readonly Paint[], style: PageStyle): void {
  painter.style(style.backgrounds);
  painter.paint(paints, blocks);
  pointer.dwell = style.dwell;
  labels = style;
  if (selectedEarly) offerLookUp();
  // put back here it could be fought over without end
  if (painter.painted.length) hostOf();
}

let labels: PageStyle | undefined;
const hostOf = () => (host ??= makeHost(labels?.reach ?? '', () => step(1), signal));

/** Our element, put back if the page has removed it: only when the reader acts, so that no page can play with us. */
function hostSeen(): Host {
  const seen = hostOf();
  seen.appear();
  return seen;
}

function firstBlocks(candidates: ReadonlySet<Element>): Block[] {
  const all = collect(pageBody(), candidates);
  keep(all);
  return all;
}

/** Collects changed elements anew, in place. What is there still as it was keeps its block. Null when no text changed at all. */
function replaceBlocks(changed: readonly Element[], candidates: ReadonlySet<Element>): Block[] | null {
  const roots = changed.filter((e) => e.isConnected && !liesInSkipped(e));
  const rootOf = nearestIn(new Set(roots));
  const old = [...blocks.values()];
  const touched = old.filter((b) => !b.container.element.isConnected || rootOf(b.container.element) !== null);
  const before = new Map(touched.map((b) => [b.pieces[0]!.node, b]));
  const now = roots
    .flatMap((r) => collect(r, candidates))
    .map((b) => keepIfSame(before.get(b.pieces[0]!.node), b));
  const there = new Set(now);
  const gone = new Set(touched.filter((b) => !there.has(b)));
  const fresh = now.filter((b) => !blocks.has(b.id));
  if (gone.size + fresh.length === 0) return null;
  painter.drop(gone);
  const left = new Set(touched);
  const kept = old.filter((b) => !left.has(b));
  keep(mergeInOrder(kept, now));
  return fresh;
}

function keep(all: readonly Block[]): void {
  blocks.clear();
  for (const block of all) blocks.set(block.id, block);
  // as a change names them: one that may be the article can be an inline element
  containers = new Set(all.map((b) => containerOf(b.container.element)));
}

/** The old block when the new one is no other, standing where the new one stands. */
function keepIfSame(old: Block | undefined, now: Block): Block {
  const same =
    old?.text === now.text &&
    old.pieces.length === now.pieces.length &&
    old.pieces.every(({ node, start }, i) => node === now.pieces[i]!.node && start === now.pieces[i]!.start);
  return same ? Object.assign(old, { container: now.container }) : now;
}

/** Two lists of blocks as one, each in the order of the page. Nodes are compared as seldom as can be: it costs a walk. */
function mergeInOrder(a: readonly Block[], b: readonly Block[]): Block[] {
  const merged: Block[] = [];
  let from = 0;
  for (const block of b) {
    let [low, high] = [from, a.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBefore(a[middle]!, block)) low = middle + 1;
      else high = middle;
    }
    while (from < low) merged.push(a[from++]!);
    merged.push(block);
  }
  return [...merged, ...a.slice(from)];
}

const isBefore = (a: Block, b: Block) =>
  (a.pieces[0]!.node.compareDocumentPosition(b.pieces[0]!.node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

// --- cards

/** What a card is opened for: a mark, or what the reader selected. */
type Target = Painted | { range: StaticRange; text: string };

const pointer = new Pointer<Target>({
  open: (target, byKeyboard) => void openCard(target, byKeyboard),
  close: () => {
    globalThis.variorumCard?.hide();
    painter.point(null);
  },
});

async function openCard(target: Target, byKeyboard: boolean): Promise<void> {
  if (!globalThis.variorumCard) await ask({ type: 'card-script' });
  const question = (): FromContent =>
    'text' in target
      ? { type: 'look-up', document: documentId, text: target.text }
      : { type: 'card', document: documentId, mark: target.mark };
  let data = await ask<CardAnswer>(question());
  if (data && 'again' in data) {
    // the background was stopped and has forgotten the page: send it all once more
    await again();
    data = await ask<CardAnswer>(question());
  }
  if (!data || 'again' in data || !host || !globalThis.variorumCard || !pointer.isFor(target)) return;
  hostSeen();
  const rect = rectsOf(target)[0];
  if (rect)
    globalThis.variorumCard.show(host.root, data, rect, byKeyboard, {
      close: () => pointer.shut(),
      pin: (pinned) => (pointer.pinned = pinned),
      openPanel: () => void ask({ type: 'open-panel' }),
      openRecord: (ref) => void ask({ type: 'open-record', ref }),
    });
  host.say(`${data.kicker}. ${data.title}`);
}

const again = () => send([...blocks.values()]);

function rectsOf({ range: { startContainer, startOffset, endContainer, endOffset } }: Target): DOMRect[] {
  const range = new Range();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return [...range.getClientRects()];
}

/** The mark under a point of the window, if any. */
function markAt(x: number, y: number): Painted | null {
  const at = caretAt(x, y);
  if (!at || !painter.painted.length) return null;
  const near = painter.painted.filter(
    (s) => s.range.startContainer === at.offsetNode || s.range.endContainer === at.offsetNode,
  );
  return (
    near.find((s) =>
      rectsOf(s).some((r) => x >= r.left - 1 && x <= r.right + 1 && y >= r.top - 2 && y <= r.bottom + 4),
    ) ?? null
  );
}

/** A mark reached by keyboard: brought into view, shown, opened, read out. */
function step(by: 1 | -1): void {
  const marks = painter.painted;
  if (!marks.length) return;
  const inOrderOfText = [...marks].sort((a, b) => comparePlaces(a.range, b.range));
  reached = (reached + by + inOrderOfText.length) % inOrderOfText.length;
  reach(inOrderOfText[reached]!);
}

function reach(span: Painted): void {
  bringIntoView(span.element, { block: 'center' });
  painter.point(span);
  pointer.show(span, true);
}

function comparePlaces(a: StaticRange, b: StaticRange): number {
  if (a.startContainer === b.startContainer) return a.startOffset - b.startOffset;
  return a.startContainer.compareDocumentPosition(b.startContainer) & Node.DOCUMENT_POSITION_FOLLOWING
    ? -1
    : 1;
}

// --- a small button beside what the reader selected

const FEWEST_SELECTED = 3;
const MOST_SELECTED = 300;
/** The reader selected before the page was read. */
let selectedEarly = false;

function offerLookUp(): void {
  selectedEarly = !labels;
  const selection = getSelection();
  const text = selection?.toString().trim() ?? '';
  const label = labels?.lookUpButton;
  const fits = label && text.length >= FEWEST_SELECTED && text.length <= MOST_SELECTED;
  if (!fits || !selection?.rangeCount) noOffer();
  else {
    const range = selection.getRangeAt(0);
    const { right, bottom } = range.getBoundingClientRect();
    const target = { range: new StaticRange(range), text };
    hostSeen().offer({ label, x: right, y: bottom }, () => pointer.show(target, true));
    addEventListener('scroll', noOffer, { once: true, passive: true, signal });
  }
}

const noOffer = () => host?.offer(null);

addEventListener('pointerup', (event) => event.isTrusted && setTimeout(offerLookUp), {
  passive: true,
  signal,
});

let lastMove: PointerEvent | null = null;
const isOurs = (target: EventTarget | null) => target !== null && target === host?.element;
const overCard = (x: number, y: number) => globalThis.variorumCard?.holds(x, y) ?? false;

addEventListener(
  'pointermove',
  (event) => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    const waiting = lastMove !== null;
    lastMove = event;
    if (waiting) return;
    requestAnimationFrame(() => {
      const { clientX, clientY, buttons, target } = lastMove!;
      lastMove = null;
      if (signal.aborted || buttons) return;
      // a mark below what we show ourselves is not rested on
      pointer.over(isOurs(target) ? null : markAt(clientX, clientY), overCard(clientX, clientY));
    });
  },
  { passive: true, signal },
);

addEventListener(
  'click',
  (event) => {
    if (!event.isTrusted || isOurs(event.target)) return;
    const mark = markAt(event.clientX, event.clientY);
    const target = event.composedPath()[0];
    const inLink = target instanceof Element && target.closest('a,button,input,label,summary') !== null;
    if (mark && !inLink) pointer.show(mark, false);
    else if (!pointer.pinned) pointer.shut();
  },
  { passive: true, signal },
);

addEventListener('keydown', (event) => event.isTrusted && event.key === 'Escape' && pointer.shut(), {
  signal,
});

const onMessage = (
  message: ToContent,
  _sender: unknown,
  answer: (read: boolean) => void,
): true | undefined => {
  if (message.type === 'again') {
    void again().then(() => answer(true));
    return true;
  }
  if (message.type === 'step') step(message.by);
  else if (message.type === 'jump') {
    const span = painter.painted.find((s) => s.mark === message.mark);
    if (span) reach(span);
  } else if (message.host === null || message.host === location.hostname) stop.abort();
  return undefined;
};
runtime.onMessage.addListener(onMessage);
signal.addEventListener('abort', () => runtime.onMessage.removeListener(onMessage));

void pass(null);
watch(
  {
    onChange: ({ dirty, moved }: Changes) => void pass(moved ? [pageBody()] : dirty),
    own: () => host?.element ?? null,
    holdsText: (element) => containers.has(element),
  },
  signal,
);
