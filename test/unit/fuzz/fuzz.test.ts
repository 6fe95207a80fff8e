// Everything that comes from outside, broken in every way that chance finds: it is read, or refused with an error of ours, and
// nothing else happens. The seed is the same each time; `npm run fuzz -- 200000` makes so many inputs of another one, which it says.
import fc from 'fast-check';
import Papa from 'papaparse';
import { afterAll, describe, expect, it } from 'vitest';
import { Search } from '../../../src/engine/search';
import type { Mapping } from '../../../src/record/import/fields';
import { ImportError, importFile, lookAt } from '../../../src/record/import/run';
import { TO_CONTENT, TO_PAGES } from '../../../src/protocol/from-background';
import { FROM_CONTENT } from '../../../src/protocol/from-content';
import { FROM_PAGES } from '../../../src/protocol/from-pages';
import { parseMessage } from '../../../src/protocol/messages';
import { openPack } from '../../../src/record/pack/open';
import { savePack, savePart } from '../../../src/record/pack/save';
import { PackError } from '../../../src/record/pack/sections';
import { applyDelta } from '../../../src/record/publish/delta';
import { parseIndex } from '../../../src/record/publish/index-file';
import { PublishedError, linesOf, recordsOf } from '../../../src/record/publish/records';
import { pack, unpack } from '../../../src/record/publish/text';
import { read } from '../../../src/reading/read';
import { exportPanel } from '../../../src/ui/panel/exports';
import type { PanelData } from '../../../src/views/types/panel';
import { SAMPLE } from '../record/import/sample';
import { coreEngine, corePack } from '../core-record/core';

const RUNS = Number(process.env['VARIORUM_FUZZ'] ?? 150);
/** Fixed for the tests; of a long run its own, or the one that is given, to repeat it. */
const SEED = Number(
  process.env['VARIORUM_FUZZ_SEED'] || (process.env['VARIORUM_FUZZ'] ? Date.now() % 2 ** 31 : 20_300_503),
);
const TIME = { timeout: 3_600_000 };
let inputs = 0;
afterAll(() => {
  console.log(`fuzzed inputs: ${inputs}, seed ${SEED}`);
  // nothing has reached what all objects share
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});
const check = <A extends unknown[]>(property: fc.IAsyncProperty<A> | fc.IProperty<A>) =>
  fc.assert(property as fc.IAsyncProperty<A>, { numRuns: RUNS, seed: SEED });

const TYPES = [FROM_CONTENT, FROM_PAGES, TO_CONTENT, TO_PAGES].flatMap((messages) => Object.keys(messages));

const core = corePack();
const know = coreEngine().record;
const small = {
  ...core,
  entities: core.entities.slice(0, 40),
  incidents: core.incidents.slice(0, 3),
  outlets: core.outlets.slice(0, 20),
  reports: core.reports.slice(0, 30),
};

/** Any code point, halves of surrogate pairs too. fast-check's own `binary` maps all 1.1 million of them first, for two seconds. */
const codePoint = fc
  .oneof(fc.nat({ max: 0x7f }), fc.nat({ max: 0xffff }), fc.nat({ max: 0x10ffff }))
  .map((code) => String.fromCodePoint(code));

/** Text as an attacker would choose it. */
const nasty = fc.constantFrom(
  '__proto__', 'constructor', '"', '""', ',', ';', '\t', '\n', '\r\n', '\u0000', '\uFEFF', '\u202E', '\u2066', '\uD800', '&a', '*a', '<<: *a', '!!js/function',
  '{', '}', '[', ']', ': ', '- ', '|', '>', '#', '%YAML 9', '---', '...', 'javascript:alert(1)', '<img src=x onerror=alert(1)>', '(a+)+$', '9'.repeat(400), '-1', '1e999', 'NaN',
  '2018-02-30', '0000-00-00', '9999-12-31', '03/04/2018', 'x'.repeat(5000),
); // prettier-ignore
const text = fc
  .array(fc.oneof(nasty, fc.string({ unit: codePoint, maxLength: 12 })), { maxLength: 30 })
  .map((a) => a.join(''));
/** A good file, spoilt: pieces cut out, doubled, replaced. */
const spoilt = (good: string) =>
  fc
    .array(fc.tuple(fc.nat({ max: good.length }), fc.nat({ max: 60 }), fc.oneof(nasty, fc.constant(''))), {
      minLength: 1,
      maxLength: 6,
    })
    .map((cuts) =>
      cuts.reduce((all, [at, length, put]) => all.slice(0, at) + put + all.slice(at + length), good),
    );
const flipped = (good: Uint8Array) =>
  fc
    .array(fc.tuple(fc.nat({ max: good.length - 1 }), fc.nat({ max: 255 })), { minLength: 1, maxLength: 8 })
    .map((flips) => {
      const bytes = new Uint8Array(good);
      for (const [at, value] of flips) bytes[at] = value;
      return bytes;
    });

/** Nothing but errors of ours. */
async function onlyOurs(work: () => unknown, ...ours: (new (...a: never[]) => Error)[]): Promise<void> {
  inputs++;
  try {
    await work();
  } catch (error) {
    if (!ours.some((our) => error instanceof our)) throw error;
    expect((error as Error).message.length).toBeGreaterThan(3);
  }
}

const OWN = `name: A newsroom
entities:
  - {id: port-town, kind: place, name: Port Town, sources: ['https://newsroom.example/about']}
incidents:
  - {id: port-blast, kind: incident, title: Blast, date: {from: '2030-05-01'}, place: port-town, type: explosion, summary: A blast., sources: ['https://newsroom.example/blast']}
outlets:
  - {id: newsroom, name: The Newsroom, domains: [newsroom.example]}
reports:
  - {id: newsroom-blast, outlet: newsroom, url: 'https://newsroom.example/blast', published: '2030-05-01', claims: [{incident: port-blast, measure: killed, value: 4}]}
`;
const ACTORS = 'NORTHERN_VANGUARD_ ; x\n+NV\n\t[SYRREB]\nJANE_EXAMPLE_\n\t[USAGOV >090120]\n';
const TABLE =
  'Datum;Ort;Tote;Quelle;Nr\n03.03.2018;Qasr Anbar;45;The First;1\n03.03.2018;Qasr Anbar;40-50;The Second;1\n';
const MAPPING: Mapping = {
  columns: { date: 'Datum', place: 'Ort', killed: 'Tote', source: 'Quelle', id: 'Nr' },
  order: 'dmy',
};

describe('files of packs', () => {
  const importing = (name: string, content: string | Uint8Array<ArrayBuffer>, mapping?: Mapping) =>
    onlyOurs(async () => {
      const file = new File([content], name);
      if (mapping) await lookAt(file);
      const sink = {
        // what is given out can be saved and opened, always
        part: (part: Parameters<Parameters<typeof importFile>[1]['part']>[0]) =>
          Promise.resolve(void openPack(savePart(part.pack, part.places).buffer)),
        progress: () => undefined,
      };
      await importFile(file, sink, mapping);
    }, ImportError);
  it.each<[string, string, string, Mapping?]>([
    ['of events', 'x.csv', SAMPLE],
    ['of records', 'x.yaml', OWN],
    [
      'of records, in JSON',
      'x.json',
      JSON.stringify({
        name: 'x',
        entities: [{ id: 'a', kind: 'place', name: 'A', sources: ['https://a.example'] }],
      }),
    ],
    ['of actors', 'x.txt', ACTORS],
    ['of any events', 'x.tsv', TABLE, MAPPING],
  ])('%s', TIME, async (_what, name, good, mapping) => {
    await check(
      fc.asyncProperty(fc.oneof(spoilt(good), text), (content) => importing(name, content, mapping)),
    );
    const bytes = new TextEncoder().encode(good);
    await check(fc.asyncProperty(flipped(bytes), (content) => importing(name, content, mapping)));
  });
});

describe('what is kept and what is sent', () => {
  it('a kept pack, its bytes flipped', TIME, async () => {
    const saved = savePack(small);
    await check(
      fc.asyncProperty(flipped(saved), (bytes) =>
        onlyOurs(
          () => {
            const opened = openPack(bytes.buffer);
            opened.lexicon.find('Kataib Hezbollah and Harakat al-Nujaba in Baghdad');
            for (const records of [opened.entities, opened.outlets, opened.incidents])
              for (const record of records.values()) expect(record).toBeDefined();
            opened.incidents.get('2024-01-04-baghdad-nujaba-strike');
          },
          // what is damaged within a record shows when it is read, and costs its page only
          PackError, TypeError, RangeError, SyntaxError,
        ),
      ),
    ); // prettier-ignore
  });
  it('a kept pack, cut short', TIME, async () => {
    const saved = savePack(small);
    await check(
      fc.asyncProperty(fc.nat({ max: saved.length - 1 }), (at) =>
        onlyOurs(() => openPack(saved.slice(0, at).buffer), PackError),
      ),
    );
  });
  it('published lines', TIME, async () => {
    const lines = linesOf(small);
    await check(
      fc.asyncProperty(
        fc.nat({ max: lines.length - 1 }).chain((i) => spoilt(lines[i]!)),
        (line) => onlyOurs(() => recordsOf([line]), PublishedError),
      ),
    );
  });
  it('an index', TIME, async () => {
    const hash = 'a'.repeat(64);
    const piece = { hash, bytes: 1, text: 1 };
    const good = JSON.stringify({
      variorumPack: 1,
      name: 'x',
      version: '1',
      licence: null,
      language: 'en',
      everyHours: 24,
      names: { ...piece, entities: 1, outlets: 1 },
      parts: [{ ...piece, from: 1, to: 2, incidents: 1 }],
      deltas: [{ from: hash, to: hash, bytes: 1, text: 1 }],
    });
    expect(parseIndex(good).name).toBe('x');
    await check(
      fc.asyncProperty(fc.oneof(spoilt(good), text), (json) =>
        onlyOurs(() => parseIndex(json), PublishedError),
      ),
    );
  });
  it('packed text', TIME, async () => {
    const good = await pack(linesOf(small).join('\n'));
    await check(
      fc.asyncProperty(flipped(good), (bytes) => onlyOurs(() => unpack(bytes, 1 << 20), PublishedError)),
    );
  });
  it('deltas', TIME, async () => {
    await check(
      fc.asyncProperty(fc.array(fc.string(), { maxLength: 9 }), fc.jsonValue(), (old, delta) =>
        onlyOurs(() => applyDelta(old, delta, 99)),
      ),
    );
  });
  it('messages', TIME, async () => {
    const type = fc.constantFrom(...TYPES);
    const message = fc.oneof(
      fc.jsonValue(),
      fc.record({
        type,
        tab: fc.anything(),
        host: fc.anything(),
        query: fc.anything(),
        ref: fc.anything(),
        page: fc.anything(),
        blocks: fc.anything(),
        order: fc.anything(),
        document: fc.anything(),
        mark: fc.anything(),
        text: fc.anything(),
        url: fc.anything(),
        what: fc.anything(),
      }),
    );
    await check(
      fc.asyncProperty(message, (m) =>
        onlyOurs(() => {
          parseMessage('content', m);
          parseMessage('pages', m);
          parseMessage('background', m);
        }),
      ),
    );
  });
});

describe('what pages say', () => {
  const words = fc.constantFrom(
    'Kataib Hezbollah', 'Harakat al-Nujaba', 'Baghdad', 'Tower 22', 'Soleimani', 'four', 'at least 12', '1,200', 'dozens', 'killed', 'wounded', 'on 4 January 2024', 'Thursday', 'said', '“', '”', '.', ',', '\n\n', '—', ' ',
    'قُتل أربعة', 'تلف', 'getötet', 'tués', 'muertos', 'uccisi', 'mortos', 'погибли', 'öldürüldü', 'נהרגו', 'کشته شدند', 'feriti', 'ранены', 'yaralandı', 'פצועים', '\u202E', '\u200B', '\u00AD', '\u2067', 'x'.repeat(3000), '(', ')', '0', '-', '%', '٤', '۴',
  ); // prettier-ignore
  const page = fc
    .array(fc.oneof(words, words, fc.string({ unit: codePoint, maxLength: 8 })), { maxLength: 60 })
    .map((a) => a.join(' '));
  it('is read, each span within the text', TIME, async () => {
    await check(
      fc.asyncProperty(
        page,
        fc.constantFrom('en', 'ar', 'de', 'fr', 'es', 'fa', 'he', 'it', 'pt', 'ru', 'tr', 'xx', null),
        (content, language) =>
          onlyOurs(() => {
            const reading = read(
              content,
              { url: null, title: null, outlet: null, published: '2024-01-05', language },
              know,
            );
            for (const { start, end } of [...reading.mentions, ...reading.figures])
              expect(start >= 0 && start < end && end <= content.length).toBe(true);
          }),
      ),
    );
  });
  const search = new Search(know);
  it('and what readers search for', TIME, async () => {
    await check(
      fc.asyncProperty(page, (query) =>
        onlyOurs(() => expect(search.find(query).length).toBeLessThanOrEqual(20)),
      ),
    );
  });
});

describe('what goes out', () => {
  const row = (words: string) => ({
    outlet: words, via: words, reprints: words, value: words, counts: words, attributed: words, published: words, url: `https://a.example/${words.replace(/[^a-z0-9]/gi, '').slice(0, 50)}`,
    relation: 'differs' as const, relationWords: words, day: '2030-05-02', language: 'en', own: false,
  }); // prettier-ignore
  const panel = (words: string): PanelData => ({
    host: words, url: 'https://a.example/x', title: words, published: words, language: null, incidents: [], counts: null, disagreements: [], marks: [], lookedUp: null,
    figures: [{ page: 'https://' + words, exact: words, prefix: words, suffix: words, mark: null, weight: 'heavy', sentence: words, groups: [], cite: null, measure: words, counts: words, value: words, incident: words, status: words, reports: [row(words)] }],
  }); // prettier-ignore
  it('is the same rows in CSV, and no formula, whatever the words', TIME, async () => {
    await check(
      fc.asyncProperty(text, (words) =>
        onlyOurs(() => {
          const { data } = Papa.parse<string[]>(exportPanel(panel(words), 'csv').trim());
          expect(data).toHaveLength(2);
          expect(data[1]!.length).toBe(data[0]!.length);
          for (const cell of data[1]!) expect(cell).not.toMatch(/^[\s\u00a0\u3000]*[=+@＝＋＠\t\r]/u);
        }),
      ),
    );
  });
  it('is well-formed JSON, and text without controls', TIME, async () => {
    await check(
      fc.asyncProperty(text, (words) =>
        onlyOurs(() => {
          JSON.parse(exportPanel(panel(words), 'json-ld'));
          JSON.parse(exportPanel(panel(words), 'csl-json'));
          for (const format of ['markdown', 'biblatex', 'ris'] as const)
            expect(exportPanel(panel(words), format)).not.toMatch(
              /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u202e\u2066]/,
            );
        }),
      ),
    );
  });
});
