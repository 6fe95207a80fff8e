// What a reader should know of how a page was read: what was assumed, and what was left out.
import type { Reading } from '../model/reading';
import { LONGEST_PAGE, MOST_COLLECTED } from '../protocol/limits';
import { say } from '../i18n/say';
import { wordDate } from '../i18n/wording';

const HUNDRED = 100;

export interface NotedPage {
  reading: Reading;
  /** Its blocks, by their ids. */
  blocks: ReadonlyMap<number, { text: string }>;
  dayAssumed: boolean;
}

/** The notes on a page, worded; none for a page of which everything was read, as of a day that it says. */
export function notesOf({ reading, blocks, dayAssumed }: NotedPage): string[] {
  const { published } = reading.page;
  const notes: string[] = [];
  if (published === null) notes.push(say('popupNoDay'));
  else if (dayAssumed) notes.push(say('noteDayAssumed', wordDate(published)));
  if (isCut(blocks)) notes.push(say('noteTooLong'));
  if (reading.unread?.length) notes.push(say('notePartsUnread', unreadShare(reading)));
  return notes;
}

/** Whether the page is longer than what is collected of one. */
function isCut(blocks: NotedPage['blocks']): boolean {
  if (blocks.size >= MOST_COLLECTED) return true;
  let length = 0;
  for (const { text } of blocks.values()) length += text.length;
  return length >= LONGEST_PAGE;
}

/** The share of the text that was not read, in per cent: at least one. */
function unreadShare({ unread = [], text }: Reading): number {
  const left = unread.reduce((sum, { start, end }) => sum + end - start, 0);
  return Math.max(1, Math.round((HUNDRED * left) / Math.max(1, text.length)));
}
