// Our own checks of names, words and commits.
import { describe, expect, it } from 'vitest';
import { problemOf } from '../../../tools/check-commits.mjs';
import { clashesAmong } from '../../../tools/check-names.mjs';
import { wordsIn, wordsInProse } from '../../../tools/check-words.mjs';

describe('file names', () => {
  it.each([
    [['a/packs.ts', 'a/Packs.tsx']],
    [['a/README.md', 'a/readme.md']],
    [['A/one.ts', 'a/one.ts']],
    [['A/one.ts', 'a/two.ts', 'a/ONE.tsx']],
  ])('clash when only case tells them apart: %j', (paths) => {
    expect(clashesAmong(paths)).toHaveLength(1);
  });
  it.each([[['a/Card.tsx', 'a/card.css']], [['a/one.ts', 'a/one.css']], [['a/one.ts', 'b/One.ts']]])(
    'do not clash when imports name the extension or folders differ: %j',
    (paths) => {
      expect(clashesAmong(paths)).toEqual([]);
    },
  );
});

describe('words', () => {
  it('are found in comments, with their line', () => {
    const text = ['const a = 1;', '// All of it is written anew.', '/** Stands here. */'].join('\n');
    expect(wordsIn(text).map(({ line, word }) => [line, word])).toEqual([
      [2, 'anew'],
      [3, 'Stands'],
    ]);
  });
  it('are found all over documentation and interface texts', () => {
    expect(wordsInProse('# Title\n\nAs it stands.').map(({ line, word }) => [line, word])).toEqual([
      [3, 'stands'],
    ]);
  });
  it('are left alone in code, in texts, and inside other words', () => {
    expect(wordsIn(`const anew = 'told';\n// understands the storyteller`)).toEqual([]);
  });
});

describe('subjects of commits', () => {
  it.each([
    'fix(reading): count the wounded once',
    'docs: index the decision records',
    'feat(ui)!: drop the old panel',
    'Merge branch main',
    'Revert "feat: something"',
    `fix: ${'x'.repeat(67)}`,
    `Merge branch '${'x'.repeat(40)}' into ${'y'.repeat(40)}`,
  ])('pass: %s', (subject) => {
    expect(problemOf(subject)).toBeNull();
  });
  it.each([
    [`fix: ${'x'.repeat(68)}`, /73 characters/],
    ['A pack is compiled a turn at a time', /area/],
    ['fix:', /area/],
    ['fix: the end.', /full stop/],
  ])('do not pass: %s', (subject, problem) => {
    expect(problemOf(subject)).toMatch(problem);
  });
});
