// What the journal keeps of a page.
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { draftReport } from '../../../src/journal/draft';
import { reportSchema } from '../../../src/journal/report';
import { withoutTracking } from '../../../src/model/addresses';
import { fixedEngine } from '../fixed-record';

const TEXT = [
  'Blast in Port Town kills 4',
  'A blast in Port Town on Wednesday killed four people, the mayor said.',
  'Nine people were wounded. In an earlier attack in River Town on March 10, two people were killed.',
].join('\n\n');
const engine = fixedEngine();
const draft = (text = TEXT, url: string | null = 'https://daily.example/blast?utm_source=x&id=7#top') => {
  const page = { url, title: 'Blast in Port Town', outlet: 'daily', published: '2030-05-02', language: 'en' };
  return draftReport(engine.read(text, page), engine.record, { read: 1234, hour: '09:15' });
};

it('keeps outlet, address, days, events, and each figure with its sentence', () => {
  const made = draft()!;
  expect(made).toMatchObject({
    outlet: { id: 'daily', name: 'The Daily' },
    url: 'https://daily.example/blast?id=7',
    published: '2030-05-02',
    hour: '09:15',
    read: 1234,
    owner: '',
  });
  const [killed] = made.figures;
  expect(killed).toMatchObject({ measure: 'killed', value: 4, who: { role: 'people' }, quote: { paragraph: 0 } });
  expect(made.figures.find((f) => f.value === 9)?.quote).toMatchObject({ sentence: 'Nine people were wounded.', paragraph: 2 });
  expect(v.is(reportSchema, made)).toBe(true);
}); // prettier-ignore

it('has the same id for the same page, and the same ids for the same figures', () => {
  const [one, two] = [draft()!, draft(TEXT, 'http://www.daily.example/blast/?id=7&fbclid=y')!];
  expect(two.id).toBe(one.id);
  expect(two.figures.map((f) => f.id)).toEqual(one.figures.map((f) => f.id));
  expect(draft(TEXT, 'https://daily.example/blast?id=8')!.id).not.toBe(one.id);
});

it('keeps nothing of a page without a figure of an event', () => {
  expect(draft('A quiet day in Port Town\n\nNothing happened.')).toBeNull();
  expect(draft('')).toBeNull();
});

it('is valid whatever the page prints', () => {
  const long = 'X'.repeat(5000);
  const made = draft(`${long} ${long}\n\nA blast in ${long} killed four people in ${long}.`)!;
  expect(v.safeParse(reportSchema, made).issues).toBeUndefined();
});

describe('addresses', () => {
  it.each([
    ['https://a.example/x?id=5&utm_medium=mail&gclid=1', 'https://a.example/x?id=5'],
    ['https://a.example/x?msclkid=1&session_id=2&user_id=3&token=4', 'https://a.example/x'],
    ['https://me:secret@a.example/x#part', 'https://a.example/x'],
    [`https://a.example/x?id=${'9'.repeat(41)}`, 'https://a.example/x'],
    ['ftp://a.example/x', null],
    ['nonsense', null],
  ])('lose what can identify a reader: %s', (address, kept) => {
    expect(withoutTracking(address)).toBe(kept);
  });
});
