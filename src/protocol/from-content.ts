// Messages of content scripts to the background.
import * as v from 'valibot';
import { from } from './define';
import { documentId, index, nullableText, recordRef, selection, textUpTo } from './fields';
import { ANSWERS } from '../model/answers';
import {
  LONGEST_ADDRESS, LONGEST_ANSWER, LONGEST_BLOCK, LONGEST_FIELD, LONGEST_ID, LONGEST_LABEL, LONGEST_LANGUAGE, LONGEST_SCRIPT,
  MOST_AROUND, MOST_BLOCKS, MOST_CONTAINERS, MOST_FIELDS, MOST_TIMES, MOST_TOUCHED,
} from './limits'; // prettier-ignore
import type { CardAnswer, ReadAnswer } from './replies';

const field = textUpTo(LONGEST_FIELD);
const address = textUpTo(LONGEST_ADDRESS);
const listOf = <T extends v.GenericSchema>(item: T, most: number) => v.pipe(v.array(item), v.maxLength(most));

const time = v.strictObject({
  value: field,
  text: field,
  path: v.pipe(
    v.array(v.strictObject({ is: field, from: index, to: index })),
    v.minLength(1),
    v.maxLength(MOST_AROUND),
  ),
});
const page = v.strictObject({
  document: documentId,
  url: address,
  loaded: address,
  language: textUpTo(LONGEST_LANGUAGE),
  fields: listOf(v.strictTuple([field, textUpTo(LONGEST_SCRIPT)]), MOST_FIELDS),
  times: listOf(time, MOST_TIMES),
});
/** What a page says of itself in its markup. */
export type SentPage = v.InferOutput<typeof page>;

const block = v.strictObject({ id: index, text: textUpTo(LONGEST_BLOCK), linked: index });
/** -1 is none. */
const indexOrNone = v.pipe(v.number(), v.integer(), v.minValue(-1), v.maxValue(MOST_CONTAINERS));
const places = v.strictObject({
  /** What each element is, and the index of the one around it. */
  containers: listOf(v.strictTuple([textUpTo(LONGEST_LABEL), indexOrNone]), MOST_CONTAINERS),
  /** The index of the element that each block of the page lies in. */
  within: listOf(indexOrNone, MOST_BLOCKS),
});
/** Where the blocks of a page are. */
export type SentPlaces = v.InferOutput<typeof places>;

const content = from('content');

export const FROM_CONTENT = {
  /** The blocks of a page, in order. Only those whose text the background does not have yet carry it. */
  read: content.replying<ReadAnswer>().to({
    page,
    order: v.pipe(v.array(index), v.maxLength(MOST_BLOCKS)),
    places,
    blocks: v.pipe(v.array(block), v.maxLength(MOST_BLOCKS)),
  }),
  /** The card of a mark; null when its record is gone. */
  card: content.replying<CardAnswer | null>().to({ document: documentId, mark: index }),
  /** Injects the script that draws cards. */
  'card-script': content.replying<true>().to({}),
  /** Injects the script of parts that few pages need. */
  'more-script': content.replying<true>().to({}),
  /** The reader pressed the button beside a selection. `touched`: the marks in it. */
  'look-up': content.replying<CardAnswer>().to({
    document: documentId,
    text: selection,
    touched: listOf(index, MOST_TOUCHED),
  }),
  /** Opens a record's page. This and the next two: only what the card that was last asked for holds; false for all else. */
  'open-record': content.replying<boolean>().to({ ref: recordRef }),
  'open-link': content.replying<boolean>().to({ url: textUpTo(LONGEST_ADDRESS) }),
  'open-panel': content.replying<boolean>().to({}),
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
