// The card script where an event gives every script of the page the node it happened on, closed root or not (Firefox:
// `event.originalTarget`). The card is drawn in a sandboxed frame of an opaque origin, which no script of the page can look into;
// this script shows the frame, places it, and does what its buttons ask for.
import type { CardActions, CardScript } from '../../content/card-script';
import { copyHere } from './copy';
import { FRAME_ID, type FrameCall, type FrameCalls, type FromFrame, type ToFrame } from './frame-messages';
import { schemeAt } from './page-scheme';
import { isOn, keepBeside } from './place';

const { runtime } = (globalThis as unknown as { browser: typeof chrome & { runtime: FrameIds } }).browser;
interface FrameIds {
  getFrameId: (frame: HTMLIFrameElement) => number;
}

const BOX =
  'all:initial;position:fixed;inset:auto;overflow:hidden;border-radius:10px;box-shadow:0 1px 3px #0003,0 8px 28px #0003;display:flex;flex-direction:column;visibility:hidden';
/** Hidden by itself, not by its box alone: a page that can reach the box must not have the pointer enter an empty frame. */
const FRAME =
  'all:initial;display:block;inline-size:100%;block-size:0;min-block-size:0;color-scheme:light dark;visibility:hidden';
const WIDTH_AT_REST = 360;
const WIDTH_IN_FULL = 480;
const AROUND = 16;

/** One card in its frame. */
interface Framed {
  key: string;
  box: HTMLElement;
  frame: HTMLIFrameElement;
  port: MessagePort;
  /** The other end of its channel, for the script in the frame. */
  end: MessagePort;
  /** It is drawn, and seen. */
  isSeen: boolean;
  stopPlacing: () => void;
}

function makeFramedCardScript(): CardScript {
  /** The card that is seen, and the one that will take its place once it is drawn. */
  let seen: Framed | undefined;
  let next: Framed | undefined;
  let returnFocusTo: HTMLElement | null = null;

  const reveal = (card: Framed) => {
    if (seen !== card) remove(seen);
    seen = card;
    next = undefined;
    card.isSeen = true;
    card.box.style.visibility = card.frame.style.visibility = 'visible';
  };
  return {
    isSpoken: true,
    show(root, data, beside, focus, actions) {
      if (focus) returnFocusTo ??= document.activeElement as HTMLElement | null;
      const key = `${data.spoken} ${beside.x} ${beside.y}`;
      remove(next);
      next = undefined;
      // the frame cannot see the page
      const draw = { draw: data, full: false, focus, dark: schemeAt(beside) === 'dark' };
      // its mark was pressed while it is open: the reader wants to see all of it
      if (seen?.key === key) return give(seen, { ...draw, full: true });
      const card = makeFrame(root, key, beside);
      next = card;
      card.port.onmessage = ({ data: message }: MessageEvent<FromFrame>) => {
        if ('call' in message) return void answerCall(card, message, actions);
        fit(card, message);
        if (card.isSeen || next !== card) return;
        reveal(card);
        if (!focus) return;
        card.frame.focus({ preventScroll: true });
        give(card, { focus: true });
      };
      card.frame.addEventListener('pointerenter', () => actions.enter?.());
      // the background is gone, or the page took our element away
      void fill(card, draw).catch(() => remove(card));
    },
    hide() {
      remove(next);
      remove(seen);
      const wasOpen = seen !== undefined;
      next = seen = undefined;
      if (!wasOpen) return;
      // an element of another vocabulary than HTML's may have no focus to give
      (returnFocusTo as Partial<HTMLElement> | null)?.focus?.({ preventScroll: true });
      returnFocusTo = null;
    },
    holds: (x, y) => seen !== undefined && isOn(seen.box, x, y),
  };
}

const give = (card: Framed, message: ToFrame) => card.port.postMessage(message);

function remove(card: Framed | undefined): void {
  card?.stopPlacing();
  card?.port.close();
  card?.box.remove();
}

/**
 * A new frame for each card, in a closed root of its own. A page that an event has given an earlier frame can climb to our root and
 * see this box come, but not what is in it: no event happens there before the card is drawn.
 */
function makeFrame(root: ShadowRoot, key: string, beside: DOMRect): Framed {
  const box = document.createElement('div');
  box.style.cssText = BOX;
  box.style.inlineSize = widthFor(false);
  box.popover = 'manual';
  const frame = document.createElement('iframe');
  // the document has neither scripts nor forms of its own; ours would get no submit event
  frame.setAttribute('sandbox', 'allow-scripts allow-forms');
  frame.srcdoc = `<!doctype html><html id="${FRAME_ID}"><body style="margin:0;overflow:hidden">`;
  frame.title = 'Variorum';
  frame.style.cssText = FRAME;
  const { port1, port2 } = new MessageChannel();
  box.attachShadow({ mode: 'closed' }).append(frame);
  root.append(box);
  box.showPopover();
  return {
    key,
    box,
    frame,
    port: port1,
    end: port2,
    isSeen: false,
    stopPlacing: keepBeside(box, beside),
  };
}

/** Has the frame's script injected, and gives it the card. */
async function fill(card: Framed, draw: ToFrame): Promise<void> {
  const { frame, end } = card;
  const isGone = () => !frame.isConnected;
  await new Promise((loaded) => frame.addEventListener('load', loaded, { once: true }));
  if (isGone()) return;
  await runtime.sendMessage({ type: 'card-frame', frame: runtime.getFrameId(frame) });
  if (isGone()) return;
  // an opaque origin cannot be named; nobody else has had this frame in hand yet
  frame.contentWindow!.postMessage(FRAME_ID, '*', [end]);
  give(card, draw);
}

const widthFor = (full: boolean) =>
  `min(${full ? WIDTH_IN_FULL : WIDTH_AT_REST}px, calc(100vw - ${AROUND}px))`;

/** Makes the frame as large as its card needs it; the box around it holds both inside the window. */
function fit({ box, frame }: Framed, { height, full }: { height: number; full: boolean }): void {
  box.style.inlineSize = widthFor(full);
  frame.style.blockSize = `${height}px`;
}

async function answerCall(card: Framed, { call, args, id }: FrameCall, actions: CardActions): Promise<void> {
  const calls = { ...actions, copy: copyHere } as Partial<
    Record<keyof FrameCalls, (...args: unknown[]) => unknown>
  >;
  give(card, { reply: id, value: await calls[call]?.(...args) });
}

globalThis.variorumCard = makeFramedCardScript();
