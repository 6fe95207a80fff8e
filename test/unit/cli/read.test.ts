// The command line, run as a newsroom would.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { EventSummary } from '../../../src/journal/summary';
import type { Reading } from '../../../src/model/reading';
import { readPages } from '../../../src/cli/commands/read';
import { ROOT } from '../../paths';
import { runner } from './run-command';

/** What `npm run read -- …` runs. */
const COMMAND = ['tools/cli.mjs', 'read'];
const asProcess = (args: string[], input = '') =>
  spawnSync(process.execPath, [...COMMAND, ...args], { cwd: ROOT, encoding: 'utf8', input });

const runHere = runner(readPages('no thread is started here'));
/** What it prints when it ends well. */
const run = async (...args: string[]) => {
  const { status, stdout, stderr } = await runHere(args);
  expect([status, stderr]).toEqual([0, '']);
  return stdout;
};

describe('npm run read', () => {
  it('reads an article with its date and says what others print', async () => {
    const report = await run('demo/article.html');
    expect(report).toContain('Drone strike on the Nujaba headquarters in Baghdad');
    expect(report).toMatch(/differs: 2 — /);
  });
  it('gives the reasons of what it read, as text and as data', async () => {
    const text = await run('--explain', 'demo/article.html');
    expect(text).toMatch(/\n {6}[+−]\d\.\d The day: 4 January 2024\n/);
    const { incidents, figures } = JSON.parse(
      await run('--explain', '--json', 'demo/article.html'),
    ) as Reading;
    for (const { reasons } of [...incidents, ...figures]) expect(reasons.length).toBeGreaterThan(0);
    expect(incidents[0]!.reasons).toContainEqual(
      expect.objectContaining({ kind: 'day', stance: 'for', text: 'The day: 4 January 2024' }),
    );
    expect(await run('--json', 'demo/article.html')).not.toContain('"reasons"');
  });
  it('reads the page that npm start opens: a dispute, an event in the background, and one that the record lacks', async () => {
    const { events, figures } = JSON.parse(await run('--json', 'demo/start.html')) as Reading;
    const of = (value: number) => figures.find((f) => f.value === value)!;
    expect(of(4).comparison?.status).toBe('differs');
    expect(of(3).incident).toBe('2023-12-25-erbil-air-base-drone-attack');
    expect(of(4).event).not.toBe(of(17).event);
    expect(events.find((e) => e.id === of(17).event)).toMatchObject({
      main: true,
      from: '2024-01-03',
      to: '2024-01-03',
    });
    expect([17, 23].map((n) => [of(n).incident, of(n).maybe ?? null, of(n).event === of(17).event])).toEqual([
      [null, null, true],
      [null, null, true],
    ]);
  });
  it('prints one JSON object a line in the documented shape', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'variorum-')), 'one.txt');
    writeFileSync(file, 'A title\n\nHamas said nothing.\n');
    const printed = await run('--json', '--published', '2024-01-05', '--outlet', 'reuters', file, file);
    const lines = printed.trim().split('\n');
    expect(lines).toHaveLength(2);
    const reading = JSON.parse(lines[0]!) as Record<string, unknown>;
    expect(Object.keys(reading).sort()).toEqual([
      'events',
      'figures',
      'file',
      'incidents',
      'language',
      'mentions',
      'page',
      'statements',
      'text',
    ]);
    expect(reading['page']).toEqual({
      title: 'A title',
      outlet: 'reuters',
      published: '2024-01-05',
      language: null,
    });
    expect(reading['mentions']).toEqual([
      { start: 9, end: 14, text: 'Hamas', entity: 'hamas', kind: 'group', name: 'Hamas' },
    ]);
  });
  const folder = mkdtempSync(join(tmpdir(), 'variorum-'));
  const saved = (name: string, bytes: string | Uint8Array) => {
    const file = join(folder, name);
    writeFileSync(file, bytes);
    return file;
  };
  const answers = (printed: string) =>
    printed
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Reading & { file: string });
  it('reads lines of standard input over workers, in their order, as a process of its own', () => {
    const files = ['a', 'b', 'c', 'd'].map((name, i) =>
      saved(`${name}.txt`, `Page ${i}\n\nHamas said nothing.\n`),
    );
    const lines = [
      files[0],
      ...files.slice(1).map((file) => JSON.stringify({ file, published: '2024-01-05' })),
    ];
    const { status, stdout, stderr } = asProcess(['--json', '--workers', '2'], `${lines.join('\n')}\n`);
    expect([status, stderr]).toEqual([0, '']);
    expect(answers(stdout).map((a) => [a.file, a.page.published])).toEqual(
      files.map((file, i) => [file, i === 0 ? null : '2024-01-05']),
    );
  });
  it('says what is wrong and ends with its exit code as a process of its own', () => {
    const { status, stdout, stderr } = asProcess(['nowhere.txt']);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/nowhere\.txt/);
  });
  it('groups the pages of one event', async () => {
    const text = (n: number) =>
      `${n} dead in Larvik\n\nGovernor Ansa Torvil of Ostmark said a suicide bombing killed ${n} people in Larvik on Thursday.`;
    const list = [saved('one.txt', text(12)), saved('two.txt', 'Talks go on\n\nMinisters met.'), saved('three.txt', text(12))]; // prettier-ignore
    const file = saved(
      'list.jsonl',
      list.map((f) => JSON.stringify({ file: f, published: '2030-05-03' })).join('\n'),
    );
    const groups = answers(await run('--json', '--together', '--list', file)).map(
      ({ events }) => events.find((e) => e.main)?.group,
    );
    expect(groups).toEqual(['g1', undefined, 'g1']);
  });
  it('adds a folder of pages to a journal and prints what several outlets report', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'variorum-'));
    const text = (n: number) =>
      `${n} dead in Larvik\n\nGovernor Ansa Torvil of Ostmark said a suicide bombing killed ${n} people in Larvik on Thursday.`;
    const list = join(folder, 'list.jsonl');
    const line = (outlet: string, n: number) => {
      const file = join(folder, `${outlet}.txt`);
      writeFileSync(file, text(n));
      return JSON.stringify({ file, outlet, published: '2030-05-03' });
    };
    const journal = join(folder, 'journal.json');
    writeFileSync(list, line('bell', 12));
    expect(await run('--journal', journal, '--list', list)).toBe('');
    writeFileSync(list, line('crier', 14));
    const printed = (await run('--json', '--journal', journal, '--list', list)).trim();
    expect(printed).not.toContain('\n');
    const event = JSON.parse(printed) as EventSummary;
    expect(event.outlets).toEqual(['bell', 'crier']);
    expect(event.spread[0]?.values.map((v) => v.value).sort()).toEqual([12, 14]);
    // read again, nothing is doubled; texts of a folder have no outlet, and are called by their files
    expect(await run('--journal', journal, '--list', list)).toContain('2 reports: bell, crier\n  killed: ');
    const named = await run(
      '--json',
      '--published',
      '2030-05-03',
      '--journal',
      join(folder, 'new.json'),
      folder,
    );
    expect((JSON.parse(named) as EventSummary).outlets).toEqual(['bell', 'crier']);
  });
  it('leaves a file that is no journal as it is', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'variorum-')), 'other.json');
    writeFileSync(file, '{"mine": true}');
    const { status, stderr } = await runHere(['--journal', file, 'demo/article.html']);
    expect([status, stderr]).toEqual([2, expect.stringContaining('is no journal')]);
    expect(readFileSync(file, 'utf8')).toBe('{"mine": true}');
  });
  it('finds and dates an article as in the browser: parts have their own days, hidden text is not read', async () => {
    const post = (day: string, text: string) =>
      `<section><time datetime="${day}T10:00Z"></time><h2>A post</h2><p>${text}</p></section>`;
    const file = saved(
      'live.html',
      `<title>Live</title><main><h1>Live</h1>${post('2031-03-08', 'Ministers met in the capital and spoke at length.')}${post(
        '2031-03-07',
        'The dam<br>was closed. <u-i>Nobody</u-i> was <button>hurt</button>, the council of the town said.',
      )}<p hidden>hidden</p><details><p>closed</p></details></main><footer>End</footer>`,
    );
    const [page] = answers(await run('--json', file));
    expect(page!.text).toBe(
      'Live\n\nA post\n\nMinisters met in the capital and spoke at length.\n\nA post\n\nThe dam was closed. Nobody was hurt, the council of the town said.',
    );
    expect(page!.page).toMatchObject({ published: '2031-03-08', title: 'Live' });
  });
  it('reads what is nested too deep for any recursion', async () => {
    const file = saved('deep.html', `${'<div>'.repeat(20_000)}Hamas said nothing.`);
    expect(answers(await run('--json', file))[0]!.mentions.map((m) => m.entity)).toEqual(['hamas']);
  });
  it.each([
    ['empty.html', ''],
    ['blank.txt', ' \n'],
    ['nothing.html', '<title>x</title><script>1</script>'],
    ['picture.html', new Uint8Array(3000).map((_, i) => (i * 7) % 32)],
    ['page.pdf', '%PDF-1.4'],
  ])('%s: says with its name what is wrong, and ends with 1', async (name, bytes) => {
    const { status, stderr } = await runHere([saved(name, bytes)]);
    expect([status, stderr]).toEqual([1, expect.stringContaining(name)]);
  });
  it('says of a PDF what to do', async () => {
    const { stderr } = await runHere([saved('page.pdf', '%PDF-1.4')]);
    expect(stderr).toMatch(/PDF files are not read.*\.txt/);
  });
  it('reads the frames that a browser saved beside a page, and no other files', async () => {
    const frame = (src: string) => `<iframe src="${src}"></iframe>`;
    const file = saved(
      'framed.html',
      `<title>Dam</title><h1>Dam</h1>${frame('framed_files/story%20one.html?x')}${frame('../outside.html')}${frame('/etc/hosts.html')}${frame('gone.html')}<iframe srcdoc="<p>Written in place.</p>"></iframe>`,
    );
    mkdirSync(join(dirname(file), 'framed_files'), { recursive: true });
    const story = '<title>Frame</title><p>The dam was closed on Monday.</p><iframe srcdoc="deeper"></iframe>';
    writeFileSync(join(dirname(file), 'framed_files', 'story one.html'), story);
    writeFileSync(join(dirname(file), '..', 'outside.html'), '<p>Outside.</p>');
    const [page] = answers(await run('--json', file));
    expect(page!.text).toBe('Dam\n\nThe dam was closed on Monday.\n\nWritten in place.');
    expect(page!.page.title).toBe('Dam');
  });
  it('leaves an unknown date unknown', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'variorum-')), 'one.txt');
    writeFileSync(file, 'A title\n\nText.\n');
    expect(
      (JSON.parse(await run('--json', file)) as { page: { published: null } }).page.published,
    ).toBeNull();
  });
  it.each([
    [['--published', '2024-02-31', 'demo/article.html'], /is no day/],
    [['nowhere.txt'], /^nowhere\.txt: there is no such file\s*$/],
    [
      [mkdtempSync(join(tmpdir(), 'variorum-empty-'))],
      /variorum-empty-\S+: no \.html or \.txt file is in this folder\s*$/,
    ],
    [['--together', 'demo/article.html'], /--json/],
    [['--workers', '0', 'demo/article.html'], /--workers/],
    [[], /usage/],
  ])('says what is wrong with %j', async (args, expected) => {
    const { status, stderr } = await runHere(args);
    expect(status).not.toBe(0);
    expect(stderr).toMatch(expected);
  });
});
