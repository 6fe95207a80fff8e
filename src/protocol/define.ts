// How a message is defined: who may send it, the schema of its fields, and the type of the reply.
import type * as v from 'valibot';

/** `content`: the script in a page. `pages`: popup, panel, options and the other pages of the extension. */
export type Sender = 'content' | 'pages' | 'background';

export interface Definition<From extends Sender, Fields extends v.ObjectEntries, Reply> {
  readonly from: From;
  readonly fields: Fields;
  /** Carries the type of the reply; never set. */
  readonly reply?: Reply;
}

/** Defines messages of one sender: `from('pages').replying<true>().to({ tab: index })`. */
export const from = <From extends Sender>(sender: From) => ({
  replying: <Reply>() => ({
    to: <Fields extends v.ObjectEntries>(fields: Fields): Definition<From, Fields, Reply> => ({
      from: sender,
      fields,
    }),
  }),
});
