// Sentences as words: what is one word, and at which offsets it is.
import { describe, expect, it } from 'vitest';
import { splitWords } from '../../../src/text/words';

const words = (text: string) => splitWords(text, 0).map((w) => w.text);

describe('initials are one word', () => {
  it.each([
    ['Two U.S. guards', ['Two', 'U.S.', 'guards']],
    ['the U.S, he said', ['the', 'U.S', ',', 'he', 'said']],
    ['at 5 p.m. on', ['at', '5', 'p.m.', 'on']],
    ['guardias de EE.UU. y', ['guardias', 'de', 'EE.UU.', 'y']],
    ['guardias de EE. UU. y', ['guardias', 'de', 'EE. UU.', 'y']],
    ['قالت أ.ف.ب إن', ['قالت', 'أ.ف.ب', 'إن']],
  ])('%s', (text, expected) => expect(words(text)).toEqual(expected));
  it('but a point behind a word or one initial is a mark of its own', () => {
    expect(words('J. Farr died. He')).toEqual(['J', '.', 'Farr', 'died', '.', 'He']);
    expect(words('plan B.')).toEqual(['plan', 'B', '.']);
    expect(words('died.The army')).toEqual(['died', '.', 'The', 'army']);
    expect(words('EE. Ab')).toEqual(['EE', '.', 'Ab']);
  });
  it('with their offsets', () => {
    expect(splitWords('of U.S. men', 10)).toEqual([
      { start: 10, end: 12, text: 'of', lower: 'of' },
      { start: 13, end: 17, text: 'U.S.', lower: 'u.s.' },
      { start: 18, end: 21, text: 'men', lower: 'men' },
    ]);
  });
});
