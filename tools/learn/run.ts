// Learns the weights of links from articles with answers.
//   npm run learn -- FOLDER… [--write] [--whole] [--worst]
// --write puts the weights in src/reading/links/weights.json; --whole leaves out the folds, --worst lists what is wrong.
// The scores of articles that were not learned from come from folds by incident: none of the articles of a story, and no link to its
// incident, is learned from when articles of that story are judged.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { coreEngine, engineOf } from '../../src/cli/engine';
import { withOdds } from '../../src/reading/links/fitted';
import { linkFitted } from '../../src/reading/links/link';
import type { Weights } from '../../src/reading/links/model';
import { read } from '../../src/reading/read';
import type { EventRecord } from '../../src/reading/record';
import { compileSeeds } from '../../src/record/seeds/compile';
import { readSeedFiles } from '../../src/record/seeds/read-seeds';
import { holding } from '../../src/text/spans';
import { articlesIn, isDated, type Labelled } from './articles';
import { lessonsOf } from './lessons';
import { recordOfTable } from './table';
import { train, type Lesson } from './train';

const FOLDS = 8;
const WEIGHTS = 'src/reading/links/weights.json';
const THRESHOLDS: Weights['thresholds'] = { story: 0.4, known: 0.5, maybe: 0.4, tie: 0.65 };

/** The fold of a story: the same for the same words, whatever else there is. */
function foldOf(story: string): number {
  let hash = 7;
  for (const c of story) hash = (hash * 31 + c.charCodeAt(0)) >>> 0;
  return ((hash ^ (hash >>> 13)) >>> 0) % FOLDS;
}

interface Judged {
  lesson: Lesson;
  weights: Weights;
}

const core = coreEngine().record;
type RecordOf = (article: Labelled) => Promise<EventRecord> | EventRecord;
/** The record that an article of a folder is read with: a table in the folder, the seeds beside it, else the core. */
async function recordOf(folder: string): Promise<RecordOf> {
  const table = join(folder, 'table.csv');
  if (existsSync(table)) return recordOfTable(table);
  const seeds = join(folder, '../seeds');
  const record = existsSync(join(seeds, 'incidents'))
    ? engineOf(compileSeeds(readSeedFiles(seeds), '1')).record
    : core;
  return () => record;
}

/** Of the comparisons that a reader would see, how many are of the right incident; those of which no answer says are left out. */
function shownScores(title: string, judged: readonly Judged[]): void {
  const sum = { right: 0, wrong: 0 };
  for (const { lesson, weights } of judged) {
    const { name, text, language, published, figures, incidents, ...article } = lesson.article;
    // a table says what an incident's counts are, not where an article has them
    if (figures.length === 0 && article.story.includes(':')) continue;
    const page = { url: null, title: null, outlet: null, published, language };
    for (const f of read(text, page, lesson.know, undefined, weights).figures) {
      const { incident } = f;
      if (
        !incident ||
        !f.comparison?.reports.length ||
        article.unjudged(incident) ||
        article.unclear(incident)
      )
        continue;
      const answers = figures.filter(({ at }) => at >= f.start && at < f.end);
      if (answers.length === 0 && (incidents.has(incident) || !isDated(incident))) continue;
      if (answers.some((a) => a.incident === incident)) sum.right++;
      else {
        sum.wrong++;
        if (values.worst)
          console.log(
            `${name}: shown “${text.slice(f.start - 60, f.end + 60).replace(/\s+/g, ' ')}” of ${incident}, not ${answers[0]?.incident ?? null}`,
          );
      }
    }
  }
  const share = (100 * sum.right) / (sum.right + sum.wrong || 1);
  console.log(
    `${title.padEnd(34)} comparisons shown ${sum.right} right ${sum.wrong} wrong, ${share.toFixed(1)} %`,
  );
}

function scores(title: string, judged: readonly Judged[]): void {
  const sum = {
    right: 0,
    wrong: 0,
    missed: 0,
    main: 0,
    mains: 0,
    invented: 0,
    ties: 0,
    falseTies: 0,
    missedTies: 0,
    maybe: 0,
    maybeRight: 0,
  };
  const complaints: string[] = [];
  for (const { lesson, weights } of judged) {
    const { article } = lesson;
    const unjudged = (id: string) => article.unjudged(id) || article.unclear(id);
    const links = linkFitted(withOdds(lesson.page, weights), lesson.know, weights);
    const known = links.incidents.filter((i) => i.link === 'known' && !unjudged(i.id));
    for (const { id, probability } of known)
      if (article.incidents.has(id)) sum.right++;
      else {
        sum.wrong++;
        complaints.push(`${article.name}: wrong ${id} ${probability.toFixed(2)}`);
      }
    for (const id of article.incidents)
      if (!known.some((i) => i.id === id)) {
        sum.missed++;
        complaints.push(`${article.name}: missed ${id}`);
      }
    for (const i of links.incidents)
      if (i.link === 'maybe' && !unjudged(i.id)) {
        sum.maybe++;
        if (article.incidents.has(i.id)) sum.maybeRight++;
      }
    if (article.main) sum.mains++;
    if (article.main && article.main === links.main) sum.main++;
    else if (article.main)
      complaints.push(
        `${article.name}: main ${links.main} for ${article.main}, ${JSON.stringify(links.incidents.map((i) => [i.id, i.probability.toFixed(2)]))}`,
      );
    if (!article.main && links.main) {
      sum.invented++;
      complaints.push(`${article.name}: main ${links.main} invented`);
    }
    for (const { at, incident } of article.figures) {
      const said = holding(links.clauses, at)?.incident ?? null;
      if (said && said !== incident && !unjudged(said)) {
        sum.falseTies++;
        complaints.push(
          `${article.name}: tie of “${article.text.slice(at, at + 40).replace(/\s+/g, ' ')}” to ${said}, not ${incident}`,
        );
      }
      if (incident && said === incident) sum.ties++;
      if (incident && said !== incident) sum.missedTies++;
    }
  }
  const f1 = (200 * sum.right) / (2 * sum.right + sum.wrong + sum.missed || 1);
  console.log(
    `${title.padEnd(34)} incidents ${sum.right} right ${sum.wrong} wrong ${sum.missed} missed F1 ${f1.toFixed(1)} · main ${sum.main}/${sum.mains} invented ${sum.invented} · ` +
      `ties ${sum.ties} right ${sum.falseTies} wrong ${sum.missedTies} missed · may be ${sum.maybeRight} of ${sum.maybe}`,
  );
  if (values.worst) console.log(complaints.join('\n'));
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean' }, worst: { type: 'boolean' }, whole: { type: 'boolean' } },
});
if (positionals.length === 0)
  throw new Error('usage: npm run learn -- FOLDER… [--write] [--whole] [--worst]');
const sets: { folder: string; lessons: Lesson[][] }[] = [];
for (const folder of positionals) {
  const record = await recordOf(folder);
  const lessons: Lesson[][] = [];
  for (const article of articlesIn(folder)) lessons.push(lessonsOf(article, await record(article)));
  sets.push({ folder, lessons });
}
const all = sets.flatMap((s) => s.lessons);
const lessonsBut = (fold: number | null): Lesson[] =>
  all
    .filter((list) => fold === null || foldOf(list[0]!.article.story) !== fold)
    .flat()
    .map((lesson) => ({
      ...lesson,
      skip: (id: string) => (fold !== null && foldOf(id) === fold) || lesson.skip(id),
    }));
const whole = train(lessonsBut(null), THRESHOLDS);
const byFold = Array.from({ length: values.whole ? 0 : FOLDS }, (_, fold) =>
  train(lessonsBut(fold), THRESHOLDS),
);
for (const { folder, lessons } of sets) {
  const learned = lessons.map(([lesson]) => ({ lesson: lesson!, weights: whole }));
  scores(`${folder}, learned from`, learned);
  shownScores(`${folder}, learned from`, learned);
  if (values.whole) continue;
  const held = lessons.map(([lesson]) => ({
    lesson: lesson!,
    weights: byFold[foldOf(lesson!.article.story)]!,
  }));
  scores(`${folder}, not learned from`, held);
  shownScores(`${folder}, not learned from`, held);
}

/** How many figures would be tied rightly and wrongly, and incidents named, from each probability on. */
function sweep(held: readonly Judged[]): void {
  for (const at of [0.15, 0.25, 0.35, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95]) {
    const sum = { tied: 0, wrongly: 0, named: 0, falsely: 0 };
    for (const { lesson, weights } of held) {
      const thresholds = { ...THRESHOLDS, tie: at, known: at, maybe: at };
      const links = linkFitted(withOdds(lesson.page, weights), lesson.know, { ...weights, thresholds });
      const { article } = lesson;
      const judged = (id: string) => !article.unjudged(id) && !article.unclear(id);
      for (const figure of article.figures) {
        const said = holding(links.clauses, figure.at)?.incident ?? null;
        if (said && judged(said)) sum[said === figure.incident ? 'tied' : 'wrongly']++;
      }
      for (const { id } of links.incidents)
        if (judged(id)) sum[article.incidents.has(id) ? 'named' : 'falsely']++;
    }
    console.log(
      `  from ${at}: figures ${sum.tied} right ${sum.wrongly} wrong, ${((100 * sum.tied) / (sum.tied + sum.wrongly)).toFixed(1)} % · incidents ${sum.named} right ${sum.falsely} wrong`,
    );
  }
}

if (!values.whole) {
  console.log('Not learned from, by the least probability');
  sweep(all.map(([lesson]) => ({ lesson: lesson!, weights: byFold[foldOf(lesson!.article.story)]! })));
}
if (values.write) {
  const rounded = JSON.stringify(
    whole,
    (_, value: unknown) => (typeof value === 'number' ? Math.round(value * 1000) / 1000 : value),
    2,
  );
  writeFileSync(join(process.cwd(), WEIGHTS), `${rounded}\n`);
}
