// Letters that print joins to the next word, “and”, “in”, “to”: blanked, so that names behind them are found.

/** As many words in a row of which each may begin with such a letter of its own. */
const IN_A_ROW = 3;

/**
 * Copies of a text, of the same length, so that offsets hold: every match of `prefixed` (one letter at the start of a word, global)
 * blanked, once and twice; then those of every third match only, by turns. The second word of a name can begin with such a letter
 * too, which must stay.
 */
export function withoutPrefixes(text: string, prefixed: RegExp): string[] {
  const once = text.replace(prefixed, ' ');
  const copies = [once, once.replace(prefixed, ' ')];
  for (let turn = 0; turn < IN_A_ROW; turn++) {
    const blanked = new Set<number>();
    let at = 0;
    const first = text.replace(prefixed, (letter, offset: number) => {
      if (at++ % IN_A_ROW !== turn) return letter;
      blanked.add(offset);
      return ' ';
    });
    copies.push(
      first,
      first.replace(prefixed, (letter, offset: number) => (blanked.has(offset - 1) ? ' ' : letter)),
    );
  }
  return [...new Set(copies)].filter((copy) => copy !== text);
}
