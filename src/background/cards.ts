// What a card says of a mark: put together from the database, worded, every figure with its source.
import type { CardData, CardTable, SourceRow } from '../messages';
import type { Entity, Incident } from '../model/database';
import { COUNTED_MEASURES, WORDED_MEASURES } from '../model/measures';
import type { ComparedReport, Figure, Reading } from '../model/reading';
import { isSamePage } from '../model/addresses';
import type { SourcedClaim } from '../packs/open';
import type { Knowledge } from '../reading/knowledge';
import type { Mark } from './pages';
import { nameOfMeasure, nameOfPeople, wordDate, wordDates, wordStatus, wordValue } from '../model/wording';

const SUMMARY_ROWS = 4;
const MOST_NAMES = 12;
const MOST_LINKS = 3;
const KINDS = { group: 'Armed group', person: 'Person', body: 'State body', place: 'Place' } as const;

export function cardOf(mark: Mark, reading: Reading, know: Knowledge): CardData | null {
  if (mark.kind === 'figure') return figureCard(reading.figures[mark.figure]!, mark.look, know);
  if (mark.kind === 'incident') {
    const incident = know.incidents.get(mark.incident);
    return incident ? incidentCard(incident, reading, know) : null;
  }
  const entity = know.entities.get(mark.entity);
  return entity ? entityCard(entity, reading, know) : null;
}

function figureCard(figure: Figure, look: CardData['look'], know: Knowledge): CardData {
  const incident = figure.incident ? know.incidents.get(figure.incident) : undefined;
  const reports = figure.comparison?.reports ?? [];
  const counts = figure.measure === 'attacks' ? '' : ` · ${nameOfPeople(figure.population)}`;
  const speaker = figure.attributed.length ? ` · ${figure.attributed.join(', ')}` : '';
  return {
    look,
    kicker: wordStatus(figure.comparison?.status ?? 'only-here'),
    title: `${nameOfMeasure(figure.measure)}: ${incident?.title ?? 'an incident not in the database'}`,
    here: `This page: ${wordValue(figure.value, figure.qualifier)}${counts}${speaker}`,
    others: summarise(reports, know),
    text: null,
    facts: incident ? [['When', wordDates(incident.date)]] : [],
    tables: [{ title: 'What each report says', rows: reports.map((r) => rowOfReport(r, know)) }],
    links: [],
  };
}

/** “2 (Pentagon, via Stars and Stripes), 3 (Interior Ministry, via EFE) …”: the rival values first. */
function summarise(reports: readonly ComparedReport[], know: Knowledge): string | null {
  if (reports.length === 0) return null;
  const byValue = new Map<string, string>();
  // of those who give one figure, one who says on whose word stands for all
  const told = [...reports].sort((a, b) => Number(b.attributed.length > 0) - Number(a.attributed.length > 0));
  for (const r of reports) {
    const value = wordValue(r.value, r.qualifier);
    if (byValue.has(value)) continue;
    const best = told.find((t) => wordValue(t.value, t.qualifier) === value) ?? r;
    const outlet = nameOfOutlet(best.outlet, know);
    byValue.set(
      value,
      best.attributed.length ? `${speaker(best.attributed[0]!, know)}, via ${outlet}` : outlet,
    );
  }
  const shown = [...byValue].slice(0, SUMMARY_ROWS).map(([value, who]) => `${value} (${who})`);
  return `Others: ${shown.join(', ')}${byValue.size > SUMMARY_ROWS ? ' …' : ''}`;
}

function rowOfReport(r: ComparedReport, know: Knowledge): SourceRow {
  return {
    outlet: nameOfOutlet(r.outlet, know),
    via: r.publisher,
    reprints: r.reprints,
    value: wordValue(r.value, r.qualifier),
    counts: r.printed ?? nameOfPeople(r.population),
    attributed: speakers(r.attributed, know),
    published: r.published && wordDate(r.published),
    url: r.url,
    relation: r.relation,
  };
}

function incidentCard(incident: Incident, reading: Reading, know: Knowledge): CardData {
  const claims = know.claimsOf(incident.id).filter(({ report }) => !isSamePage(report.url, reading.page.url));
  const names = (ids: readonly string[]) => ids.map((id) => know.entities.get(id)?.name ?? id).join(', ');
  const facts: CardData['facts'] = [['When', wordDates(incident.date)]];
  facts.push(['Where', [names([incident.place]), incident.site].filter(Boolean).join(' · ')]);
  if (incident.targets.length) facts.push(['Target, as reported', names(incident.targets)]);
  if (incident.victims.length) facts.push(['Named dead', names(incident.victims)]);
  for (const r of incident.related.slice(0, MOST_LINKS))
    facts.push([capital(r.how), know.incidents.get(r.incident)?.title ?? r.incident]);
  return {
    look: 'incident',
    kicker: incident.kind === 'situation' ? 'Running count' : capital(incident.type.replaceAll('-', ' ')),
    title: incident.title,
    here: null,
    others: null,
    text: incident.summary,
    facts,
    tables: tablesOf(claims, know),
    links: incident.sources.slice(0, MOST_LINKS).map((url) => ({ label: hostOf(url), url })),
  };
}

function tablesOf(claims: readonly SourcedClaim[], know: Knowledge): CardTable[] {
  const measures = [...COUNTED_MEASURES, ...WORDED_MEASURES];
  return measures.flatMap((measure) => {
    const rows = claims.filter(({ claim }) => claim.measure === measure).map((c) => rowOfClaim(c, know));
    return rows.length ? [{ title: nameOfMeasure(measure), rows }] : [];
  });
}

function rowOfClaim({ claim, report }: SourcedClaim, know: Knowledge): SourceRow {
  const worded =
    typeof claim.value === 'string'
      ? (know.entities.get(claim.value)?.name ?? dated(claim.value))
      : claim.value;
  return {
    outlet: nameOfOutlet(report.outlet, know),
    via: report.publisher ?? null,
    reprints: 0,
    value: wordValue(worded, claim.qualifier),
    counts: claim.printed ?? (claim.population ? nameOfPeople(claim.population) : null),
    attributed: speakers(claim.attributed, know),
    published: report.published && wordDate(report.published),
    url: report.url,
    relation: null,
  };
}

const dated = (value: string) => (/^\d{4}-\d{2}-\d{2}$/.test(value) ? wordDate(value) : value);

function entityCard(entity: Entity, reading: Reading, know: Knowledge): CardData {
  const date = reading.page.published;
  const facts: CardData['facts'] = [];
  const role = roleOn(entity, date);
  if (role) facts.push([date ? `On ${wordDate(date)}` : 'Role', role]);
  if (entity.died) facts.push(['Died', wordDate(entity.died.date)]);
  const partOf = entity.partOf.map((id) => know.entities.get(id)?.name ?? id);
  if (partOf.length) facts.push(['Part of', partOf.join(', ')]);
  const native = Object.values(entity.native).map(([first]) => first);
  const names = [...entity.aliases, ...native].filter((n) => n !== undefined && n !== entity.name);
  if (names.length) facts.push(['Also printed as', spread(names, MOST_NAMES).join(' · ')]);
  const incidents = [...know.incidents.values()].filter((i) =>
    [...i.attackers, ...i.targets, ...i.victims].includes(entity.id),
  );
  for (const i of incidents.slice(-MOST_NAMES)) facts.push([wordDates(i.date), i.title]);
  return {
    look: entity.kind === 'place' ? 'incident' : entity.kind,
    kicker: KINDS[entity.kind],
    title: entity.name,
    here: null,
    others: null,
    text: entity.summary ?? null,
    facts,
    tables: [],
    links: entity.sources
      .filter((s) => s.startsWith('http'))
      .slice(0, MOST_LINKS)
      .map((url) => ({ label: hostOf(url), url })),
  };
}

/** The role held on a day; roles whose dates are not known count for any day. */
function roleOn(entity: Entity, date: string | null): string | null {
  const held = entity.roles.filter((r) => !date || ((r.from ?? '0') <= date && date <= (r.to ?? '9')));
  return held[0]?.title ?? null;
}

/** A few of a list from all over it, so that other scripts are shown too. */
function spread<T>(list: readonly T[], most: number): T[] {
  return list.length <= most ? [...list] : [...list.slice(0, most - 4), ...list.slice(-4)];
}

const nameOfOutlet = (id: string, know: Knowledge) => know.outlets.get(id)?.name ?? id;
const speaker = (who: string, know: Knowledge) =>
  know.entities.get(who)?.name ?? know.outlets.get(who)?.name ?? who;
const speakers = (who: readonly string[], know: Knowledge) =>
  who.length ? who.map((w) => speaker(w, know)).join(', ') : null;
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const hostOf = (url: string) => new URL(url).hostname.replace(/^www\./, '');
