// Exports with hostile text in every field, parsed back by the programs that readers would open them with: nothing of it may
// become a heading, a link, a picture, a cell, a formula or an entry of its own.
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvCell, forMarkdown, onOneLine } from '../../../src/model/escape';
import { isOwnAddress, isWebAddress } from '../../../src/model/addresses';
import { exportPanel } from '../../../src/ui/panel/exports';
import type { PanelData, PanelFigure } from '../../../src/views/types/panel';

/** A parser that is installed with the rest; null where the packages of an older version are installed. */
async function parser<T>(name: string): Promise<T | null> {
  return import(/* @vite-ignore */ name)
    .then((module: { default?: T }) => module.default ?? (module as T))
    .catch(() => null);
}
interface Token {
  type: string;
  href?: string;
  tokens?: Token[];
  items?: Token[];
}
const marked = await parser<{ lexer: (text: string) => Token[] }>('marked');
const bibtex = await parser<{ entries: (text: string) => Record<string, string>[] }>('bibtex-parse');

const HOSTILE = [
  '# Heading', '## Heading\n\ntext', '\n\n# Heading', 'text\n===', 'text\n---', '- item', '+ item', '* item', '1. item', '1) item', '> quote',
  '![p](https://evil.example/p.png)', '[l](javascript:alert(1))', '[l][r]\n\n[r]: https://evil.example', '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>', '<https://evil.example>', 'https://evil.example/x', 'www.evil.example', 'a@evil.example', '```js\nx\n```', '~~~\nx',
  '`code`', '**bold** __bold__ ~~gone~~', '| a | b |\n|---|---|\n| c | d |', '&lt;img&gt; &#10;&#10;# x', 'a\\', '\\[x\\](y)', '$x^2$', '---',
  '=1+1', '+1', '-1+2', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1+1', '\u00a0=1', '\u3000=1', '＝1+1', '＋1', '－1', '＠x', '−1', 'a;=1+1;b', 'a\t=1', 'a|=1',
  'a,=1', 'a; ＝1', 'a;\u00a0+1', '"=1', "'=1", 'a","=1', 'a\r\n=1,2', '=HYPERLINK("https://evil.example";"x")', "=cmd|' /C calc'!A0",
  '}\n@online{evil, url={https://evil.example}}', '{', '}', '\\input{x}', '\\', 'a}, note = {b', '%', '\\url{x}', 'x_y^z~', '"', '@comment{x}',
  'a\u0000b', '\u001b[31mred\u001b[0m', '\u009b31m', 'a\u202eb', '\u2066a\u2069', 'a\u200bb', '\ud800', 'a\u2028b', 'a\u0085b', '\ufeffa',
  '<i>x</i>', '<span class="nocase">x</span>', '"><svg onload=1>', "');alert(1)//",
]; // prettier-ignore
const ADDRESSES = [
  'https://evil.example/>) **text**\n\n## …', 'https://evil.example/a b', 'javascript:alert(1)', 'data:text/html,x', 'https://u:p@evil.example/', 'http://[x> **Confirmed**',
  'https://evil.example/"x', 'https://evil.example/\\', 'https://evil.example/\u202ex', 'https://evil.example/<x>', '//evil.example', 'file:///etc/passwd', 'https://', 'https://evil.example/`x`',
]; // prettier-ignore

const row = (text: string, url: string): PanelFigure['reports'][number] => ({
  outlet: text, via: text, reprints: text, value: text, counts: text, attributed: text, published: text, url,
  relation: 'differs', relationWords: text, day: '2030-05-02', language: 'en', own: false,
}); // prettier-ignore
const panel = (text: string, url = 'https://a.example/x'): PanelData => ({
  host: text, url, title: text, published: text, language: null, incidents: [], counts: null, disagreements: [], marks: [], lookedUp: null,
  figures: [{ page: url, exact: text, prefix: text, suffix: text, mark: null, weight: 'heavy', sentence: text, groups: [], cite: null, measure: text, counts: text, value: text, incident: text, status: text, reports: [row(text, url)] }],
}); // prettier-ignore

const flat = (tokens: readonly Token[]): Token[] =>
  tokens.flatMap((t) => [t, ...flat(t.tokens ?? []), ...flat(t.items ?? [])]);
const FORMULA = /^[\s\u00a0\u3000]*[=+\-@＝＋－＠−\t\r]/u;
const runs = (cell: string) => FORMULA.test(cell);

describe.each(HOSTILE)('%j', (text) => {
  it.skipIf(!marked)('is text in Markdown', () => {
    const tokens = flat(marked!.lexer(exportPanel(panel(text), 'markdown')));
    const count = (type: string) => tokens.filter((t) => t.type === type).length;
    expect([count('heading'), count('list'), count('list_item'), count('strong')]).toEqual([2, 1, 1, 1]);
    expect(tokens.filter((t) => /image|html|code|table|blockquote|hr|def|^em$|del/.test(t.type))).toEqual([]);
    for (const link of tokens.filter((t) => t.type === 'link')) expect(link.href).toBe('https://a.example/x');
  });
  it('is one cell in every spreadsheet, and no formula', () => {
    const csv = exportPanel(panel(text), 'csv');
    const { data, errors } = Papa.parse<string[]>(csv, { delimiter: ',', skipEmptyLines: true });
    expect([errors, data.length, new Set(data.map((r) => r.length))]).toEqual([[], 2, new Set([12])]);
    for (const delimiter of [',', ';', '\t', '|'])
      for (const cell of Papa.parse<string[]>(csv, { delimiter }).data.flat())
        expect(runs(cell), JSON.stringify(cell)).toBe(false);
    // whoever splits at semicolons without knowing of quotes
    for (const piece of csv.split(/[;|\t\r\n]/)) expect(runs(piece), JSON.stringify(piece)).toBe(false);
  });
  it.skipIf(!bibtex)('is one entry in BibLaTeX', () => {
    const entries = bibtex!.entries(exportPanel(panel(text), 'biblatex'));
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({ URL: 'https://a.example/x' });
  });
  it('is plain in JSON', () => {
    const csl = exportPanel(panel(text), 'csl-json');
    expect(csl).not.toMatch(/[<>\u0000-\u0008\u001b]/);
    expect(JSON.parse(csl)).toHaveLength(1);
    const [annotation] = JSON.parse(exportPanel(panel(text), 'json-ld')) as { target: { source: string; selector: { exact?: string }[] } }[]; // prettier-ignore
    expect(annotation!.target.source).toBe('https://a.example/x');
  });
  it('obeys nothing on a terminal', () =>
    expect(onOneLine(text)).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u));
});

describe.each(ADDRESSES)('the address %j', (url) => {
  it('is taken nowhere', () => {
    expect(isWebAddress(url)).toBe(false);
    for (const format of ['markdown', 'csv', 'json-ld', 'csl-json', 'biblatex', 'ris', 'svg'] as const) {
      const text = exportPanel({ ...panel('x'), url, figures: panel('x', url).figures }, format);
      expect(text, format).not.toContain('evil.example');
      expect(text, format).not.toMatch(/javascript:|data:text|passwd/);
    }
  });
});

describe('what a page gives as its own address', () => {
  it.each([
    ['https://www.daily.example/a', 'https://daily.example/b', true],
    ['https://amp.daily.example/a', 'https://www.daily.example/b', true],
    ['https://wire.example/a', 'https://daily.example/a', false],
    ['https://daily.example.evil.example/a', 'https://daily.example/a', false],
    ['https://evil.example/daily.example', 'https://daily.example/a', false],
    ['https://x@daily.example/a', 'https://daily.example/a', false],
  ])('%s on %s: %s', (canonical, own, is) => expect(isOwnAddress(canonical, own)).toBe(is));
});

describe('ordinary text', () => {
  it.each(['At least 4, a spokesman said', 'al-Nujaba', 'Agence France-Presse (AFP)', 'قال المتحدث', '4–6'])('%s stays as it is', (text) => {
    expect(forMarkdown(text)).toBe(text);
    expect(csvCell(text).replace(/^"|"$/g, '')).toBe(text);
  });
}); // prettier-ignore
