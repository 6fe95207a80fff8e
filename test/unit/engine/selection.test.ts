// The card beside a selection: the marks it touches come first, and what is only near is never given as the answer.
import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../src/model/marks';
import { labelsFor } from '../../../src/views/words';
import { blastText, fixedEngine, PAGE } from '../fixed-record';

const labels = labelsFor('auto', 'ltr');
const engine = fixedEngine();
const reading = engine.read(blastText('Six people were killed'), PAGE);
const MARKS: Mark[] = [
  { look: 'group', kind: 'mention', entity: 'vanguard' },
  { look: 'incident', kind: 'incident', incident: 'harbour-blast' },
  { look: 'differs', kind: 'figure', figure: 0 },
];
const page = { reading, record: engine.record, marks: MARKS };
const select = (text: string, touched: number[] = [], on: typeof page | undefined = page) =>
  engine.selectionCard(text, on, touched, labels);

describe('a selection', () => {
  it('of a sentence gets the comparison of its figure, and lists the records it names', () => {
    const { card, mark } = select('the Zorvan Vanguard said six were killed', [0, 1, 2]);
    expect(mark).toBe(2);
    expect(card.sentence).toMatch(/^This page: 6\./);
    expect(
      card.more
        .map((m) => m.ref.id)
        .slice(0, 2)
        .sort(),
    ).toEqual(['harbour-blast', 'vanguard']);
  });
  it('that touches a name and an incident gets the incident first', () =>
    expect(select('the Vanguard blast', [0, 1])).toMatchObject({
      mark: 1,
      card: { title: 'Blast in Port Town' },
    }));
  it('that touches a name has its card, whatever the words cut off', () =>
    expect(select('Vang', [0])).toMatchObject({ mark: 0, card: { title: 'Zorvan Vanguard' } }));
  it('with a figure of its own that is not marked is compared rather than named', () =>
    expect(select('at least ten people were killed by the Vanguard', [0])).toMatchObject({
      mark: null,
      card: { look: 'differs' },
    }));
  it('ignores marks that the page has no more', () =>
    expect(select('Zorvan Vanguard', [7, 99])).toMatchObject({
      mark: null,
      card: { title: 'Zorvan Vanguard' },
    }));
  it.each(['the group', 'Vanguards of Port'])('that names nothing exactly says so: %s', (text) => {
    const { card } = select(text, [], undefined);
    expect(card.kicker).toContain(text);
    expect(card.ref).toBeNull();
    if (card.more.length) expect(card.title).toContain(card.more[0]!.name);
  });
  it('of nothing known has no list', () => {
    const { card } = select('qwxz');
    expect([card.title, card.more]).toEqual(['The database knows nothing of it.', []]);
  });
  it('of a whole name, in other letters and case, is that name', () =>
    expect(select('ZORVAN VANGUARD', [], undefined).card.title).toBe('Zorvan Vanguard'));
});
