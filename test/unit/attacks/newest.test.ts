// Attacks on what is newest: citations as RIS, journals of others as files, tables without a head. Each ends in text, in words or in
// nothing; none in a record, a line or an owner that is somebody else's.
import { describe, expect, it } from 'vitest';
import { importJournal, readJournal, TransferError } from '../../../src/journal/transfer';
import { JournalMemory } from '../../../src/journal/memory';
import { exportJournal } from '../../../src/journal/transfer';
import { exportPanel } from '../../../src/ui/panel/exports';
import type { PanelData, PanelFigure } from '../../../src/views/types/panel';
import { figure, journalOf, report } from '../journal/made';
import { fileOf, imported, importedAsGuessed } from '../record/import/reading';
import { lookAt } from '../../../src/record/import/run';

const row = (text: string): PanelFigure['reports'][number] => ({
  outlet: text, via: text, reprints: text, value: text, counts: text, attributed: text, published: text, url: 'https://a.example/x',
  relation: 'differs', relationWords: text, day: '2030-05-02', language: 'en', own: false,
}); // prettier-ignore
const panel = (text: string): PanelData => ({
  host: text, url: 'https://a.example/x', title: text, published: text, language: null, incidents: [], counts: null, disagreements: [], marks: [], lookedUp: null,
  figures: [{ page: 'https://a.example/x', exact: text, prefix: text, suffix: text, mark: null, weight: 'heavy', sentence: text, groups: [], cite: null, measure: text, counts: text, value: text, incident: text, status: text, reports: [row(text)] }],
}); // prettier-ignore

describe('a citation as RIS is one record of known lines', () => {
  it.each([
    'a\nER  - \nTY  - JOUR\nTI  - evil', 'a\r\nER  - ', 'a\rUR  - https://evil.example', 'a\u2028ER  - ', 'a\u2029TY  - BOOK', 'a\u0085ER  - ',
    'a\u000bER  - ', 'a\u000cTY  - X', 'ER  - ', 'TY  - JOUR', 'a\u001eER  - ', '\u202eER  - ', 'a\u0000\nER  - ', '\n\nTY  - ', 'UR  - javascript:alert(1)',
  ])('%j', (text) => {
    const lines = exportPanel(panel(text), 'ris').split(/\r\n|[\n\r\u2028\u2029\u0085\u000b\u000c\u001e]/).filter(Boolean);
    expect(lines.filter((line) => line.startsWith('TY  - '))).toHaveLength(1);
    expect(lines.filter((line) => line.startsWith('ER  - '))).toHaveLength(1);
    expect(lines.at(-1)).toMatch(/^ER {2}- $/);
    for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
    expect(lines.filter((line) => line.startsWith('UR  - '))).toEqual(['UR  - https://a.example/x']);
  });
}); // prettier-ignore

describe('another person’s journal', () => {
  const good = () => exportJournal('Mira', journalOf(report('bell', [figure(10)])).entries, journalOf(report('bell', [figure(10)])).events); // prettier-ignore
  const file = (entries: unknown[], version = 3, events: unknown[] = [], owner: unknown = 'Mira') =>
    JSON.stringify({ variorumJournal: version, owner, entries, events });
  const entry = () => (JSON.parse(good()) as { entries: Record<string, unknown>[] }).entries[0]!;
  const deep = () => `${'['.repeat(100_000)}${']'.repeat(100_000)}`;

  it.each([
    ...[1, 2, 3].flatMap((version): [string, string][] => [
      [`entries of nothing, version ${version}`, file([null, 5, 'x', [], true], version)],
      [`a report that is none, version ${version}`, file([{ report: null }, { report: 5 }, { report: [] }], version)],
      [`figures that are none, version ${version}`, file([{ report: { figures: null } }, { report: { figures: [null, { who: 5 }] } }], version)],
      [`events of nothing, version ${version}`, file([null], version, [null, 5, 'x'])],
    ]),
    ['a version of half', file([{}], 1.5)],
    ['a version before the first', file([{}], 0)],
    ['a version that is a text', '{"variorumJournal":"3","owner":"","entries":[{}],"events":[]}'],
    ['an owner that is none', file([{}], 3, [], null)],
    ['a prototype for a file', '{"__proto__":{"variorumJournal":3,"owner":"","entries":[{}],"events":[]}}'],
    ['lists in lists', `{"variorumJournal":3,"owner":"","entries":[${deep()}],"events":[]}`],
    ['a list for a file', '[]'],
    ['nothing', ''],
  ])('ends in words: %s', (_what, text) => {
    expect(() => readJournal(text)).toThrow(TransferError);
  }); // prettier-ignore

  it.each([
    ['\u202erueM'], ['Mi\nra'], ['Mi\u0000ra'], ['\u2066x\u2069'], ['\ud800'], [`${'a'.repeat(99)}😀`], ['Mi\u200bra'], ['\u001b[31mMira'],
  ])('is owned by a name that can be read: %j', (owner) => {
    const inEntry = structuredClone(entry());
    (inEntry['report'] as { owner: string }).owner = owner;
    const read = readJournal(file([inEntry], 3, [], owner));
    expect(read.entries.map((e) => e.report.owner)).toEqual([read.owner]);
    expect(read.owner).not.toMatch(/[\p{Cc}\p{Cs}\u200b\u202a-\u202e\u2066-\u2069]/u);
  }); // prettier-ignore

  it('takes nothing of the reader’s own, whatever ids it uses', () => {
    const mine = journalOf(report('bell', [figure(10)]));
    const before = JSON.stringify(mine.entries);
    const theirs = good().replace(/"value":10/g, '"value":400');
    mine.apply(importJournal(readJournal(theirs), mine.index, 5, mine));
    expect(mine.entries.filter((e) => e.report.owner === '').map((e) => JSON.stringify(e))).toEqual(
      (JSON.parse(before) as unknown[]).map((e) => JSON.stringify(e)),
    );
    expect(mine.entries.filter((e) => e.report.owner !== '').map((e) => e.report.owner)).toEqual(['Mira']);
  });

  it.each([
    ['javascript:alert(1)'], ['data:text/html,x'], ['file:///etc/passwd'], ['https://u:p@evil.example/'], ['//evil.example'],
  ])('has no report at %s', (url) => {
    const changed = structuredClone(entry());
    (changed['report'] as { url: string }).url = url;
    const memory = new JournalMemory();
    try {
      memory.apply(importJournal(readJournal(file([changed])), memory.index, 5, memory));
    } catch (error) {
      expect(error).toBeInstanceOf(TransferError);
    }
    expect(JSON.stringify(memory.entries)).not.toContain(url);
  }); // prettier-ignore
});

describe('a table without a head', () => {
  it.each([
    ['ids of ours', 'variorum,2024-01-04,Mosul,Iraq,3\nconstructor,2024-01-05,Erbil,Iraq,1\n'],
    ['ids that are prototypes', '__proto__,2024-01-04,Mosul,Iraq,3\ntoString,2024-01-05,Erbil,Iraq,1\n'],
    ['places of formulas', '2024-01-04,=1+1,Iraq,3\n2024-01-05,@SUM(A1),Iraq,1\n'],
    ['days that are none', '2024-02-31,Mosul,Iraq,3\n2024-13-01,Erbil,Iraq,1\n'],
    ['counts beyond numbers', '2024-01-04,Mosul,Iraq,1e309\n2024-01-05,Erbil,Iraq,-5\n'],
    ['10,000 columns', `${'3,'.repeat(10_000)}2024-01-04\n${'1,'.repeat(10_000)}2024-01-05\n`],
    ['a cell of a million characters', `2024-01-04,${'x'.repeat(1_000_000)},Iraq,3\n2024-01-05,Erbil,Iraq,1\n`],
    ['quotes without end', '2024-01-04,"Mosul,Iraq,3\n2024-01-05,"Erbil,Iraq,1\n'],
    ['NULs', '2024-01-04,Mo\u0000sul,Iraq,3\n2024-01-05,Er\u0000bil,Iraq,1\n'],
    ['addresses of scripts', '2024-01-04,Mosul,Iraq,3,The Wire,javascript:alert(1)\n2024-01-05,Erbil,Iraq,1,The Sun,data:text/html\n'],
    ['names turned round', '2024-01-04,\u202eluso\u202c,Iraq,3\n2024-01-05,Erbil,Iraq,1\n'],
    ['one source ten times on one day', '2024-01-04,Mosul,Iraq,3,The Wire\n'.repeat(10)],
  ])('of %s makes no record that is not whole', async (_what, text) => {
    const read = await importedAsGuessed(text, 'bare.csv').catch((error: unknown) => {
      expect(String(error)).not.toMatch(/TypeError|RangeError|undefined|stack/);
      return null;
    });
    for (const incident of read?.incidents ?? []) {
      expect(incident.date.from).toMatch(/^2024-01-0[45]$/);
      expect(JSON.stringify(incident)).not.toMatch(/javascript:|\\u0000|\\u202e|\u202e/);
    }
    for (const { claims, url } of read?.reports ?? []) {
      expect(url ?? '').not.toMatch(/^(?:javascript|data):/);
      for (const { value } of claims)
        if (typeof value === 'number') expect(value >= 0 && value <= 100_000_000).toBe(true);
    }
  }); // prettier-ignore

  it('joins no rows of one source, and of two the same day only with what names the town', async () => {
    const looked = await lookAt(fileOf('2024-01-04,Mosul,Iraq,3,The Wire\n2024-01-04,Mosul,Iraq,900,The Wire\n', 'bare.csv'));
    const { incidents } = await imported(fileOf('2024-01-04,Mosul,Iraq,3,The Wire\n2024-01-04,Mosul,Iraq,900,The Wire\n', 'bare.csv'), looked.mapping).catch(() => ({ incidents: [] }));
    expect(incidents.length === 0 || incidents.length === 2).toBe(true);
  }); // prettier-ignore
});
