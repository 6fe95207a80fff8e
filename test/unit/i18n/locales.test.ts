// The interface's words: every language has every text, with the same inserts, and none is written into the code.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { isRightToLeft } from '../../../src/i18n/say';
import { LANGUAGES } from '../../../src/platform/settings-schema';
import { FIGURE } from '../../../src/ui/common/sample';
import { ROOT } from '../../paths';

const SRC = join(ROOT, 'src');
const LOCALES = join(SRC, 'i18n/locales');
const read = (file: string) =>
  JSON.parse(readFileSync(join(LOCALES, file), 'utf8')) as Record<string, string>;
const english = read('en.json');
const ofOne = (text: string) => [...text.matchAll(/\$\d|%s/g)].map((m) => m[0]).sort();
/** A text with a form for each kind of number has its inserts in each form. */
const inserts = (text: string) => {
  const forms = text.split('|').map((form) => ofOne(form).join());
  expect(new Set(forms).size, text).toBe(1);
  return forms[0];
};

it('there is a catalogue for each language that a reader can choose', () =>
  expect(readdirSync(LOCALES).sort()).toEqual(LANGUAGES.map((code) => `${code}.json`).sort()));
it.each(LANGUAGES)('%s runs in the direction of its letters', (code) =>
  expect(isRightToLeft(code)).toBe(
    /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(read(`${code}.json`)['footer']!),
  ),
);

it.each(readdirSync(LOCALES))('%s gives each key one text', (file) => {
  const keys = [...readFileSync(join(LOCALES, file), 'utf8').matchAll(/^\s*("[^"]+"):/gm)].map((m) => m[1]!);
  expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
});

describe.each(readdirSync(LOCALES).filter((f) => f !== 'en.json'))('%s', (file) => {
  const texts = read(file);
  it('has every text and no other', () => expect(Object.keys(texts)).toEqual(Object.keys(english)));
  it('has the same inserts', () => {
    for (const [key, text] of Object.entries(texts))
      expect([key, inserts(text)]).toEqual([key, inserts(english[key]!)]);
  });
  it('has a form for each kind of number that the language counts by', () => {
    const language = file.replace('.json', '');
    const needed = new Set(
      [0, 1, 2, 3, 5, 11, 15, 100, 101].map((n) => new Intl.PluralRules(language).select(n)),
    );
    for (const text of Object.values(texts).filter((t) => t.startsWith('one='))) {
      const forms = text.split('|').map((form) => form.slice(0, form.indexOf('=')));
      for (const kind of needed)
        if (kind !== 'zero') expect([text, forms]).toEqual([text, expect.arrayContaining([kind])]);
    }
  });
  it('has the figure that the first page marks in its sample', () =>
    expect(texts['welcomeSample']).toMatch(FIGURE));
  // what the stores accept
  it('describes the extension in 132 signs at most', () =>
    expect(texts['extensionDescription']!.length).toBeLessThanOrEqual(132));
  it('leaves nothing empty', () => expect(Object.values(texts).filter((t) => !t.trim())).toEqual([]));
});

describe('no text is written into the interface’s code', () => {
  const files = readdirSync(join(SRC, 'ui'), { recursive: true, encoding: 'utf8' }).filter((f) =>
    f.endsWith('.tsx'),
  );
  it.each(files)('%s', (file) => {
    const source = ts.createSourceFile(
      file,
      readFileSync(join(SRC, 'ui', file), 'utf8'),
      ts.ScriptTarget.Latest,
      true,
      ts.ScriptKind.TSX,
    );
    const found: string[] = [];
    const visit = (node: ts.Node) => {
      if (ts.isJsxText(node) && /\p{L}{2,}/u.test(node.text) && node.text.trim() !== 'Variorum')
        found.push(node.text.trim());
      const shown =
        ts.isJsxAttribute(node) && /^(?:aria-label|title|placeholder|alt)$/.test(node.name.getText());
      if (shown && node.initializer && ts.isStringLiteral(node.initializer))
        found.push(node.initializer.text);
      ts.forEachChild(node, visit);
    };
    visit(source);
    expect(found).toEqual([]);
  });
});
