// Where a text is cut into sentences, and what is done with one that never ends.
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/text/sentences';

const texts = (text: string, abbreviation?: RegExp) => splitSentences(text, abbreviation).map((s) => s.text);

describe('sentences', () => {
  it('end at a stop and at an empty line, and not after an abbreviation', () => {
    expect(texts('Gen. Ossik spoke. Two died.\n\nNo stop', /Gen$/)).toEqual(['Gen. Ossik spoke.', 'Two died.', 'No stop']);
    expect(splitSentences('One.\n\nTwo. Three.').map((s) => [s.paragraph, s.index])).toEqual([[0, 0], [1, 1], [1, 2]]);
  }); // prettier-ignore

  it.each([
    ['words', 'four seven '],
    ['clauses', 'four dead, seven hurt and nobody else'.padEnd(40, ',') + ' '],
    ['one word', 'x'],
    ['characters of two units', '😀'],
  ])('are cut when they never end: %s', (_what, piece) => {
    const text = piece.repeat(Math.ceil(9000 / piece.length));
    const cut = splitSentences(text);
    expect(cut.length).toBeGreaterThan(3);
    for (const s of cut) {
      expect(s.text.length).toBeLessThanOrEqual(2000);
      expect(text.slice(s.start, s.end)).toBe(s.text);
      expect(s.text).not.toMatch(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/);
    }
    // nothing is lost but space
    expect(
      cut
        .map((s) => s.text)
        .join('')
        .replaceAll(' ', ''),
    ).toBe(text.replaceAll(' ', ''));
  });

  it('end with a title line over a long paragraph, and not where a text is wrapped', () => {
    const paragraph = `Guards ${'kept the gate and '.repeat(9)}left`;
    expect(texts(`Drone hits depot, 12 dead\n${paragraph}`)).toEqual([
      'Drone hits depot, 12 dead',
      paragraph,
    ]);
    expect(texts('Drone hits the depot in\nMarvek, police said')).toEqual([
      'Drone hits the depot in\nMarvek, police said',
    ]);
    expect(texts(`drone hits\nthe ${paragraph}`)).toHaveLength(1);
  });
  it('are cut after a comma rather than inside a clause', () => {
    const [first] = texts(`${'four seven '.repeat(170)}nine, ${'two '.repeat(400)}`);
    expect(first!.endsWith('nine,')).toBe(true);
  });
});
