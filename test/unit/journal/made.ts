// Reports of an invented event, for tests of the journal.
import type { Change } from '../../../src/journal/change';
import { addDraft } from '../../../src/journal/add';
import { JournalMemory } from '../../../src/journal/memory';
import { reportId } from '../../../src/journal/ids';
import type { JournalFigure, JournalReport } from '../../../src/journal/report';

/** 1 May 2030, as a number of days. */
const MAY_1 = 22_035;

export const figure = (value: JournalFigure['value'], more: Partial<JournalFigure> = {}): JournalFigure => ({
  id: `f-${JSON.stringify(value)}`, event: 'e1', measure: 'killed', who: { role: 'people' }, value, qualifier: 'exactly', in: null, part: false,
  stage: null, attributed: [], quote: null, ...more,
}); // prettier-ignore

/** A report of a fire at the mill in Oslav, by an outlet of that name. */
export function report(
  outlet: string,
  figures: JournalFigure[],
  more: Partial<JournalReport> = {},
): JournalReport {
  const url = `https://${outlet}.example/mill`;
  return {
    id: reportId('', url, ''), owner: '', outlet: { id: null, name: outlet }, title: `Fire at the mill (${outlet})`, url,
    published: '2030-05-01', hour: null, read: 0, language: 'en', byHand: false,
    events: [{ id: 'e1', main: true, from: '2030-05-01', to: '2030-05-01', place: 'oslav', placeName: 'Oslav', kind: 'fire', incident: null, actors: [], dead: [] }],
    figures, earlier: [],
    signature: {
      published: MAY_1, from: MAY_1, to: MAY_1, kind: 'fire', place: 'oslav', incident: null, places: [], entities: [],
      names: ['oslav', 'mill', 'kareth', 'dunov'], counts: [],
    },
    names: {},
    ...more,
  }; // prettier-ignore
}

/** The same of another town's fire, which has nothing in common with it. */
export const elsewhere = (outlet: string, figures: JournalFigure[]): JournalReport => {
  const other = report(outlet, figures, { url: `https://${outlet}.example/dock`, id: reportId('', `https://${outlet}.example/dock`, '') });
  return {
    ...other,
    events: other.events.map((e) => ({ ...e, place: 'brannik', placeName: 'Brannik' })),
    signature: { ...other.signature, place: 'brannik', names: ['brannik', 'dock', 'selvin', 'harta'] },
  };
}; // prettier-ignore

/** Adds a report as the background does; returns the change. */
export function add(journal: JournalMemory, draft: JournalReport, now = draft.read): Change {
  const change = addDraft(draft, journal.index.find(draft.signature, draft.id), now, journal);
  journal.apply(change);
  return change;
}

export function journalOf(...drafts: JournalReport[]): JournalMemory {
  const journal = new JournalMemory();
  for (const draft of drafts) add(journal, draft);
  return journal;
}

/** The outlets of each event. */
export const outletsByEvent = (journal: JournalMemory): string[][] =>
  journal.events
    .map((e) =>
      journal
        .entriesOf(e.id)
        .map((x) => x.report.outlet.name)
        .sort(),
    )
    .sort();
