// A page in a few lines: what it is about, and which of its figures differ from whose.
import { describe, expect, it } from 'vitest';
import { markPage } from '../../../src/engine/paints';
import { aboutOf, differencesOf } from '../../../src/views/summary';
import { labelsFor } from '../../../src/views/words';
import { blastText, claim, fixedEngine, PAGE, report } from '../fixed-record';

const labels = labelsFor('auto', 'ltr');
const engine = fixedEngine([
  report('wire-1', 'wire', [claim(6)]),
  report('daily-1', 'daily', [claim(6)]),
  report('gazette-1', 'gazette', [claim(9)]),
]);
const know = engine.record;

function summaryOf(text: string) {
  const reading = engine.read(text, PAGE);
  const places = [{ id: 1, start: 0, end: text.length }];
  const { marks, spans } = markPage(reading, { text, places, sections: [], article: text.length }, false);
  return { about: aboutOf(reading, know), rows: differencesOf(reading, marks, spans, { know, labels }) };
}

describe('a page in a few lines', () => {
  it('names the incident of the record, with its day and how many reports there are', () => {
    const { about } = summaryOf(blastText('Four people were killed'));
    expect(about).toEqual({
      sentence: 'This page is about: Blast in Port Town, 1 May 2030. In the record, with 3 reports.',
      incident: 'harbour-blast',
    });
  });
  it('sets the page’s figure against each other value and how many origins give it', () => {
    const { rows } = summaryOf(blastText('Four people were killed'));
    expect(rows).toEqual([
      {
        mark: expect.any(Number) as number,
        look: 'differs',
        text: 'Four',
        kicker: 'Killed · people',
        isStory: true,
        sentence: 'Only this page says 4. Most others: 6.',
        others: [
          { value: '6', by: '2 origins' },
          { value: '9', by: '1 origin' },
        ],
      },
    ]);
  });
  it('has no row for what all others agree on', () => {
    expect(summaryOf(blastText('Between six and nine people were killed')).rows).toEqual([]);
  });
  const lake = (second: string) =>
    `Boat sinks on Lake Umber\n\nAt least 17 people were killed on 2 May when a boat capsized on Lake Umber, police said. ${second}`;
  it('says that the record does not have an event, and sets the page’s own figures beside each other', () => {
    const { about, rows } = summaryOf(
      lake('A hospital official said 23 people were killed in the accident.'),
    );
    expect(about?.incident).toBeNull();
    expect(about?.sentence).toMatch(
      /^This page is about an event that the record does not have: .*2 May 2030\.$/,
    );
    expect(rows.map((r) => [r.look, r.sentence, r.others.map((o) => o.value)])).toEqual([
      ['count', 'This page: at least 17. Not in the record. This page itself gives 2 figures.', ['23']],
    ]);
  });
  it('is about the incident with which its story’s figures are compared', () => {
    const reading = engine.read(blastText('Four people were killed'), PAGE);
    const unsure = {
      ...reading,
      incidents: reading.incidents.map((i) => ({ ...i, main: false })),
      events: reading.events.map((e) => ({ ...e, link: null, incident: null })),
    };
    expect(aboutOf(unsure, know)?.incident).toBe('harbour-blast');
  });
  it('has no row for one figure that nobody else counts', () => {
    expect(summaryOf(lake('The owner did not answer.')).rows).toEqual([]);
  });
  it('says nothing of a page that reports nothing', () => {
    expect(summaryOf('How to bake bread\n\nMix the flour with water.').about).toBeNull();
  });
});
