// The one map of messages: who may send each, the schema of its fields, and the type of its reply.
import * as v from 'valibot';
import type { Definition, Sender } from './define';
import { TO_CONTENT, TO_PAGES } from './from-background';
import { FROM_CONTENT } from './from-content';
import { FROM_PAGES } from './from-pages';

const MESSAGES = { ...FROM_CONTENT, ...FROM_PAGES, ...TO_CONTENT, ...TO_PAGES };
type Messages = typeof MESSAGES;

export type MessageType = keyof Messages;
export type TypeFrom<From extends Sender> = {
  [T in MessageType]: Messages[T]['from'] extends From ? T : never;
}[MessageType];

/** The fields of a message besides its type. */
export type Payload<T extends MessageType> =
  Messages[T] extends Definition<Sender, infer Fields, unknown>
    ? { [Name in keyof Fields]: v.InferOutput<Fields[Name]> }
    : never;
/** What a message is replied with. */
export type Reply<T extends MessageType> =
  Messages[T] extends Definition<Sender, v.ObjectEntries, infer R> ? R : never;
/** A message as it is sent. */
export type Message<T extends MessageType> = T extends MessageType ? { type: T } & Payload<T> : never;

export type ToContent = Message<keyof typeof TO_CONTENT>;

const isType = (type: unknown): type is MessageType =>
  typeof type === 'string' && Object.hasOwn(MESSAGES, type);

/** A message that this sender may send and whose fields are valid; null for any other. */
export function parseMessage<From extends Sender>(
  from: From,
  message: unknown,
): { type: TypeFrom<From>; payload: Payload<TypeFrom<From>> } | null {
  if (typeof message !== 'object' || message === null || !('type' in message)) return null;
  const { type, ...fields } = message;
  if (!isType(type) || MESSAGES[type].from !== from) return null;
  const parsed = v.safeParse(v.strictObject(MESSAGES[type].fields as v.ObjectEntries), fields);
  return parsed.success ? ({ type, payload: parsed.output } as never) : null;
}
