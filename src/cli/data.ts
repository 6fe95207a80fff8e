// What the database holds, and what is wrong with it.
//   npm run --silent data                 everything in short
//   npm run --silent data -- INCIDENT     one incident's claims as a table
//   npm run --silent data -- --schema     rewrites seeds/schema/
//   npm run --silent data -- --series FOLDER   reads the daily series of seeds/series/ again from the tables there
//   npm run --silent data -- --export FOLDER   the whole record as open data: CSV, Parquet, JSON-LD
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { auditSeeds } from '../record/seeds/audit';
import { seedSchemas } from '../record/seeds/json-schema';
import { gapsOf, type Gaps } from '../record/seeds/gaps';
import { hintsOf } from '../record/seeds/hints';
import { SEEDS, corePack, readSeedFiles } from '../record/seeds/read-seeds';
import { surveyPack, type Survey } from '../record/seeds/survey';
import type { Pack } from '../model/database';
import { today } from '../model/days';
import { exportPack } from './export';
import { updateSeries } from './series';
import { claimTable } from './table';

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { schema: { type: 'boolean' }, export: { type: 'string' }, series: { type: 'string' } },
  });
  if (values.schema) return writeSchemas();
  if (values.series !== undefined) return bringSeriesUpToDate(values.series);
  const pack = corePack();
  if (values.export !== undefined) return writeOpenData(pack, values.export);
  if (positionals.length === 0) return overview(pack);
  for (const id of positionals) console.log(claimTable(id, pack));
  return 0;
}

function writeSchemas(): number {
  mkdirSync(join(SEEDS, 'schema'), { recursive: true });
  for (const [name, text] of Object.entries(seedSchemas())) writeFileSync(join(SEEDS, 'schema', name), text);
  console.log('wrote seeds/schema/');
  return 0;
}

function bringSeriesUpToDate(tables: string): number {
  const updated = updateSeries(SEEDS, tables, today());
  for (const { id, points, before, leftOut } of updated)
    console.log(`${id}: ${points} days (${before} before), ${leftOut} rows left out`);
  if (updated.length === 0) throw new Error(`${tables}: holds none of the tables that seeds/series names`);
  return 0;
}

async function writeOpenData(pack: Pack, folder: string): Promise<number> {
  if (!folder) throw new Error('--export: a folder is needed');
  const exported = await exportPack(pack, folder, today());
  for (const { table, rows, csv, parquet } of exported.tables)
    console.log(
      `${table.name}: ${rows} rows, ${csv.path} ${csv.bytes} bytes, ${parquet.path} ${parquet.bytes} bytes`,
    );
  console.log(`wrote ${exported.folder}`);
  return 0;
}

function overview(pack: Pack): number {
  const surveys = surveyPack(pack);
  const claims = surveys.reduce((sum, s) => sum + s.claims, 0);
  console.log(importLines().join('\n'));
  console.log(
    `\nThe database: ${pack.reports.length} reports with ${claims} claims of ${pack.outlets.length} outlets about ` +
      `${pack.incidents.length} incidents and situations; ${pack.entities.length} entities`,
  );
  for (const s of surveys) console.log(surveyLines(s).join('\n'));
  console.log(`\n${gapLines(gapsOf(pack, surveys, today())).join('\n')}`);
  const disputed = surveys.filter((s) => s.spreads.some((x) => x.disputed));
  console.log(`Disputed in at least one count: ${disputed.length} of ${surveys.length}`);
  const files = readSeedFiles();
  const hints = hintsOf(files);
  console.log(`Worth a second look: ${hints.length}`);
  for (const hint of hints) console.log(`  ${hint}`);
  const problems = auditSeeds(files);
  for (const p of problems) console.error(p);
  return problems.length ? 1 : 0;
}

const GAPS: Record<keyof Gaps, string> = {
  thin: 'Thin, under four reports',
  stale: 'Out of date, running counts without a report or value of the last 60 days',
  oneOrigin: 'One origin only',
  oneSided: 'One-sided, without a report of the media of',
  undated: 'Undated reports',
  unlinked: 'Unlinked, though the same actors fought within three days',
};

function gapLines(gaps: Gaps): string[] {
  return Object.entries(GAPS).map(([kind, title]) => {
    const list = gaps[kind as keyof Gaps];
    return `${title}: ${list.length}${list.length > 0 ? `: ${list.join(', ')}` : ''}`;
  });
}

interface Imports {
  in: Record<string, number>;
  merged: Record<string, number>;
  leftOut: Record<string, Record<string, number>>;
}

/** What became of the research records that the database was started from. */
function importLines(): string[] {
  const ledger = parse(readFileSync(join(SEEDS, 'imports.yaml'), 'utf8')) as Imports;
  const sum = (kind: string) => Object.values(ledger.leftOut[kind] ?? {}).reduce((a, b) => a + b, 0);
  return [
    'Research records: came in, merged with another of the same, left out',
    ...Object.entries(ledger.in).map(
      ([kind, n]) => `  ${kind}: ${n} in, ${ledger.merged[kind] ?? 0} merged, ${sum(kind)} left out`,
    ),
    ...Object.entries(ledger.leftOut).flatMap(([kind, reasons]) =>
      Object.entries(reasons).map(([why, n]) => `    ${n} of the ${kind}: ${why}`),
    ),
  ];
}

const MOST_VALUES = 8;

function surveyLines({ incident, reports, outlets, origins, claims, spreads }: Survey): string[] {
  return [
    `\n${incident.id}: ${claims} claims of ${reports} reports by ${outlets} outlets, ${origins} independent origins`,
    ...spreads
      .filter((s) => s.told.length > 1 || s.told[0]!.reports > 1)
      .map((s) => {
        const told = s.told
          .slice(0, MOST_VALUES)
          .map(
            (t) =>
              `${t.value}${t.early ? ' early' : ''} (${t.origins}${t.reports > t.origins ? `/${t.reports}` : ''})`,
          );
        const more = s.told.length > MOST_VALUES ? `, and ${s.told.length - MOST_VALUES} more` : '';
        return `  ${s.disputed ? '≠' : ' '} ${s.measure}, ${s.counts}: ${told.join(', ')}${more}`;
      }),
  ];
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
