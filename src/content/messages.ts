// Messages that the background sends to a page.
import type { ToContent } from '../protocol/messages';
import type { Sender } from './sender';
import type { Session } from './session';

/** The listener's signature: returning true keeps the channel open for a later answer. */
export type MessageListener = (
  message: ToContent,
  sender: unknown,
  answer: (done: boolean) => void,
) => true | undefined;

/** The part of the browser's `runtime.onMessage` that is needed here. */
export interface MessageEvents {
  addListener: (listener: MessageListener) => void;
  removeListener: (listener: MessageListener) => void;
}

export interface MessageParts {
  session: Pick<Session, 'signal' | 'end'>;
  sender: Pick<Sender, 'resend'>;
  steps: {
    by: (distance: 1 | -1, around: boolean) => Promise<boolean>;
    to: (mark: number) => void;
  };
}

/** The page's host; a frame without an address of its own has its parent's. */
const hostname = origin.replace(/^.*\/\/|:\d+$/g, '');

/** Handles messages until the session ends. */
export function followMessages(events: MessageEvents, { session, sender, steps }: MessageParts): void {
  const listener: MessageListener = (message, _sender, answer) => {
    switch (message.type) {
      case 'again':
        void sender.resend().then(() => answer(true));
        return true;
      case 'step':
        void steps.by(message.by, message.around).then(answer);
        return true;
      case 'jump':
        steps.to(message.mark);
        break;
      case 'off':
        if (message.host === null || message.host === hostname) session.end();
    }
    return undefined;
  };
  events.addListener(listener);
  session.signal.addEventListener('abort', () => events.removeListener(listener));
}
