// The forms in which chosen events are saved. What few readers need is loaded when it is asked for.
import { say, type Key } from '../../i18n/say';
import { nameOfMeasure, wordValue, wordWho } from '../../i18n/wording';
import { annotationsOf, issueOf, type CorrectionWords } from '../../journal/corrections';
import { rowsOf, toCsv, toMarkdown, toPack, type Chosen } from '../../journal/exports';
import { correctedReport } from '../../journal/corrected';
import { today } from '../../model/days';
import browser from '../../platform/browser';
import { toBiblatex, toCsl, toRis } from '../panel/exports/citations';
import type { CitedSource } from '../panel/exports/sources';
import { wordCorrection } from './words';

interface Form {
  label: Key;
  name: string;
  type: string;
  make: (chosen: Chosen[], owner: string) => string | ArrayBuffer | Promise<string | ArrayBuffer>;
}

const pack = (chosen: Chosen[], owner: string) => toPack(chosen, owner || say('myRecord'), today());

/** In the order in which they are offered. */
export const FORMS = {
  csv: { label: 'copyCsv', name: 'variorum-record.csv', type: 'text/csv', make: toCsv },
  parquet: { label: 'saveParquet', name: 'variorum-record.parquet', type: 'application/vnd.apache.parquet', make: async (chosen) => (await import('../../journal/parquet')).toParquet(chosen) },
  markdown: { label: 'copyMarkdown', name: 'variorum-record.md', type: 'text/markdown', make: toMarkdown },
  csl: { label: 'copyCsl', name: 'variorum-record.csl.json', type: 'application/vnd.citationstyles.csl+json', make: (chosen) => JSON.stringify(toCsl(sourcesOf(chosen), today()), null, 2) },
  biblatex: { label: 'copyBiblatex', name: 'variorum-record.bib', type: 'application/x-bibtex', make: (chosen) => toBiblatex(sourcesOf(chosen), today()) },
  ris: { label: 'copyRis', name: 'variorum-record.ris', type: 'application/x-research-info-systems', make: (chosen) => toRis(sourcesOf(chosen), today()) },
  pack: { label: 'recordPack', name: 'variorum-pack.json', type: 'application/json', make: pack },
  patch: { label: 'savePatch', name: 'variorum-record.patch', type: 'text/x-diff', make: async (chosen, owner) => (await import('../../journal/seeds-patch')).toSeedsPatch(pack(chosen, owner)) },
  corrections: { label: 'saveCorrections', name: 'variorum-corrections.jsonld', type: 'application/ld+json', make: (chosen) => JSON.stringify(correctionsOf(chosen), null, 2) },
  issue: { label: 'saveIssue', name: 'variorum-corrections.md', type: 'text/markdown', make: (chosen) => issuesOf(chosen) },
} satisfies Record<string, Form>; // prettier-ignore
export type FormName = keyof typeof FORMS;
export const FORM_NAMES = Object.keys(FORMS) as FormName[];

/** Each report once, with its figures as a note. */
function sourcesOf(chosen: readonly Chosen[]): CitedSource[] {
  return chosen
    .flatMap(({ event, entries }) => entries.map((entry) => ({ event, entry })))
    .map(({ event, entry }, i): CitedSource => {
      const { outlet, title, published, url, language } = entry.report;
      const rows = rowsOf([{ event, entries: [entry] }]);
      const name = outlet.name.toLowerCase().replace(/[^a-z0-9]+/g, '') || 'report';
      const said = rows.map((r) => [`${r.measure}: ${JSON.stringify(r.value)}`, r.attributed].filter(Boolean).join(', '));
      return { key: `${name}${published?.replaceAll('-', '') ?? ''}n${i + 1}`, title, author: outlet.name, via: null, day: published, url, language, note: [...new Set(said)].join('; ') };
    });
} // prettier-ignore

const WORDS: CorrectionWords = {
  correction: wordCorrection,
  figure: ({ measure, value, qualifier, who }) =>
    `${nameOfMeasure(measure)}: ${wordValue(value, qualifier)}, ${wordWho(who, who.of)}`,
  name: (id) => id,
};
const versions = () => `Variorum ${browser.runtime.getManifest().version}`;

const correctionsOf = (chosen: readonly Chosen[]): object[] =>
  chosen.flatMap(({ entries }) =>
    entries.flatMap(({ corrections, report }) => annotationsOf(corrections, report, versions(), WORDS)),
  );

/** The text of an issue for each figure or name that was corrected. */
function issuesOf(chosen: readonly Chosen[]): string {
  const issues = chosen.flatMap(({ entries }) =>
    entries.flatMap(({ corrections, report }) =>
      [...new Set(corrections.map((c) => c.of))].map(
        (of) =>
        issueOf(corrections.filter((c) => c.of === of), report, versions(), WORDS), // prettier-ignore
      ),
    ),
  );
  return issues.join('\n---\n\n');
}

/** Whether there is anything to save in a form. */
export const isSomething = (form: FormName, chosen: readonly Chosen[]): boolean =>
  form === 'corrections' || form === 'issue'
    ? chosen.some(({ entries }) => entries.some((e) => e.corrections.length > 0))
    : chosen.some(({ entries }) => entries.some((e) => correctedReport(e).figures.length > 0));
