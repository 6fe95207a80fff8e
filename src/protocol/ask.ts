// Sends messages typed by the map. Imports types only, so that the content script carries no schemas.
import type { Sender } from './define';
import type { MessageType, Payload, Reply, TypeFrom } from './messages';
import { patiently } from './patience';

type Asked<T extends MessageType> = Promise<Reply<T>>;

/** Sends a message and resolves to its reply. */
export type Ask<From extends Sender> = <T extends TypeFrom<From>>(type: T, payload: Payload<T>) => Asked<T>;

/** `send` hands a message to the browser. The one place where a reply gets its type: both sides are built together. */
export const asking =
  <From extends Sender>(send: (message: object) => Promise<unknown>): Ask<From> =>
  <T extends TypeFrom<From>>(type: T, payload: Payload<T>) =>
    send({ ...payload, type }) as Asked<T>;

/** The same, repeated while the background is being stopped or started; only for requests that may be repeated. */
export const askingPatiently = <From extends Sender>(
  send: (message: object) => Promise<unknown>,
  hopeless?: () => boolean,
): Ask<From> => asking<From>((message) => patiently(() => send(message), hopeless));
