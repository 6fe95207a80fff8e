// The panel: one page at a glance, worded; and what its exports are made of.
import type { LookUpData, Matrix, PanelData, PanelMark } from './types/panel';
import { hostOf } from '../model/addresses';
import { isSamePage } from '../model/copies';
import type { Claim } from '../model/database';
import { PEOPLE, isOfCondition, whoKey, whoOfKey, type Who } from '../model/who';
import type { Measure } from '../model/measures';
import { knownFirst, knownIncidents, type Figure, type Reading } from '../model/reading';
import { say } from '../i18n/say';
import { nameOfMeasure, wordDate, wordDates, wordValue } from '../i18n/wording';
import type { EventRecord, SourcedClaim } from '../reading/record';
import type { Mark } from '../model/marks';
import { disagreementsOf } from './disagreements';
import { figuresOf } from './panel-figures';
import { ownerOf } from '../model/owners';
import {
  claimsAbout,
  nameOfCount,
  nameOfEntity,
  nameOfKind,
  nameOfOutlet,
  relateIn,
  titleOf,
  titleOfCounted,
  titleOfFound,
} from './words';

const MOST_COLUMNS = 6;
const COUNTED = [
  'killed',
  'wounded',
  'killed-or-wounded',
  'troops',
  'attacks',
  'munitions',
  'intercepted',
] as const;

export interface PanelPage {
  reading: Reading;
  marks: readonly Mark[];
  /** Where each mark is in the text that was read. */
  spans: readonly { start: number; end: number }[];
}

/** A page that lies in a frame of the one that is shown. */
export interface PanelFrame {
  page: PanelPage;
  know: EventRecord;
}

/** The panel of a page. Marks of its frames follow its own, each frame's after those of the one before. */
export function panelOf(
  page: PanelPage | undefined,
  lookedUp: LookUpData | null,
  know: EventRecord,
  frames: readonly PanelFrame[] = [],
): PanelData {
  if (!page) return { ...NOTHING, lookedUp };
  const { reading } = page;
  const all = [{ page, know }, ...frames];
  const offsets = all.map((_, i) =>
    all.slice(0, i).reduce((sum, before) => sum + before.page.marks.length, 0),
  );
  const incidents = knownIncidents(reading);
  const main = incidents.find((i) => i.main) ?? incidents[0];
  return {
    host: reading.page.url ? hostOf(reading.page.url) : null,
    url: reading.page.url,
    title: reading.page.title,
    published: reading.page.published && wordDate(reading.page.published),
    language: wordCoverage(reading),
    incidents: onceEach(all.flatMap((each) => incidentsOf(each, each.page === page))),
    matrix: main ? matrixOf(main.id, reading, know) : null,
    disagreements: all.flatMap((each) =>
      knownIncidents(each.page.reading).flatMap(({ id }) =>
        disagreementsOf(id, each.page.reading, each.know),
      ),
    ),
    marks: all.flatMap((each, f) =>
      each.page.marks.map((m, i) => ({ ...markOf(m, i, each.page, each.know), mark: offsets[f]! + i })),
    ),
    figures: all.flatMap((each, f) =>
      figuresOf(each.page, each.know).map((figure) => ({
        ...figure,
        mark: figure.mark === null ? null : offsets[f]! + figure.mark,
      })),
    ),
    lookedUp,
  };
}

const incidentsOf = ({ page: { reading }, know }: PanelFrame, isShown: boolean): PanelData['incidents'] =>
  knownFirst(reading).map((found) => {
    const incident = know.incidents.get(found.id);
    return {
      id: found.id,
      main: isShown && found.main && found.link === 'known',
      title: titleOfFound(found, know),
      when: incident ? wordDates(incident.date) : '',
    };
  });

/** The incidents of page and frames, each once. */
const onceEach = (incidents: PanelData['incidents']): PanelData['incidents'] =>
  incidents.filter(({ id }, i) => incidents.findIndex((other) => other.id === id) === i);

const NOTHING: PanelData = {
  host: null, url: null, title: null, published: null, language: null, incidents: [], matrix: null, disagreements: [], marks: [],
  figures: [], lookedUp: null,
}; // prettier-ignore

/** What is not read of the page's language; null when all is. */
export function wordCoverage({ language }: Reading): string | null {
  if (language.coverage === 'everything') return null;
  return say(language.coverage === 'names' ? 'languageNames' : 'languageTolls');
}

function markOf(mark: Mark, index: number, { reading, spans }: PanelPage, know: EventRecord): PanelMark {
  const span = spans[index]!;
  const text = reading.text.slice(span.start, span.end);
  const base = { mark: index, look: mark.look, text };
  if (mark.kind === 'figure') {
    const f = reading.figures[mark.figure]!;
    const detail = [nameOfMeasure(f.measure), titleOfCounted(f, know)].filter(Boolean).join(' · ');
    return { ...base, kind: say('kindFigure'), detail };
  }
  if (mark.kind === 'incident')
    return { ...base, kind: say('kindIncident'), detail: titleOf(mark.incident, know) };
  if (mark.kind === 'statement') {
    const { measure, incident } = reading.statements[mark.statement]!;
    return { ...base, kind: nameOfMeasure(measure), detail: titleOf(incident, know) };
  }
  const entity = know.entities.get(mark.entity);
  return { ...base, kind: entity ? nameOfKind(entity.kind) : '', detail: nameOfEntity(mark.entity, know) };
}

/** Outlets by measures, for one incident. A cell differs from the page's figure, or else from what most reports give. */
function matrixOf(incident: string, reading: Reading, know: EventRecord): Matrix | null {
  const claims = claimsAbout(incident, know).filter(
    ({ claim, report }) => isCount(claim) && !isSamePage(report.url, reading.page.url),
  );
  const isAdded = ({ report }: SourcedClaim) => ownerOf(report.id) !== ownerOf(incident);
  const own = claims.filter((c) => !isAdded(c));
  // what packs add fills columns and rows that are there, or makes some where there are none
  const columns = columnsOf(own.length ? own : claims);
  if (columns.length === 0) return null;
  const expected = columns.map((key) => {
    const here = reading.figures.find((f) => f.incident === incident && !f.in && isOf(f, key, know));
    return here
      ? wordValue(here.value, here.qualifier)
      : mostGiven((own.length ? own : claims).filter((c) => keyOfClaim(c.claim) === key));
  });
  const reports = [...new Map(claims.map((c) => [c.report.id, c.report])).values()];
  const rows = reports
    .map((report) => {
      const cells = columns.map((key, i) => {
        const told = claims.filter((c) => c.report.id === report.id && keyOfClaim(c.claim) === key);
        const values = [...new Set(told.map(({ claim }) => wordValue(claim.value, claim.qualifier)))];
        return {
          text: values.join(' / '),
          differs: values.some((value) => plainNumber(value) !== plainNumber(expected[i]!)),
        };
      });
      return {
        outlet: [nameOfOutlet(report.outlet, know), report.publisher].filter(Boolean).join(', '),
        url: report.url,
        published: report.published ? wordDate(report.published) : say('dateNotPrinted'),
        day: report.published ?? '9',
        added: Number(ownerOf(report.id) !== ownerOf(incident)),
        cells,
      };
    })
    .filter((row) => row.cells.some((c) => c.text))
    // who gives the commonest figure first: rows that seem empty would hide it
    .sort(
      (a, b) => a.added - b.added || firstTold(a.cells) - firstTold(b.cells) || a.day.localeCompare(b.day),
    );
  return { title: titleOf(incident, know), columns: columns.map((key) => nameOfColumn(key, know)), rows };
}

const firstTold = (cells: readonly { text: string }[]) => cells.findIndex((c) => c.text);

/** Whether a figure counts what a column does: “four fighters” is set beside “four people” of others. */
function isOf({ measure, who }: Figure, key: string, know: EventRecord): boolean {
  const { measure: column, who: counted } = columnOf(key);
  return (
    measure === column &&
    (measure === 'attacks' || ['same', 'interchangeable'].includes(relateIn(know, who, counted)))
  );
}

const keyOfClaim = ({ measure, who = PEOPLE }: Claim) =>
  `${measure} ${whoKey(measure === 'attacks' ? PEOPLE : who)}`;

function columnOf(key: string): { measure: Measure; who: Who } {
  const [measure, who] = key.split(' ') as [Measure, string];
  return { measure, who: whoOfKey(who) };
}

const isCount = (claim: Claim) =>
  (COUNTED as readonly string[]).includes(claim.measure) && !isOfCondition(claim.who ?? PEOPLE) && !claim.in;
/** “at least 4” and “4” are the same number in a column. */
const plainNumber = (value: string) => /\d[\d.,  ]*/.exec(value)?.[0].trim() ?? value;

/** The kinds of count that most reports give. */
function columnsOf(claims: readonly SourcedClaim[]): string[] {
  const counts = new Map<string, number>();
  for (const { claim } of claims) counts.set(keyOfClaim(claim), (counts.get(keyOfClaim(claim)) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_COLUMNS)
    .map(([key]) => key);
}

function nameOfColumn(key: string, know: EventRecord): string {
  const { measure, who } = columnOf(key);
  return nameOfCount(measure, who, know);
}

function mostGiven(claims: readonly SourcedClaim[]): string {
  const counts = new Map<string, number>();
  for (const { claim } of claims) {
    const value = wordValue(claim.value, claim.qualifier);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}
