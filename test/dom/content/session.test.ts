// The lifetime of a copy of the script: its session, its requests, and the background's messages to it.
import { describe, expect, it, vi } from 'vitest';
import { makeAsk, type Transport } from '../../../src/content/ask';
import { makeHost } from '../../../src/content/host';
import { followMessages, type MessageListener } from '../../../src/content/messages';
import { startSession } from '../../../src/content/session';
import type { ToContent } from '../../../src/protocol/messages';
import { loadMore } from '../page';

describe('a session', () => {
  it('ends the one before it, and removes what an older copy left', () => {
    const first = startSession();
    const host = makeHost({ onReach: () => undefined, loadMore }, new AbortController().signal);
    host.create();
    const second = startSession();
    expect([first.signal.aborted, second.signal.aborted]).toEqual([true, false]);
    expect(document.querySelector('variorum-notes')).toBeNull();
    second.end();
    expect(second.signal.aborted).toBe(true);
  });
  it('names its document unlike others, within what a message may hold', () => {
    const [a, b] = [startSession(), startSession()];
    expect(a.documentId).not.toBe(b.documentId);
    expect(a.documentId).toMatch(/^[a-z0-9]{5,64}$/);
  });
  it('knows the address that the document was loaded with, also when the page had navigated before the session began', () => {
    const early = startSession();
    const loaded = location.href;
    history.pushState(null, '', `#${Math.random()}`);
    const late = startSession();
    expect([early.loadedAddress, late.loadedAddress]).toEqual([loaded, loaded]);
    expect(location.href).not.toBe(loaded);
  });
});

describe('a request', () => {
  const asking = (transport: Transport) => {
    const controller = new AbortController();
    const ask = makeAsk(transport, { signal: controller.signal, end: () => controller.abort() });
    return { ask: () => ask('open-panel', {}), signal: controller.signal };
  };
  it('gets the answer', async () => {
    const sendMessage = vi.fn(() => Promise.resolve('yes'));
    const { ask, signal } = asking({ id: 'x', sendMessage });
    expect(await ask()).toBe('yes');
    expect(sendMessage).toHaveBeenCalledWith({ type: 'open-panel' });
    expect(signal.aborted).toBe(false);
  });
  it('ends the session, without an error, when the extension is gone', async () => {
    const sendMessage = vi.fn(() => Promise.resolve('yes'));
    const { ask, signal } = asking({ sendMessage });
    expect(await ask()).toBeUndefined();
    expect(signal.aborted).toBe(true);
    expect(sendMessage).not.toHaveBeenCalled();
  });
  it('ends the session when the browser says that the extension was replaced', async () => {
    const { ask, signal } = asking({
      id: 'x',
      sendMessage: () => Promise.reject(new Error('Extension context invalidated.')),
    });
    expect(await ask()).toBeUndefined();
    expect(signal.aborted).toBe(true);
  });
  it('is made again when it fails otherwise', async () => {
    const sendMessage = vi
      .fn<Transport['sendMessage']>()
      .mockRejectedValueOnce(new Error('no receiving end'))
      .mockResolvedValueOnce('yes');
    const { ask, signal } = asking({ id: 'x', sendMessage });
    expect(await ask()).toBe('yes');
    expect(signal.aborted).toBe(false);
  });
});

describe('messages', () => {
  function following() {
    const controller = new AbortController();
    const listeners = new Set<MessageListener>();
    const log: string[] = [];
    followMessages(
      { addListener: (l) => listeners.add(l), removeListener: (l) => listeners.delete(l) },
      {
        session: { signal: controller.signal, end: () => controller.abort() },
        sender: { resend: () => Promise.resolve(void log.push('resend')) },
        steps: {
          by: (n, around) => Promise.resolve(log.push(`by ${n} ${around}`) < 2),
          to: (n) => log.push(`to ${n}`),
        },
      },
    );
    const send = (message: ToContent, answer: (read: boolean) => void = () => undefined) =>
      [...listeners].map((l) => l(message, null, answer))[0];
    return { send, log, listeners, signal: controller.signal };
  }
  it('step and jump', async () => {
    const { send, log } = following();
    const answer = vi.fn();
    expect(send({ type: 'step', by: -1, around: true }, answer)).toBe(true);
    expect(send({ type: 'jump', mark: 4 })).toBeUndefined();
    expect(log).toEqual(['by -1 true', 'to 4']);
    expect(send({ type: 'step', by: 1, around: false }, answer)).toBe(true);
    await vi.waitFor(() => expect(answer.mock.calls).toEqual([[true], [false]]));
  });
  it('that ask for the page once more are answered when it was read', async () => {
    const { send, log } = following();
    const answer = vi.fn();
    expect(send({ type: 'again' }, answer)).toBe(true);
    await vi.waitFor(() => expect(answer).toHaveBeenCalledWith(true));
    expect(log).toEqual(['resend']);
  });
  it.each([
    [null, true],
    [location.hostname, true],
    ['another.example', false],
  ])('that switch off %s', (host, ends) => {
    const { send, signal, listeners } = following();
    expect(send({ type: 'off', host })).toBeUndefined();
    expect(signal.aborted).toBe(ends);
    expect(listeners.size).toBe(ends ? 0 : 1);
  });
});
