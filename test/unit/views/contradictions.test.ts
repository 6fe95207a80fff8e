// A day, a place or somebody to blame that nearly all other reports contradict is a mark in the text, with a card that says so at once.
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../src/model/reading';
import { markPage } from '../../../src/engine/paints';
import { cardOf } from '../../../src/views/cards';
import { labelsFor } from '../../../src/views/words';
import { coreEngine } from '../core-record/core';

const engine = coreEngine();
const ctx = { know: engine.record, labels: labelsFor('auto', 'ltr') };
const read = (text: string, published: string): Reading =>
  engine.read(text, {
    url: 'https://www.example.org/a',
    title: null,
    outlet: null,
    published,
    language: 'en',
  });

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
