// Messages of content scripts to the background.
import * as v from 'valibot';
import type { CardData } from '../views/types/card';
import { from } from './define';
import { documentId, index, nullableText, recordRef, selection, textUpTo } from './fields';
import { ANSWERS } from '../model/answers';
import {
  LONGEST_ADDRESS,
  LONGEST_ANSWER,
  LONGEST_ID,
  LONGEST_BLOCK,
  LONGEST_LANGUAGE,
  LONGEST_TITLE,
  MOST_BLOCKS,
} from './limits';
import type { CardAnswer, ReadAnswer } from './replies';

const page = v.strictObject({
  document: documentId,
  url: textUpTo(LONGEST_ADDRESS),
  canonical: nullableText(LONGEST_ADDRESS),
  title: nullableText(LONGEST_TITLE),
  /** An ISO day. */
  published: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/))),
  /** The hour that it prints beside the day, as HH:MM of its own clock. */
  hour: v.exactOptional(v.nullable(v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/)))),
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
  /** What the reader says of a mark; replies with its card as it is now. */
  answer: content.replying<CardAnswer | null>().to({
    document: documentId,
    mark: index,
    kind: v.picklist(ANSWERS),
    /** The right number, where one is given. */
    number: v.nullable(index),
    /** The right words or the right role, where they are given. */
    words: nullableText(LONGEST_ANSWER),
    /** Takes the answer back. */
    undo: v.boolean(),
  }),
  /** Whether a page that the reader read reports the event of this one; replies with the card as it is now. */
  'answer-same': content.replying<CardAnswer | null>().to({
    document: documentId,
    mark: index,
    event: textUpTo(LONGEST_ID),
    same: v.boolean(),
  }),
};
