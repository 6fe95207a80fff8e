// Messages of content scripts to the background.
import * as v from 'valibot';
import type { CardData } from '../views/types/card';
import { from } from './define';
import { isWebAddress } from '../model/addresses';
import { isDay } from '../model/days';
import { onOneLine } from '../model/escape';
import { documentId, index, nullableText, recordRef, selection, soundOrNull, textUpTo } from './fields';
import { LONGEST_ADDRESS, LONGEST_BLOCK, LONGEST_LANGUAGE, LONGEST_TITLE, MOST_BLOCKS } from './limits';
import type { CardAnswer, ReadAnswer } from './replies';

const page = v.strictObject({
  document: documentId,
  url: textUpTo(LONGEST_ADDRESS),
  /** What a page says of itself and cannot be so counts as not said: the page is read without it. */
  canonical: soundOrNull(LONGEST_ADDRESS, isWebAddress),
  title: v.pipe(
    nullableText(LONGEST_TITLE),
    v.transform((title) => title && (onOneLine(title) || null)),
  ),
  /** An ISO day. */
  published: soundOrNull(LONGEST_LANGUAGE, isDay),
  language: soundOrNull(LONGEST_LANGUAGE, (tag) => /^[a-z0-9-]+$/i.test(tag)),
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
  /** Opens a record's page. This and the next two: only what the card that was last asked for holds; false for all else. */
  'open-record': content.replying<boolean>().to({ ref: recordRef }),
  'open-link': content.replying<boolean>().to({ url: textUpTo(LONGEST_ADDRESS) }),
  'open-panel': content.replying<boolean>().to({}),
};
