// Chosen events of the journal as text: a table for spreadsheets, Markdown, and a pack in the project's own form, which the
// extension imports and `npm run pack` publishes.
import { addressForMarkdown, csvAddress, csvCell, forMarkdown } from '../model/escape';
import { shortKey, idOf } from './pack-ids';
import { correctedReport } from './corrected';
import {
  nameIn,
  storyFigures,
  type Entry,
  type JournalEvent,
  type JournalFigure,
  type JournalReport,
} from './report';
import { ofName, summarise, type EventSummary } from './summary';

/** An event with its reports. */
export interface Chosen {
  event: JournalEvent;
  entries: readonly Entry[];
}

/** One figure of one report, with its event. */
export interface FigureRow {
  event: string;
  day: string | null;
  place: string | null;
  kind: string | null;
  outlet: string;
  owner: string;
  title: string;
  url: string | null;
  published: string | null;
  hour: string | null;
  measure: string;
  role: string;
  of: string | null;
  part: string | null;
  value: JournalFigure['value'];
  qualifier: string;
  attributed: string;
  sentence: string | null;
}

/** A row for each figure that reports give of their story, as the reader has corrected it. */
export const rowsOf = (chosen: readonly Chosen[]): FigureRow[] =>
  chosen.flatMap(({ event, entries }) => {
    const summary = summarise(event, entries);
    if (!summary) return [];
    return entries
      .map(correctedReport)
      .flatMap((report) => storyFigures(report).map((figure) => rowOf(summary, report, figure)));
  });

function rowOf(
  { title: event, from: day, placeName: place, kind }: EventSummary,
  report: JournalReport,
  { measure, who, value, qualifier, quote, ...figure }: JournalFigure,
): FigureRow {
  const { outlet, owner, title, url, published, hour } = report;
  const { role, part = null } = who;
  const of = ofName(report, who);
  const attributed = figure.attributed.map((speaker) => nameIn(report, speaker));
  const sentence = quote?.sentence ?? null;
  return { event, day, place, kind, outlet: outlet.name, owner, title, url, published, hour, measure, role, of, part, value, qualifier, attributed: attributed.join('; '), sentence }; // prettier-ignore
}

const COLUMNS = ['event', 'day', 'place', 'kind', 'outlet', 'owner', 'title', 'url', 'published', 'hour', 'measure', 'role', 'of', 'part', 'value', 'qualifier', 'attributed', 'sentence'] as const satisfies readonly (keyof FigureRow)[]; // prettier-ignore

/** A row for each figure, RFC 4180. */
export function toCsv(chosen: readonly Chosen[]): string {
  const cell = (row: FigureRow, column: (typeof COLUMNS)[number]) =>
    column === 'url'
      ? csvAddress(row.url)
      : csvCell(column === 'value' ? valueText(row.value) : (row[column] ?? ''));
  const rows = rowsOf(chosen).map((row) => COLUMNS.map((column) => cell(row, column)));
  return [COLUMNS, ...rows].map((row) => `${row.join(',')}\r\n`).join('');
}

const valueText = (value: JournalFigure['value']) =>
  typeof value === 'object' ? `${value.min}-${value.max}` : String(value);

/** A section for each event, a line for each figure with its source. */
export function toMarkdown(chosen: readonly Chosen[]): string {
  return chosen
    .flatMap(({ event, entries }) => {
      const summary = summarise(event, entries);
      if (!summary) return [];
      const lines = entries
        .map(correctedReport)
        .flatMap((r) => storyFigures(r).map((f) => `- ${lineOf(r, f)}`));
      const where = [summary.from, summary.placeName].filter(Boolean).join(', ');
      return [
        [
          `## ${forMarkdown(summary.title)}`,
          forMarkdown(where),
          ...(event.note ? [forMarkdown(event.note)] : []),
          lines.join('\n'),
        ].join('\n\n'),
      ];
    })
    .join('\n\n')
    .concat('\n');
}

function lineOf(report: JournalReport, { measure, value, qualifier, who, ...figure }: JournalFigure): string {
  const { outlet, url, published, hour, owner } = report;
  const attributed = figure.attributed.map((speaker) => nameIn(report, speaker));
  const address = addressForMarkdown(url);
  const source = address ? `[${forMarkdown(outlet.name)}](<${address}>)` : forMarkdown(outlet.name);
  const number =
    qualifier === 'exactly' || qualifier === 'none'
      ? valueText(value)
      : `${qualifier.replace('-', ' ')} ${valueText(value)}`;
  return [`**${forMarkdown(number)}** ${measure} (${forMarkdown([who.role, ofName(report, who)].filter(Boolean).join(', '))})`, source, [published, hour].filter(Boolean).join(' '), forMarkdown(attributed.join(', ')), forMarkdown(owner)]
    .filter(Boolean)
    .join('; '); // prettier-ignore
}

/**
 * A pack in the project's own form, as JSON. Places, outlets and events get ids from their names; who reports what, and on
 * whose word, stays with each figure.
 */
export function toPack(chosen: readonly Chosen[], name: string, version: string): string {
  const entities = new Map<string, object>();
  const outlets = new Map<string, object>();
  const incidents: object[] = [];
  const reports = new Map<string, { claims: object[] } & Record<string, unknown>>();
  for (const { event, entries } of chosen) {
    const summary = summarise(event, entries);
    const urls = entries.flatMap((e) => e.report.url ?? []);
    if (!summary?.from || urls.length === 0) continue;
    const place = idOf(summary.placeName ?? 'unknown place', 'place');
    entities.set(place, { id: place, kind: 'place', name: summary.placeName ?? 'unknown place', aliases: [summary.placeName ?? 'unknown place'], sources: [urls[0]] }); // prettier-ignore
    const incident = `${summary.from}-${idOf(summary.placeName ?? 'event', 'event')}-${shortKey(event.id)}`;
    incidents.push({ id: incident, kind: 'incident', title: summary.title, date: { from: summary.from, ...(summary.to && { to: summary.to }) }, place, type: summary.kind ?? 'event', summary: event.note || summary.title, sources: [...new Set(urls)] }); // prettier-ignore
    for (const report of entries.map(correctedReport)) {
      const outlet = report.outlet.id ?? idOf(report.outlet.name, 'outlet');
      outlets.set(outlet, { id: outlet, name: report.outlet.name });
      const claims = storyFigures(report).map((f) => claimOf(incident, f));
      if (claims.length) reports.set(report.id, { id: report.id, outlet, url: report.url, published: report.published, ...(report.owner && { note: `Read by ${report.owner}` }), claims }); // prettier-ignore
    }
  }
  const pack = { name, version, entities: [...entities.values()], incidents, outlets: [...outlets.values()], reports: [...reports.values()] }; // prettier-ignore
  return `${JSON.stringify(pack, null, 1)}\n`;
}

/** Whose they are is left out where it is only in the words of a page, or in a record that the pack does not hold. */
const claimOf = (
  incident: string,
  { measure, who, value, qualifier, attributed, stage, quote }: JournalFigure,
) => ({
  incident,
  measure,
  who: who.part ? { role: who.role, part: who.part } : who.role,
  value,
  ...(qualifier !== 'exactly' && { qualifier }),
  ...(attributed.length && { attributed }),
  ...(stage && { stage }),
  ...(quote && { paragraph: quote.paragraph }),
});
