// Messages of content scripts to the background.
import * as v from 'valibot';
import type { CardData } from '../views/types/card';
import { from } from './define';
import { documentId, index, nullableText, recordRef, selection, textUpTo } from './fields';
import { LONGEST_ADDRESS, LONGEST_BLOCK, LONGEST_LANGUAGE, LONGEST_TITLE, MOST_BLOCKS } from './limits';
import type { CardAnswer, ReadAnswer } from './replies';

const page = v.strictObject({
  document: documentId,
  url: textUpTo(LONGEST_ADDRESS),
  canonical: nullableText(LONGEST_ADDRESS),
  title: nullableText(LONGEST_TITLE),
  /** An ISO day. */
  published: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/))),
  language: nullableText(LONGEST_LANGUAGE),
});
/** What a page says of itself. */
export type PageFacts = v.InferOutput<typeof page>;

const block = v.strictObject({ id: index, text: textUpTo(LONGEST_BLOCK), article: v.boolean() });

const content = from('content');

export const FROM_CONTENT = {
  /** The blocks of a page, in order. Only those whose text the background does not have yet carry it. */
  read: content.replying<ReadAnswer>().to({
    page,
    order: v.pipe(v.array(index), v.maxLength(MOST_BLOCKS)),
    blocks: v.pipe(v.array(block), v.maxLength(MOST_BLOCKS)),
  }),
  /** The card of a mark; null when its record is gone. */
  card: content.replying<CardAnswer | null>().to({ document: documentId, mark: index }),
  /** Injects the script that draws cards. */
  'card-script': content.replying<true>().to({}),
  /** Injects the script of parts that few pages need. */
  'more-script': content.replying<true>().to({}),
  /** The reader pressed the button beside a selection. */
  'look-up': content.replying<CardData>().to({ document: documentId, text: selection }),
  /** Opens a record's page. */
  'open-record': content.replying<true>().to({ ref: recordRef }),
  'open-panel': content.replying<true>().to({}),
};
