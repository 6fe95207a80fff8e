// A day, a place or somebody to blame that nearly all other reports contradict is a mark in the text, with a card that says so at once.
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../src/model/reading';
import { markPage } from '../../../src/engine/paints';
import { cardOf } from '../../../src/views/cards';
import { labelsFor } from '../../../src/views/words';
import { coreEngine } from '../core-record/core';

const engine = coreEngine();
const ctx = { know: engine.record, labels: labelsFor('auto', 'ltr') };
const read = (text: string, published: string | null): Reading =>
  engine.read(text, {
    url: 'https://www.example.org/a',
    title: null,
    outlet: null,
    published,
    language: 'en',
  });

const STORY =
  'Qassem Soleimani and Abu Mahdi al-Muhandis were killed in a US drone strike near Baghdad airport.';
const DAYS =
  'Leader targeted in Baghdad\n\nThe American strike on DAY targeted a house of Abu Mahdi al-Muhandis, leader of the Popular Mobilization Forces. Al-Muhandis was killed in the strike, and with him the Iranian commander Qassem Soleimani.';

describe('a day far from that of the incident', () => {
  const days = (text: string, published: string | null) =>
    read(text, published).statements.filter((s) => s.measure === 'date').map((s) => [s.value, s.weight]);
  it.each([
    ['27 May 2021', null],
    ['May 27, 2021', '2021-05-28'],
  ])('is a contradiction where it is given as its own: %s, printed %s', (day, published) => {
    expect(days(DAYS.replace('DAY', day), published)).toEqual([['2021-05-27', 'heavy']]);
  });
  it.each([
    ['an anniversary', 'Thousands marched in Baghdad on 3 January 2021 in memory of Qassem Soleimani, killed in the strike a year before.'],
    ['what was decided later', 'Parliament voted on 5 May 2021 to name a street after Abu Mahdi al-Muhandis, whom the US drone strike had killed.'],
    ['a verdict', 'A court judged the killing of Qassem Soleimani on 9 June 2021.'],
    ['mourning', 'Qassem Soleimani, killed in the strike, was mourned until 12 February 2020.'],
    ['a day without its year', 'The strike on 27 May hit a house of Abu Mahdi al-Muhandis.'],
    ['an event of others', 'A strike on 27 May 2021 hit a depot.'],
  ])('is none of %s', (_what, words) => {
    expect(days(`General killed\n\n${STORY} ${words}`, null)).toEqual([]);
  });
}); // prettier-ignore

describe('what contradicts nearly all other reports', () => {
  it.each([
    ['date', 'on 5 January 2020', '2020-01-09', 'General killed\n\nQassem Soleimani was killed in a US drone strike on a convoy leaving Baghdad airport on 5 January 2020.', /^Only this page says 5 January 2020\. Most others: 3 January 2020\.$/],
    ['place', 'Damascus', '2020-01-05', 'General killed\n\nQassem Soleimani and Abu Mahdi al-Muhandis were killed in a US drone strike near Damascus airport on 3 January 2020. Eight people died.', /^Only this page says Damascus\. Most others: Baghdad\.$/],
    ['perpetrator', 'Israeli', '2024-01-05', 'Commander killed\n\nAn Israeli drone strike killed Nujaba commander Mushtaq Talib al-Saidi, known as Abu Taqwa, in Baghdad on 4 January 2024.', /^This page: Israel\. Most others: United States\.$/],
  ])('is marked as differing, and its card sets both sides: %s', (measure, words, published, text, sentence) => {
    const reading = read(text, published);
    const index = reading.statements.findIndex((s) => s.measure === measure);
    const said = reading.statements[index]!;
    expect(text.slice(said.start, said.end)).toBe(words);
    const places = [{ id: 1, start: 0, end: text.length }];
    const { marks } = markPage(reading, { text, places, sections: [], article: text.length });
    const mark = marks.find((m) => m.kind === 'statement' && m.statement === index)!;
    expect(mark.look).toBe('differs');
    const card = cardOf(mark, reading, ctx)!;
    expect(card.sentence).toMatch(sentence);
    expect(card.spoken).toContain(card.sentence);
    expect(card.groups.some((g) => !g.isHere && g.entries.length > 0)).toBe(true);
  }); // prettier-ignore
});
