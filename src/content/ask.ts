// Sends requests to the background. Once the extension was updated or removed nobody is left to answer: the session ends.
import { askingPatiently } from '../protocol/ask';
import type { Payload, Reply, TypeFrom } from '../protocol/messages';
import type { Session } from './session';

/** The part of the browser's `runtime` that a request needs. */
export interface Transport {
  /** Undefined once the extension is gone. */
  id?: string;
  sendMessage: (message: object) => Promise<unknown>;
}

/** Sends a request; undefined when no answer came after several tries. Never rejects. */
export type Ask = <T extends TypeFrom<'content'>>(
  type: T,
  payload: Payload<T>,
) => Promise<Reply<T> | undefined>;

export function makeAsk(transport: Transport, { signal, end }: Pick<Session, 'signal' | 'end'>): Ask {
  const send = async (message: object) => {
    try {
      if (!transport.id) throw new Error('the extension is gone');
      return await transport.sendMessage(message);
    } catch (error) {
      if (!transport.id || /context invalidated/i.test(String(error))) end();
      throw error;
    }
  };
  const ask = askingPatiently<'content'>(send, () => signal.aborted);
  return (type, payload) => ask(type, payload).catch(() => undefined);
}
