// Answers messages by a table of handlers that the map types.
import type { Sender } from './define';
import { parseMessage, type Payload, type Reply, type TypeFrom } from './messages';

/** One handler for each message of a sender. `context`: what is known of the sender. */
export type Handlers<From extends Sender, Context> = {
  [T in TypeFrom<From>]: (payload: Payload<T>, context: Context) => Promise<Reply<T>>;
};

/** The reply to a message; undefined, which leaves it unanswered, when this sender may not send it or it is malformed. */
export function handle<From extends Sender, Context>(
  from: From,
  handlers: Handlers<From, Context>,
  message: unknown,
  context: Context,
): Promise<unknown> | undefined {
  const parsed = parseMessage(from, message);
  if (!parsed) return undefined;
  const handler: (payload: never, context: Context) => Promise<unknown> = handlers[parsed.type];
  return handler(parsed.payload as never, context);
}
