// The content script: collects text, paints the spans that come back, and asks for cards. It knows nothing of the database.
// This file only connects the parts.
import type { RecordRef } from '../model/record-ref';
import { makeAsk } from './ask';
import { makeBlockStore } from './blocks';
import { openCard } from './cards';
import { pageBody } from './dom';
import { followGestures } from './gestures';
import { makeHost } from './host';
import { followMessages } from './messages';
import { makePainter } from './paint';
import { Pointer } from './pointer';
import { readPage } from './reader';
import { followSelection } from './selection';
import { makeSender } from './sender';
import { startSession } from './session';
import { makeSteps } from './steps';
import type { Target } from './targets';
import { watch } from './watch';

// the polyfill would be most of this script's size; both browsers have promises of their own
const { runtime } = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
const session = startSession();
const { documentId, signal } = session;
const ask = makeAsk(runtime, session);

const painter = makePainter(signal);
const store = makeBlockStore();
const sender = makeSender({
  store,
  ask,
  signal,
  onRead(paints, style) {
    painter.setBackgrounds(style.backgrounds);
    painter.paint(paints, store.byId);
    pointer.dwell = style.dwell;
    host.reachLabel = style.reach;
    setLookUpLabel(style.lookUpButton);
    // created, but not put back if the page removed it: that could go on without end
    if (painter.painted.length) host.create();
  },
});
const pointer = new Pointer<Target>({
  open: (target, focus) => void openCard(cards, target, focus),
  close: () => {
    globalThis.variorumCard?.hide();
    painter.point(null);
  },
});
const steps = makeSteps(painter, (mark) => pointer.show(mark, true));
const host = makeHost(() => steps.by(1), signal);
const setLookUpLabel = followSelection(host, (selected) => pointer.show(selected, true), signal);
const cards = {
  documentId,
  ask,
  resend: sender.resend,
  host,
  isWanted: pointer.isFor,
  actions: {
    close: () => pointer.shut(),
    pin: (pinned: boolean) => (pointer.pinned = pinned),
    openPanel: () => void ask('open-panel', {}),
    openRecord: (ref: RecordRef) => void ask('open-record', { ref }),
    jump: (mark: number) => steps.to(mark),
    answer: (type: 'answer' | 'answer-same', payload: object) =>
      ask(type, { document: documentId, ...payload } as never),
  },
};
signal.addEventListener('abort', () => globalThis.variorumCard?.hide());

const read = (changed: readonly Element[] | null) =>
  void readPage({ session, store, sender, unpaint: painter.drop }, changed);
followGestures({ pointer, painter, host }, signal);
followMessages(runtime.onMessage, { session, sender, steps });
read(null);
watch(
  {
    onChange: ({ dirty, moved }) => read(moved ? [pageBody()] : dirty),
    ownElement: () => host.element,
    holdsText: store.holdsText,
  },
  signal,
);
