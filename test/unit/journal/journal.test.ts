// The journal's events: how reports join them, and what a reader does to them.
import { describe, expect, it } from 'vitest';
import { addDraft, changedCounts } from '../../../src/journal/add';
import { correctedReport } from '../../../src/journal/corrected';
import {
  answerSame,
  correct,
  deleteReports,
  editEvent,
  mergeEvents,
  splitReport,
} from '../../../src/journal/edit';
import { eventIdFor } from '../../../src/journal/keys';
import { expire } from '../../../src/journal/keep';
import { summarise } from '../../../src/journal/summary';
import { add, elsewhere, figure, journalOf, outletsByEvent, report } from './made';

const DAY = 86_400_000;
const [bell, crier, post] = ['bell', 'crier', 'post'].map((name, i) => report(name, [figure(10 + i)]));

describe('adding pages', () => {
  it('joins pages that surely report one event, and no others', () => {
    const journal = journalOf(bell!, elsewhere('post', [figure(3)]), crier!);
    expect(outletsByEvent(journal)).toEqual([['bell', 'crier'], ['post']]);
  });

  it('keeps a page once, however often it is read, and stays with its event', () => {
    const journal = journalOf(bell!, crier!);
    add(journal, { ...bell!, read: 5000, figures: [figure(10), figure(40, { measure: 'wounded' })] });
    expect(outletsByEvent(journal)).toEqual([['bell', 'crier']]);
    expect(journal.entry(bell!.id)?.report.figures).toHaveLength(2);
    expect(journal.entry(bell!.id)?.report.earlier).toEqual([]);
  });

  it('keeps what a page said before when it has changed its own count', () => {
    const journal = journalOf(bell!);
    add(journal, { ...bell!, read: DAY, figures: [figure(14)] });
    const { report: now } = journal.entry(bell!.id)!;
    expect(now.figures.map((f) => f.value)).toEqual([14]);
    expect(now.earlier).toEqual([{ read: 0, figures: [figure(10)] }]);
  });

  it.each([
    ['another number', [figure(12)], [[10, 12]]],
    ['one more figure', [figure(10), figure(12)], []],
    ['another measure', [figure(12, { measure: 'wounded' })], []],
    ['the count is gone', [], []],
    ['an earlier toll beside it', [figure(10), figure(4, { stage: 'early' })], []],
    ['only a part changed', [figure(12, { part: true })], []],
  ] as const)('tells a changed count from a page that gives more: %s', (_, now, changed) => {
    const found = changedCounts([figure(10)], now);
    expect(found.map((c) => [c.before.value, c.now.value])).toEqual(changed);
  });

  it('looks for the event again when the page was read before it had loaded', () => {
    const journal = journalOf(bell!);
    const early = { ...crier!, signature: { ...crier!.signature, place: null, names: [], kind: null } };
    add(journal, early);
    expect(outletsByEvent(journal)).toEqual([['bell'], ['crier']]);
    add(journal, { ...crier!, read: 2000 });
    expect(outletsByEvent(journal)).toEqual([['bell', 'crier']]);
  });

  it('takes over the incident that a later page is known to report', () => {
    const known = { ...crier!, events: crier!.events.map((e) => ({ ...e, incident: 'mill-fire' })) };
    const journal = journalOf(bell!, known);
    expect(journal.events.map((e) => e.incident)).toEqual(['mill-fire']);
  });
});

describe('what a reader does', () => {
  it('splits a report off, which is not joined again when it is read again; undo brings it back', () => {
    const journal = journalOf(bell!, crier!, post!);
    const undo = journal.apply(splitReport(post!.id, journal));
    expect(outletsByEvent(journal)).toEqual([['bell', 'crier'], ['post']]);
    add(journal, { ...post!, read: 9000 });
    expect(outletsByEvent(journal)).toEqual([['bell', 'crier'], ['post']]);
    journal.apply(undo);
    expect(outletsByEvent(journal)).toEqual([['bell', 'crier', 'post']]);
  });

  it('joins an event to the incident that the record has gained since', () => {
    const journal = journalOf(bell!, crier!);
    const [event] = bell!.events;
    add(journal, { ...bell!, read: 9000, events: [{ ...event!, incident: 'mill-fire' }] });
    expect(journal.events).toMatchObject([{ incident: 'mill-fire' }]);
  });

  it('splits off the report that began the event', () => {
    const journal = journalOf(bell!, crier!);
    journal.apply(splitReport(bell!.id, journal));
    expect(outletsByEvent(journal)).toEqual([['bell'], ['crier']]);
  });

  it('merges events with their notes and tags', () => {
    const journal = journalOf(bell!, elsewhere('post', [figure(3)]));
    const [first, second] = journal.events.map((e) => e.id);
    journal.apply(editEvent(first!, { note: 'one', tags: ['mill'] }, journal));
    journal.apply(editEvent(second!, { note: 'two', pinned: true }, journal));
    const undo = journal.apply(mergeEvents([first!, second!], journal));
    expect(outletsByEvent(journal)).toEqual([['bell', 'post']]);
    expect(journal.event(first!)).toMatchObject({ note: 'one\n\ntwo', tags: ['mill'], pinned: true });
    journal.apply(undo);
    expect(outletsByEvent(journal)).toEqual([['bell'], ['post']]);
  });

  it.each([
    [
      { note: 'ours' },
      { note: '' },
      { note: 'theirs', tags: ['a'] },
      { note: 'theirs\n\nours', tags: ['a'] },
    ],
    [{ note: 'ours' }, { note: 'theirs' }, { note: 'theirs' }, { note: 'ours' }],
    [{ note: 'same' }, { note: '' }, { note: 'same' }, { note: 'same' }],
    [{ tags: ['a', 'c'] }, { tags: ['a', 'b'] }, { tags: ['a', 'b', 'd'] }, { tags: ['a', 'c', 'd'] }],
    [{ tags: [] }, { tags: ['a'] }, { tags: ['a', 'b'] }, { tags: ['b'] }],
  ])('keeps what two windows wrote: %j over %j, beside %j', (ours, was, theirs, both) => {
    const journal = journalOf(bell!);
    const id = journal.events[0]!.id;
    journal.apply(editEvent(id, theirs, journal));
    journal.apply(editEvent(id, ours, journal, was));
    expect(journal.event(id)).toMatchObject(both);
  });

  it('begins an event of its own where the one that was found is gone by then', () => {
    const journal = journalOf(bell!);
    const found = journal.index.find(crier!.signature, crier!.id);
    expect(found).toMatchObject([{ sure: true }]);
    journal.apply(deleteReports([bell!.id], journal));
    journal.apply(addDraft(crier!, found, 1, journal));
    expect(outletsByEvent(journal)).toEqual([['crier']]);
    expect(journal.events.map((e) => e.id)).toEqual([eventIdFor(crier!.id)]);
  });

  it('asks about an event that may be the same, and remembers the answer', () => {
    const like = (name: string) => {
      const other = elsewhere(name, [figure(3)]);
      return { ...other, signature: { ...other.signature, place: null, names: ['oslav'], from: null, to: null } };
    }; // prettier-ignore
    const journal = journalOf(bell!, like('post'));
    const [first] = journal.entriesOf(journal.events[0]!.id);
    const asked = journal.entries.find((e) => e.report.outlet.name === 'post')!;
    expect(asked.maybe).toEqual([first!.event]);
    const undo = journal.apply(answerSame(asked.report.id, first!.event, false, journal));
    expect(journal.entry(asked.report.id)?.maybe).toEqual([]);
    expect(journal.event(asked.event)?.apart).toEqual([first!.event]);
    add(journal, { ...like('post'), read: 9000 });
    expect(journal.entry(asked.report.id)?.maybe).toEqual([]);
    journal.apply(undo);
    journal.apply(answerSame(asked.report.id, first!.event, true, journal));
    expect(outletsByEvent(journal)).toEqual([['bell', 'post']]);
  });

  it('deletes an event with its last report', () => {
    const journal = journalOf(bell!, crier!);
    journal.apply(deleteReports([bell!.id], journal));
    expect(outletsByEvent(journal)).toEqual([['crier']]);
    const undo = journal.apply(deleteReports([crier!.id], journal));
    expect(journal.events).toEqual([]);
    journal.apply(undo);
    expect(outletsByEvent(journal)).toEqual([['crier']]);
  });

  it.each([
    ['wrong-figure', { value: 12 }, [{ value: 12 }]],
    ['wrong-figure', {}, []],
    ['not-this-event', {}, []],
    ['somebody-else', { who: { role: 'troops' } }, [{ who: { role: 'troops' } }]],
    ['somebody-else', {}, []],
    ['wrong-speaker', { attributed: ['the mayor'] }, [{ attributed: ['the mayor'] }]],
    ['keep', {}, [{ value: 10 }]],
  ] as const)('corrects a figure: %s %j', (kind, said, expected) => {
    const journal = journalOf(bell!);
    journal.apply(correct(bell!.id, [{ kind, of: figure(10).id, at: 1, ...said }], journal));
    expect(correctedReport(journal.entry(bell!.id)!).figures).toMatchObject(expected);
    // read again, the correction still holds
    add(journal, { ...bell!, read: 100 });
    expect(correctedReport(journal.entry(bell!.id)!).figures).toMatchObject(expected);
  });
});

describe('how long things are kept', () => {
  it('deletes what is older than the reader wants, but not what is pinned or entered by hand', () => {
    const hand = { ...elsewhere('hand', [figure(1)]), byHand: true };
    const journal = journalOf(bell!, hand);
    add(journal, { ...crier!, read: 20 * DAY });
    journal.apply(expire(journal.entries, 30, 30 * DAY, journal));
    expect(outletsByEvent(journal)).toEqual([['bell', 'crier'], ['hand']]);
    journal.apply(expire(journal.entries, 30, 30 * DAY + 1, journal));
    expect(outletsByEvent(journal)).toEqual([['crier'], ['hand']]);
    const [event] = journal.events.filter((e) => journal.entriesOf(e.id)[0]?.report.outlet.name === 'crier');
    journal.apply(editEvent(event!.id, { pinned: true }, journal));
    journal.apply(expire(journal.entries, 7, 900 * DAY, journal));
    expect(outletsByEvent(journal)).toEqual([['crier'], ['hand']]);
  });

  it('keeps everything when the reader says so', () => {
    const journal = journalOf(bell!);
    expect(expire(journal.entries, 0, 9000 * DAY, journal).entries.size).toBe(0);
  });
});

describe('an event at a glance', () => {
  it('gives each count with who prints it, the latest first', () => {
    const journal = journalOf(
      report('bell', [figure(10), figure(30, { measure: 'wounded' })], { hour: '08:00' }),
      report('crier', [figure(12), figure(2, { part: true })], { hour: '11:30' }),
    );
    const [event] = journal.events;
    const summary = summarise(event!, journal.entriesOf(event!.id))!;
    expect(summary).toMatchObject({ from: '2030-05-01', placeName: 'Oslav', kind: 'fire', outlets: ['bell', 'crier'] });
    expect(summary.spread.map((s) => [s.measure, s.values.map((x) => [x.outlet, x.value])])).toEqual([
      ['killed', [['crier', 12], ['bell', 10]]],
      ['wounded', [['bell', 30]]],
    ]);
  });
}); // prettier-ignore
