// The interface's words: every language has every text, with the same inserts, and none is written into the code.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../paths';

const SRC = join(ROOT, 'src');
const LOCALES = join(SRC, 'i18n/locales');
const read = (file: string) =>
  JSON.parse(readFileSync(join(LOCALES, file), 'utf8')) as Record<string, string>;
const english = read('en.json');
const inserts = (text: string) => [...text.matchAll(/\$\d|%s/g)].map((m) => m[0]).sort();

describe.each(readdirSync(LOCALES).filter((f) => f !== 'en.json'))('%s', (file) => {
  const texts = read(file);
  it('has every text and no other', () => expect(Object.keys(texts)).toEqual(Object.keys(english)));
  it('has the same inserts', () => {
    for (const [key, text] of Object.entries(texts))
      expect([key, inserts(text)]).toEqual([key, inserts(english[key]!)]);
  });
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
