// What a screen reader hears first, and what is shown at rest: the number of this page, the weight of the others, and one source.
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/model/database';
import { ownPageOf, withOwnPage } from '../../../src/views/own-page';
import { cardOf } from '../../../src/views/cards';
import { labelsFor } from '../../../src/views/words';
import { blastText, claim, fixedEngine, PAGE, report } from '../fixed-record';

const labels = labelsFor('auto', 'ltr');
const OUTLETS = ['wire', 'gazette', 'daily', 'herald'];
const NAMES = /The Wire|The Gazette|The Daily|The Herald/;
const WEIGHT =
  /\d+ (?:of \d+ )?origins?|Most others: |Others(?: give earlier or later counts)?: |other origins?/;

const cardFor = (figure: string, values: (Claim['value'] | Partial<Claim>)[]) => {
  const engine = fixedEngine(
    values.map((value, i) => {
      const one = typeof value === 'object' && !('min' in value) && !('either' in value);
      return report(`r${i}`, OUTLETS[i % OUTLETS.length]!, [one ? claim(4, value) : claim(value)]);
    }),
  );
  const reading = engine.read(blastText(figure), PAGE);
  const ctx = { know: engine.record, labels };
  return cardOf({ look: 'figure', kind: 'figure', figure: 0 }, reading, ctx)!;
};

describe('what is heard first of a figure', () => {
  it.each<[string, string, Parameters<typeof cardFor>[1]]>([
    ['all agree', '4', [4, 4, 4]],
    ['most say another', '9', [4, 4, 5]],
    ['half say another', '4', [4, 5]],
    ['only this page says it', '9', [4]],
    ['all say another, each its own', '9', [4, 5, 6]],
    ['it lies in a range', '4', [{ min: 3, max: 5 }]],
    ['it fits a bound', '4', [{ value: 2, qualifier: 'at-least' }]],
    ['others are rival numbers', '4', [{ either: [1, 8] }]],
    ['others are later counts', '4', [{ value: 6, stage: 'later' }]],
    ['others are earlier counts', '6', [{ value: 4, stage: 'early' }]],
    ['others are words', '4', ['dozens']],
  ])('%s', (_, own, values) => {
    const { spoken, sentence, groups } = cardFor(`${own} people were killed`, values);
    expect(sentence).toContain(own);
    for (const said of [spoken, sentence!]) expect(said).toMatch(WEIGHT);
    expect(spoken).toContain(sentence);
    expect(spoken).toMatch(NAMES);
    expect(groups.map((g) => g.sources).join()).toMatch(NAMES);
  });
  it('of an event that the record lacks: its own rival figures, with who gives them', () => {
    const engine = fixedEngine();
    const text = `Ferry capsizes near River Town\n\nA total of 12 people were killed on 2 May 2030 when a ferry capsized near River Town, police said. A hospital official said 15 people were killed in the accident near River Town.`;
    const reading = engine.read(text, PAGE);
    const index = reading.figures.findIndex((f) => f.value === 12);
    const marks = reading.figures.map((_, figure) => ({
      look: 'count' as const,
      kind: 'figure' as const,
      figure,
    }));
    const plain = cardOf(marks[index]!, reading, { know: engine.record, labels })!;
    expect(plain.sentence).toBe('This page: 12. Not in the record.');
    const card = withOwnPage(plain, ownPageOf(index, reading, marks, engine.record));
    expect(card.sentence).toBe('This page: 12. Not in the record. This page itself gives 2 figures.');
    expect(card.spoken).toMatch(
      /This page: 12\. Not in the record\. This page itself gives 2 figures\. 15 \(hospital official, Paragraph 1\)\.$/,
    );
  });
});
