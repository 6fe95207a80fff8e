// The content script: collects text, paints the spans that come back, and asks for cards. It knows nothing of the database.
// This file only connects the parts.
import type { RecordRef } from '../model/record-ref';
import { makeAsk } from './ask';
import { makeBlockStore } from './blocks';
import { followGestures } from './gestures';
import { makeHost } from './host';
import { followMessages } from './messages';
import { makeLoadMore } from './more-script';
import { makePainter } from './paint';
import { Pointer } from './pointer';
import { makeReader } from './reader';
import { followSelection } from './selection';
import { makeSender } from './sender';
import { startSession } from './session';
import type { Steps } from './steps';
import type { Target } from './targets';
import { watch } from './watch';

// the polyfill would be most of this script's size; both browsers have promises of their own
const { runtime } = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
const session = startSession();
const { documentId, signal } = session;
const ask = makeAsk(runtime, session);

const loadMore = makeLoadMore(ask);
const painter = makePainter(loadMore, signal);
const store = makeBlockStore();
const sender = makeSender({
  store,
  ask,
  signal,
  onRead(paints, style) {
    painter.setOff(style.off);
    painter.paint(paints, store.byId);
    pointer.dwell = style.dwell;
    host.reachLabel = style.reach;
    setLookUpLabel(style.lookUpButton);
    // created, but not put back if the page removed it: that could go on without end
    if (painter.painted.length) host.create();
  },
});
const pointer = new Pointer<Target>({
  open: (target, focus) => void open(target, focus),
  close: () => {
    globalThis.variorumCard?.hide();
    made?.leave();
  },
});
async function open(target: Target, focus: boolean): Promise<void> {
  if (!globalThis.variorumCard) await ask('card-script', {});
  await globalThis.variorumMore?.openCard(cards, target, focus);
}
let made: Steps | undefined;
const step = async (act: (steps: Steps) => boolean | void) => {
  const more = await loadMore();
  if (!more) return true;
  made ??= more.makeSteps({
    painter,
    store,
    host,
    open: (mark) => pointer.show(mark, true),
    close: () => pointer.shut(),
  });
  return act(made) ?? true;
};
const steps = {
  by: (distance: 1 | -1, around: boolean) => step((it) => it.by(distance, around)),
  to: (id: number) => void step((it) => it.to(id)),
};
const host = makeHost({ onReach: () => void steps.by(1, true), loadMore }, signal);
const setLookUpLabel = followSelection(
  { host, loadMore, open: (selected) => pointer.show(selected, true) },
  signal,
);
const cards = {
  documentId,
  ask,
  resend: sender.resend,
  host,
  painter,
  isWanted: pointer.isFor,
  actions: {
    close: () => pointer.shut(),
    pin: (pinned: boolean) => (pointer.pinned = pinned),
    openPanel: () => void ask('open-panel', {}),
    openRecord: (ref: RecordRef) => void ask('open-record', { ref }),
    openLink: (url: string) => void ask('open-link', { url }),
    jump: (mark: number) => steps.to(mark),
    answer: (type: 'answer' | 'answer-same', payload: object) =>
      ask(type, { document: documentId, ...payload } as never),
  },
};
signal.addEventListener('abort', () => globalThis.variorumCard?.hide());

const read = makeReader({ session, store, sender, unpaint: painter.drop });
followGestures({ pointer, painter, host }, signal);
followMessages(runtime.onMessage, { session, sender, steps });
void read(null);
// a page from the back/forward cache is as it was, but the toolbar has forgotten it
addEventListener('pageshow', (event) => event.persisted && void sender.resend(), { signal });
watch(
  {
    onChange(dirty) {
      painter.restore();
      void read(dirty);
    },
    ownElement: () => host.element,
    holdsText: store.holdsText,
    unseen: store.unseen,
    turned: (restyled) => store.turned(restyled ? new Set(painter.painted.map((p) => p.element)) : []),
  },
  signal,
);
