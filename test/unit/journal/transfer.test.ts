// The journal as a file: whole, damaged, of other versions, and of two people.
import { describe, expect, it } from 'vitest';
import { importJournal, exportJournal, readJournal } from '../../../src/journal/transfer';
import { editEvent } from '../../../src/journal/edit';
import { JournalMemory } from '../../../src/journal/memory';
import { elsewhere, figure, journalOf, outletsByEvent, report } from './made';

const exported = (journal: JournalMemory, owner = '') =>
  exportJournal(owner, journal.entries, journal.events);
function take(journal: JournalMemory, text: string): JournalMemory {
  journal.apply(importJournal(readJournal(text), journal.index, 5, journal));
  return journal;
}
const owners = (journal: JournalMemory) => journal.entries.map((e) => [e.report.outlet.name, e.report.owner, e.report.figures[0]?.value]); // prettier-ignore

describe('one journal', () => {
  it('comes back as it was, and nothing is doubled when it is imported twice', () => {
    const journal = journalOf(
      report('bell', [figure(10)]),
      report('crier', [figure(12)]),
      elsewhere('post', [figure(1)]),
    );
    journal.apply(editEvent(journal.events[0]!.id, { note: 'a note', tags: ['x'], pinned: true }, journal));
    const back = take(take(new JournalMemory(), exported(journal)), exported(journal));
    expect(outletsByEvent(back)).toEqual([['bell', 'crier'], ['post']]);
    expect(back.events).toEqual(journal.events);
    expect(back.entries.map((e) => e.report)).toEqual(journal.entries.map((e) => e.report));
  });

  it('takes a file of the first version', () => {
    const journal = journalOf(report('bell', [figure(10)]));
    const old = exported(journal).replace('"variorumJournal":2', '"variorumJournal":1');
    expect(readJournal(old)).toEqual(readJournal(exported(journal)));
  });

  it('does not go back behind what is newer here', () => {
    const old = journalOf(report('bell', [figure(10)]));
    const now = journalOf(report('bell', [figure(14)], { read: 100 }));
    expect(owners(take(now, exported(old)))).toEqual([['bell', '', 14]]);
  });

  it('loses only what is damaged', () => {
    const journal = journalOf(report('bell', [figure(10)]), elsewhere('post', [figure(1)]));
    const text = exported(journal).replace('"published":"2030-05-01"', '"published":"2030-13-01"');
    expect(readJournal(text)).toMatchObject({
      rejected: 1,
      entries: [{ report: { outlet: { name: 'post' } } }],
    });
  });

  it.each([
    ['no JSON', 'hello', 'not-a-journal'],
    ['another file', '{"variorum":{}}', 'not-a-journal'],
    ['a later version', '{"variorumJournal":99,"owner":"","entries":[{}],"events":[]}', 'later-version'],
    ['an empty one', '{"variorumJournal":1,"owner":"","entries":[],"events":[]}', 'empty'],
  ])('says what is wrong with a file: %s', (_, text, problem) => {
    expect(() => readJournal(text)).toThrow(problem);
  });
});

describe('two people', () => {
  const mine = () => journalOf(report('bell', [figure(10)]), report('crier', [figure(12)]));
  const hers = journalOf(
    report('crier', [figure(13)]),
    report('post', [figure(14)]),
    elsewhere('herald', [figure(2)]),
  );

  it('are merged by event, each report with its owner, and neither replaces the other', () => {
    const both = take(mine(), exported(hers, 'Mira'));
    expect(outletsByEvent(both)).toEqual([['bell', 'crier', 'crier', 'post'], ['herald']]);
    expect(owners(both)).toEqual([
      ['bell', '', 10],
      ['crier', '', 12],
      ['crier', 'Mira', 13],
      ['post', 'Mira', 14],
      ['herald', 'Mira', 2],
    ]);
  });

  it('stay as they are when merged again, and keep their names on the way to a third', () => {
    const both = take(take(mine(), exported(hers, 'Mira')), exported(hers, 'Mira'));
    expect(owners(both)).toHaveLength(5);
    const third = take(new JournalMemory(), exported(both, 'Anton'));
    expect(owners(third).map((o) => o[1])).toEqual(['Anton', 'Anton', 'Mira', 'Mira', 'Mira']);
  });
});
