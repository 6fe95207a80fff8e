// Sends requests to the background. Once the extension was updated or removed nobody is left to answer: the session ends.
import type { CardAnswer, FromContent, ReadAnswer } from '../protocol/messages';
import { patiently } from '../protocol/patience';
import type { Session } from './session';

/** The part of the browser's `runtime` that a request needs. */
export interface Transport {
  /** Undefined once the extension is gone. */
  id?: string;
  sendMessage: (message: FromContent) => Promise<unknown>;
}

interface Replies {
  read: ReadAnswer;
  card: CardAnswer;
  'look-up': CardAnswer;
}
type Reply<M extends FromContent> = M['type'] extends keyof Replies ? Replies[M['type']] : unknown;

/** Sends a request; undefined when no answer came after several tries. Never rejects. */
export type Ask = <M extends FromContent>(message: M) => Promise<Reply<M> | undefined>;

export const makeAsk =
  (transport: Transport, { signal, end }: Pick<Session, 'signal' | 'end'>): Ask =>
  <M extends FromContent>(message: M) => {
    const send = async () => {
      try {
        if (!transport.id) throw new Error('the extension is gone');
        return await transport.sendMessage(message);
      } catch (error) {
        if (!transport.id || /context invalidated/i.test(String(error))) end();
        throw error;
      }
    };
    return patiently<Reply<M>>(send, () => signal.aborted).catch(() => undefined);
  };
