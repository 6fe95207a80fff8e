// Drafts of reports from articles written for these tests: whatever is drafted must compile with the seeds as it is.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import type { Incident, Report } from '../../../src/model/database';
import { draftReport } from '../../../src/cli/commands/record';
import { draftsOfPage, type Given } from '../../../src/cli/draft-page';
import { pageOfText } from '../../../src/cli/page';
import { textOfDraft } from '../../../src/record/seeds/draft-text';
import { compileSeeds } from '../../../src/record/seeds/compile';
import { readSeedFiles } from '../../../src/record/seeds/read-seeds';
import { ROOT } from '../../paths';
import { runner } from './run-command';
import { coreEngine } from '../core-record/core';

const folder = mkdtempSync(join(tmpdir(), 'variorum-record-'));
const saved = (name: string, text: string) => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};
/** What `npm run record -- …` runs. */
const COMMAND = ['tools/cli.mjs', 'record'];
const run = runner(draftReport);

interface Drafted {
  files: { path: string; text: string }[];
  report: Report;
}

const engine = coreEngine();

/** The drafts of a text, as they would be written. */
function draftOf(text: string, given: Given): Drafted {
  const drafts = draftsOfPage(pageOfText(text, engine), given, engine.record);
  const files = drafts.map((d) => ({ path: d.path, text: textOfDraft(d) }));
  return { files, report: parse(files[0]!.text) as Report };
}

/** What is printed for a page, cut into its files. */
async function printedFor(page: string): Promise<Drafted> {
  const { stdout, stderr } = await run([saved('page.html', page)]);
  expect(stderr).toBe('');
  const files = stdout
    .split(/^---\n/m)
    .map((part) => ({ path: /^# seeds\/(\S+)/.exec(part)![1]!, text: part }));
  return { files, report: parse(files[0]!.text) as Report };
}

/** The seeds but for reports, which are most of them, and for series, which are made of reports. */
const seeds = readSeedFiles().filter(({ path }) => !/^(?:reports|series)\//.test(path));
/** What these tests had drafted, as files. It is compiled once: the seeds take seconds. */
const written: Drafted['files'] = [];

const STRIKE = '2024-01-04-baghdad-nujaba-strike';

describe('npm run record', () => {
  it('drafts a report of a known incident: figures, whom they count, how sure, on whose word, where', () => {
    const drafted = draftOf(
      `Drone strike in Baghdad

A drone strike killed at least two members of the Nujaba movement in eastern Baghdad on Thursday, a security source said.

Seven people were wounded. Iraqi officials had earlier spoken of one dead.`,
      { published: '2024-01-05', url: 'https://www.reuters.com/world/an-article-of-ours/' },
    );
    expect(drafted.files.map((f) => f.path)).toEqual([`reports/${STRIKE}/${drafted.report.id}.yaml`]);
    expect(drafted.report).toMatchObject({
      outlet: 'reuters',
      published: '2024-01-05',
      url: 'https://www.reuters.com/world/an-article-of-ours/',
    });
    expect(drafted.report.claims).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ measure: 'killed', who: 'members', value: 2, qualifier: 'at-least', attributed: ['security source'], paragraph: 1 }),
        expect.objectContaining({ measure: 'wounded', value: 7, paragraph: 2 }),
        expect.objectContaining({ measure: 'killed', value: 1, stage: 'early', paragraph: 2 }),
      ]),
    ); // prettier-ignore
    written.push(...drafted.files);
    // no sentence of the article is written, and what is unsure is said
    expect(drafted.files[0]!.text).not.toContain('killed at least two members');
    expect(drafted.files[0]!.text).toMatch(/# \? on nobody’s word/);
  });

  /** Articles of five languages about events and by outlets that the seeds lack, with what is counted. */
  const NEW = (
    [
      [
        'English',
        `Blast in a market of Vostrand\n\nAn explosion at a market in Vostrand killed at least 14 people and wounded 30 on Monday, police said.`,
        [
          ['killed', 14],
          ['wounded', 30],
        ],
      ],
      [
        'German',
        `Explosion auf Markt in Ulmau\n\nBei einer Explosion auf einem Markt in Ulmau sind am Montag mindestens 14 Menschen getötet und Dutzende verletzt worden, wie die Polizei mitteilte.`,
        [
          ['killed', 14],
          ['wounded', 'dozens'],
        ],
      ],
      [
        'French',
        `Explosion sur un marché de Mervins\n\nUne explosion sur un marché de Mervins a fait 14 morts et 30 blessés lundi, selon la police.`,
        [
          ['killed', 14],
          ['wounded', 30],
        ],
      ],
      [
        'Italian',
        `Esplosione in un mercato di Calorna\n\nAlmeno 14 persone sono morte e 30 sono rimaste ferite lunedì in una esplosione in un mercato di Calorna, ha riferito la polizia. Le squadre di soccorso lavoravano nella zona.`,
        [
          ['killed', 14],
          ['wounded', 30],
        ],
      ],
      [
        'Arabic',
        `انفجار في سوق دركانة\n\nأسفر انفجار في سوق بمدينة دركانة يوم الاثنين عن مقتل 14 شخصا وإصابة 30 آخرين، بحسب الشرطة.`,
        [
          ['killed', 14],
          ['wounded', 30],
        ],
      ],
    ] as [string, string, [string, number | string][]][]
  ).map(([language, text, figures], i) => ({
    language,
    figures,
    ...draftOf(text, { published: `2025-03-${11 + i}`, url: `https://news.${'abcde'[i]}-town.example/1` }),
  }));

  it.each(NEW)(
    'drafts a new incident, its outlet and its place from $language',
    ({ files, report, figures }) => {
      const kinds = files.map((f) => f.path.split('/')[0]);
      expect(kinds).toEqual(expect.arrayContaining(['reports', 'outlets', 'incidents']));
      expect(report.outlet).toMatch(/^news-[a-e]-town-example$/);
      for (const [measure, value] of figures)
        expect(report.claims).toContainEqual(expect.objectContaining({ measure, value }));
      const incident = parse(files.find((f) => f.path.startsWith('incidents/'))!.text) as Incident;
      expect(incident.date.from).toMatch(/^2025-03-1\d$/);
    },
  );

  it('takes day, address and outlet from a page, and says of which other event a figure is', async () => {
    const page = `<!doctype html><html lang="en"><head><title>Blast in Vostrand</title>
<meta property="og:site_name" content="The Vostrand Courier"><link rel="canonical" href="https://courier.example/blast">
<meta property="article:published_time" content="2031-03-04T10:00:00Z"></head><body><article><h1>Blast in Vostrand</h1>
<p>An explosion at a depot in Vostrand killed nine people on Tuesday, police said.</p>
<p>The city had been quiet for months, and shops in the harbour district opened as usual before noon.</p>
</article></body></html>`;
    const drafted = await printedFor(page);
    expect(drafted.report).toMatchObject({ published: '2031-03-04', url: 'https://courier.example/blast' });
    expect(drafted.files.find((f) => f.path.startsWith('outlets/'))!.text).toContain('The Vostrand Courier');
    written.push(...drafted.files);
  });

  it('reads standard input, writes files as a process of its own, and replaces none', async () => {
    const to = mkdtempSync(join(tmpdir(), 'variorum-seeds-'));
    const args = ['-', '--to', to, '--published', '2025-03-11'];
    const text = 'Blast in Vostrand\n\nAn explosion in Vostrand killed nine people on Monday, police said.';
    const first = spawnSync(process.execPath, [...COMMAND, ...args], {
      cwd: ROOT,
      encoding: 'utf8',
      input: text,
    });
    expect([first.status, first.stderr]).toEqual([0, '']);
    expect(first.stdout.trim().split('\n').length).toBeGreaterThan(2);
    const files = readSeedFiles(to);
    expect(files.length).toBeGreaterThan(2);
    written.push(...files);
    const again = await run(args, text);
    expect([again.status, again.stderr]).toEqual([
      2,
      expect.stringContaining('already there; nothing was written'),
    ]);
  });

  it.each([
    [['no-such-file.txt'], /no-such-file/],
    [[saved('empty.txt', 'A quiet day\n\nNothing happened.')], /no figure and nothing else/],
    [[], /usage:/],
  ])('says in words what it cannot draft: %j', async (args, words) => {
    const { status, stderr } = await run(args);
    expect(status).toBe(2);
    expect(stderr).toMatch(words);
  });

  it.each([
    [{}, /--published YYYY-MM-DD gives a day/],
    [{ published: '2025-02-30' }, /is no day/],
    [{ url: 'ftp:x' }, /is no address/],
    [{ outlet: 'nobody' }, /no outlet nobody/],
  ])('says in words what was given wrongly, or not at all: %j', (given, words) => {
    expect(() => draftOf('Blast\n\nA blast killed nine people.', given)).toThrow(words);
  });

  it('drafts what compiles with the seeds', () => {
    // the same file, such as that of a place that was not read, may be drafted by several
    const files = new Map(
      [...NEW.flatMap((drafted) => drafted.files), ...written].map((file) => [file.path, file]),
    );
    const reports = [...files.keys()].filter((path) => path.startsWith('reports/'));
    expect(reports.length).toBeGreaterThanOrEqual(NEW.length);
    const compiled = new Set(compileSeeds([...seeds, ...files.values()], '1').reports.map((r) => r.id));
    for (const path of reports) expect(compiled).toContain(path.split('/').at(-1)!.replace('.yaml', ''));
  });
});
