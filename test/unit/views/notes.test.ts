// What is said of how a page was read.
import { describe, expect, it } from 'vitest';
import { say } from '../../../src/i18n/say';
import { LONGEST_PAGE, MOST_COLLECTED } from '../../../src/protocol/limits';
import { notesOf } from '../../../src/views/notes';
import type { Reading } from '../../../src/model/reading';

const TEXT = 'x'.repeat(1000);
const page = (
  part: Partial<Reading> & { published?: string | null } = {},
  blocks = new Map([[0, { text: TEXT }]]),
) => ({
  reading: {
    page: {
      url: null,
      title: null,
      outlet: null,
      published: part.published === undefined ? '2030-05-03' : part.published,
      language: null,
    },
    text: TEXT,
    ...part,
  } as Reading,
  blocks,
  dayAssumed: false,
});

describe('notes on a page', () => {
  it('are none where all was read as of its own day', () => expect(notesOf(page())).toEqual([]));
  it('say that it gives no day, or that its day is assumed', () => {
    expect(notesOf(page({ published: null }))).toEqual([say('popupNoDay')]);
    expect(notesOf({ ...page(), dayAssumed: true })).toEqual([say('noteDayAssumed', '3 May 2030')]);
  });
  it.each([
    [LONGEST_PAGE - 1, 1, 0],
    [LONGEST_PAGE, 1, 1],
    [1, MOST_COLLECTED - 1, 0],
    [1, MOST_COLLECTED, 1],
  ])('say that it is too long: blocks of %d in all, %d of them', (length, count, said) => {
    const blocks = new Map(
      Array.from({ length: count }, (_, id) => [id, { text: id ? '' : 'y'.repeat(length) }]),
    );
    expect(notesOf(page({}, blocks))).toEqual(said ? [say('noteTooLong')] : []);
  });
  it.each([
    [[], []],
    [[{ start: 0, end: 1 }], [say('notePartsUnread', 1)]],
    [
      [
        { start: 0, end: 200 },
        { start: 500, end: 550 },
      ],
      [say('notePartsUnread', 25)],
    ],
  ])('say which share was not read: %j', (unread, said) => {
    expect(notesOf(page({ unread }))).toEqual(said);
  });
});
