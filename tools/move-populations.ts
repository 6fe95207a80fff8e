// Moves seeds/reports from `population:` and `part:` to `who:`. Prints how many claims there were of each before and after.
//   node tools/run-ts.mjs tools/move-populations.ts
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { PEOPLE, whoKey, type Who } from '../src/model/who';
import { whoOfPopulation } from '../src/record/pack/populations';
import { SEEDS } from '../src/record/seeds/read-seeds';

interface OldClaim {
  population?: string;
  part?: string;
  who?: string | Who;
}

const REPORTS = join(SEEDS, 'reports');
const files = readdirSync(REPORTS, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.yaml'));
const before = new Map<string, number>();
const after = new Map<string, number>();
const count = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
let claims = 0;
let moved = 0;

for (const file of files) {
  const path = join(REPORTS, file);
  const text = readFileSync(path, 'utf8');
  const old = claimsIn(text);
  const written = move(text);
  const now = claimsIn(written);
  if (now.length !== old.length) throw new Error(`${file}: ${old.length} claims became ${now.length}`);
  old.forEach((claim, i) => {
    const is = now[i]!.who;
    const key = is === undefined ? 'none' : whoKey(typeof is === 'string' ? ({ role: is } as Who) : is);
    const was =
      (claim.population ?? claim.part) ? whoKey(whoOfPopulation(claim.population, claim.part)!) : 'none';
    if (was !== key) throw new Error(`${file}: claim ${i + 1} was ${was} and became ${key}`);
    count(before, [claim.population ?? 'none', claim.part].filter(Boolean).join(' + '));
    count(after, key);
    claims++;
    if (key !== 'none') moved++;
  });
  if (written !== text) writeFileSync(path, written);
}

console.log(`${files.length} reports, ${claims} claims, ${moved} of them with a who`);
for (const [title, counts] of [
  ['before', before],
  ['after', after],
] as const) {
  console.log(`\n${title}`);
  for (const [key, n] of [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])))
    console.log(`${String(n).padStart(6)} ${key}`);
}

function claimsIn(text: string): OldClaim[] {
  return (parse(text) as { claims: OldClaim[] }).claims;
}

/** The file's text with each claim's two lines as one, where the first of them stood. */
function move(text: string): string {
  return text
    .split(/(?<=\n)(?= {2}- )/)
    .map((claim) => {
      const population = /^ {4}population: (\S+)\n/m.exec(claim)?.[1];
      const part = /^ {4}part: (\S+)\n/m.exec(claim)?.[1];
      if (!population && !part) return claim;
      let line = `    who: ${worded(whoOfPopulation(population, part)!)}\n`;
      return claim.replace(/^ {4}(?:population|part): \S+\n/gm, () => {
        const written = line;
        line = '';
        return written;
      });
    })
    .join('');
}

function worded(who: Who): string {
  if (whoKey(who) === whoKey(PEOPLE) || Object.keys(who).length === 1) return who.role;
  return `{${Object.entries(who)
    .map(([key, value]) => `${key}: ${value as string}`)
    .join(', ')}}`;
}
