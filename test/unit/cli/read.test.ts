// The command line, run as a newsroom would.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../paths';

const run = (...args: string[]) =>
  execFileSync('npm', ['run', '--silent', 'read', '--', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });

describe('npm run read', () => {
  it('reads an article with its date and says what others print', () => {
    const report = run('demo/article.html');
    expect(report).toContain('Drone strike on the Nujaba headquarters in Baghdad');
    expect(report).toMatch(/differs: 2 — /);
  });
  it('prints one JSON object a line in the documented shape', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'variorum-')), 'one.txt');
    writeFileSync(file, 'A title\n\nHamas said nothing.\n');
    const lines = run('--json', '--published', '2024-01-05', '--outlet', 'reuters', file, file)
      .trim()
      .split('\n');
    expect(lines).toHaveLength(2);
    const reading = JSON.parse(lines[0]!) as Record<string, unknown>;
    expect(Object.keys(reading).sort()).toEqual([
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
      { start: 9, end: 14, text: 'Hamas', entity: 'hamas', kind: 'group' },
    ]);
  });
  it('leaves an unknown date unknown', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'variorum-')), 'one.txt');
    writeFileSync(file, 'A title\n\nText.\n');
    expect((JSON.parse(run('--json', file)) as { page: { published: null } }).page.published).toBeNull();
  });
  it.each([
    [['--published', '2024-02-31', 'demo/article.html'], /is no day/],
    [['nowhere.txt'], /nowhere\.txt/],
    [[], /usage/],
  ])('says what is wrong with %j', (args, expected) => {
    const { status, stderr } = spawnSync('npm', ['run', '--silent', 'read', '--', ...args], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect(status).not.toBe(0);
    expect(stderr).toMatch(expected);
  });
});
