// No regular expression of ours takes more than straight time on hostile text, unless what it reads is short.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from 'scslre';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../paths';

/** Patterns that may take square time on long text, with what bounds the text that they get. */
const BOUNDED: Readonly<Record<string, string>> = {
  'cli/decode.ts DECLARED': 'the first 2,048 characters of a file',
  'reading/names/longer-names.ts before': '30 characters before a name',
  'record/import/file/open.ts ACTOR': 'the first lines of a file',
  'record/import/table/counts.ts AFTER': 'cells of up to 200 characters',
  'record/import/table/counts.ts REMARK': 'cells of up to 200 characters',
  'record/import/table/counts.ts WHOM': 'cells of up to 200 characters',
  'record/import/table/counts.ts RANGE': 'cells of up to 200 characters',
  'record/import/table/days.ts TIME': 'cells of up to 200 characters',
  'record/import/table/days.ts SPAN': 'cells of up to 200 characters',
  'record/import/table/delimiter.ts said': 'the first 40 characters of a file',
  'record/import/table/points.ts DEGREES': 'cells of up to 100 characters',
  'record/import/table/points.ts WKT_POINT': 'cells of up to 100 characters',
  'record/import/table/points.ts PAIR': 'cells of up to 100 characters',
};

interface Pattern {
  /** Its file, and the variable that it is part of. */
  where: string;
  source: string;
  flags: string;
}

const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => name.replaceAll('\\', '/'));

function patternsOf(name: string): Pattern[] {
  const text = readFileSync(join(ROOT, 'src', name), 'utf8');
  const found: Pattern[] = [];
  const visit = (node: ts.Node, variable: string) => {
    if (ts.isVariableDeclaration(node)) {
      const [first] = ts.isIdentifier(node.name)
        ? [node.name]
        : node.name.elements.flatMap((e) =>
            ts.isBindingElement(e) && ts.isIdentifier(e.name) ? [e.name] : [],
          );
      if (first) variable = first.text;
    }
    if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) {
      const [, source = '', flags = ''] = /^\/(.*)\/([a-z]*)$/s.exec(node.getText()) ?? [];
      found.push({ where: `${name} ${variable}`, source, flags });
    }
    ts.forEachChild(node, (child) => visit(child, variable));
  };
  visit(ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true), '');
  return found;
}

/** Whether a pattern backtracks more than straight, or searches from every place to the end. */
const reportsOf = ({ source, flags }: Pick<Pattern, 'source' | 'flags'>) =>
  analyse({ source, flags }, { reportTypes: { Move: true, Self: true, Trade: true } }).reports;

/** Patterns that the languages put together, in a process of its own: here another test may have compiled them before. */
function composedPatterns(): Pick<Pattern, 'source' | 'flags'>[] {
  const script = join(ROOT, 'test/unit/composed-patterns.ts');
  const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (!stdout) throw new Error(stderr);
  return JSON.parse(stdout) as Pick<Pattern, 'source' | 'flags'>[];
}

describe('regular expressions', () => {
  const patterns = files.flatMap(patternsOf);
  const slow = patterns.filter((p) => reportsOf(p).length > 0);

  it('take straight time, or read little', () => {
    expect(patterns.length).toBeGreaterThan(800);
    const unbounded = slow.filter((p) => !BOUNDED[p.where]).map((p) => `${p.where}: ${p.source}`);
    expect(unbounded).toEqual([]);
  });

  it('are listed as bounded only where they need to be', () => {
    expect(Object.keys(BOUNDED).filter((where) => !slow.some((p) => p.where === where))).toEqual([]);
  });

  it('never take exponential time, composed ones of the languages included', () => {
    // sentences are cut at 2,000 characters: square time is bounded there
    const composed = composedPatterns();
    expect(composed.length).toBeGreaterThan(100);
    const all = [...slow, ...composed];
    expect(all.filter((p) => reportsOf(p).some((r) => r.exponential)).map((p) => p.source)).toEqual([]);
  });
});
