// The panel: one page at a glance, worded; and what its exports are made of.
import type { LookUpData, PanelData, PanelMark } from './types/panel';
import { hostOf } from '../model/addresses';
import { knownFirst, knownIncidents, type Reading } from '../model/reading';
import { say } from '../i18n/say';
import { nameOfMeasure, wordDate, wordDates } from '../i18n/wording';
import type { EventRecord } from '../reading/record';
import type { Mark } from '../model/marks';
import { disagreementsOf } from './disagreements';
import { countsOf } from './panel-counts';
import { figuresOf } from './panel-figures';
import { nameOfEntity, nameOfKind, titleOf, titleOfCounted, titleOfFound } from './words';

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
    counts: main ? countsOf(main.id, reading, know) : null,
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
  host: null, url: null, title: null, published: null, language: null, incidents: [], counts: null, disagreements: [], marks: [],
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
