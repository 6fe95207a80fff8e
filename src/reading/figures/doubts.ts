// Figures that their clause's incident does not hold for: a place of their own that is another, or a second toll of people whom
// the page has already counted otherwise, on nobody's word. They may be of it; they are never compared.
import { intervalsOf } from '../../model/counts';
import type { Incident } from '../../model/database';
import { groupBy } from '../../model/group';
import type { Figure, Span } from '../../model/reading';
import { fact, type ReasonKind } from '../../model/reasons';
import { whoKey } from '../../model/who';
import type { Sentence } from '../../text/sentences';
import { holding, inside } from '../../text/spans';
import { relationOf } from '../compare/relate';
import { isDistance, isLocated, type Passage } from '../links/evidence';
import { isGathering } from '../links/gatherings';
import type { Linked } from '../links/link-clause';
import { isAbroad, isOtherTown } from '../links/passage-place';
import type { EventRecord } from '../record';

interface Page extends Omit<Passage, 'tolls'> {
  sentences: readonly Sentence[];
  clauses: readonly Linked[];
}

/** The figures of a page, those in doubt untied. */
export function withDoubts(figures: readonly Figure[], page: Page, know: EventRecord): Figure[] {
  const placed = figures.map((f) => (isElsewhere(f, page, know) ? untied(f, 'other-place') : f));
  const rivals = rivalsIn(placed, page, know);
  const counted = new Set(placed.filter((f) => f.value !== 0).map(countedOf));
  return placed.map((f) =>
    rivals.has(f) ? untied(f, 'rival-count') : isNobody(f, counted) ? untied(f, 'nobody') : f,
  );
}

/** “The army reported no casualties” beside 30 dead: nobody of somebody else's, whose it does not say. */
const countedOf = ({ incident, measure }: Figure) => `${incident} ${measure}`;
const isNobody = (figure: Figure, counted: ReadonlySet<string>) =>
  figure.value === 0 &&
  figure.incident !== null &&
  figure.who.of === undefined &&
  figure.stage === null &&
  counted.has(countedOf(figure));

function untied(figure: Figure, why: ReasonKind): Figure {
  const { incident, reasons, ...rest } = figure;
  if (incident === null) return figure;
  return { ...rest, incident: null, maybe: incident, reasons: [...reasons, fact(why)] };
}

const incidentOf = ({ incident }: Figure, know: EventRecord): Incident | null => {
  const known = incident === null ? undefined : know.incidents.get(incident);
  return known?.kind === 'incident' ? known : null;
};

/** Characters between a count and the place that limits it, and between two names of one place: “in Port Ansel, Eastland”. */
const LIMIT_REACH = 50;
const NAMES_APART = 14;

/** Whether the place that a figure's words give is none of its incident's. */
function isElsewhere(figure: Figure, page: Page, know: EventRecord): boolean {
  const incident = incidentOf(figure, know);
  const sentence = incident && holding(page.sentences, figure.start);
  if (!sentence) return false;
  const profile = know.profileOf(incident);
  const { exact, places: own } = profile;
  const places = placesAround(figure, sentence, page, know);
  const clause = holding(page.clauses, figure.start);
  // the dead of a day in a whole country are not those of one town
  if (clause && isWide(figure, clause, page) && profile.inTown && !places.some((p) => exact.has(p.entity)))
    return true;
  const near = placeNear(figure, places, page.text);
  // a town that the record does not know was found as its country
  const ofTowns = new Set(near.filter((p) => p.unknown).map((p) => p.entity));
  return (
    near.length > 0 &&
    near.every(
      ({ entity }) =>
        isOtherTown(entity, own, exact, know) ||
        isAbroad(entity, own, know) ||
        (ofTowns.has(entity) && profile.inTown),
    )
  );
}

const WIDE_REACH = 160;
const isWide = ({ start, end }: Figure, clause: Span, { text, language }: Page): boolean =>
  language.places?.wide?.test(
    text.slice(Math.max(clause.start, start - WIDE_REACH), Math.min(clause.end, end + WIDE_REACH)),
  ) ?? false;

interface Place extends Span {
  entity: string;
  /** Something is said to have happened there. */
  located: boolean;
  unknown: boolean;
}

/** Characters before and after a figure in which its place is looked for. */
const BEFORE = 400;
const AFTER = 120;

function placesAround(figure: Figure, sentence: Sentence, page: Page, know: EventRecord): Place[] {
  const around = {
    start: Math.max(sentence.start, figure.start - BEFORE),
    end: Math.min(sentence.end, figure.end + AFTER),
  };
  const towns = inside(page.elsewhere, around);
  // what another part of the sentence says of another incident says nothing of where this was
  const isOwn = (p: Span) =>
    [null, undefined, figure.incident].includes(holding(page.clauses, p.start)?.incident);
  return inside(page.pointers, around)
    .filter(
      (p) =>
        p.named &&
        know.entities.get(p.entity)?.kind === 'place' &&
        isOwn(p) &&
        !isDistance(page, p) &&
        !isGathering(page, p, sentence),
    )
    .map(({ start, end, entity }) => ({
      ...{ start, end, entity },
      located: isLocated(page, { start, end }, sentence),
      unknown: towns.some((t) => t.start === start && t.end === end),
    }));
}

/** “Killed five in Port Ansel”, else the last place before; with the names beside it. */
function placeNear({ start, end }: Figure, places: readonly Place[], text: string): Place[] {
  const next = places.findIndex((p) => p.located && p.start >= end);
  const limits =
    next >= 0 &&
    places[next]!.start - end <= LIMIT_REACH &&
    !/[,;:.()–—]|\d/.test(text.slice(end, places[next]!.start));
  let at = limits ? next : places.findLastIndex((p) => p.located && p.end <= start);
  if (at < 0) return [];
  const near = [places[at]!];
  for (let to = at + 1; to < places.length && apart(places[to - 1]!, places[to]!) <= NAMES_APART; to++)
    near.push(places[to]!);
  for (; at > 0 && apart(places[at - 1]!, places[at]!) <= NAMES_APART; at--) near.push(places[at - 1]!);
  return near;
}

const apart = (a: Span, b: Span) => b.start - a.end;

/** A clause that says by its own words what it is of gives a rival toll a place beside the page's. */
const SURE = 0.97;

/** Second tolls of people whom a page counts otherwise, where nobody is said to have given them. */
function rivalsIn(figures: readonly Figure[], { clauses }: Page, know: EventRecord): Set<Figure> {
  const counted = figures.filter(
    (f) => incidentOf(f, know) && !f.part && f.stage !== 'early' && intervalsOf(f.value, f.qualifier),
  );
  const groups = groupBy(counted, (f) => `${f.incident} ${f.measure} ${whoKey(f.who)} ${f.in}`);
  const rivals = new Set<Figure>();
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    const anchor = anchorOf(group, clauses);
    const voices = new Set(anchor.attributed);
    for (const f of group) {
      const clause = holding(clauses, f.start);
      const said = f.attributed.some((id) => !voices.has(id)) || f.stage === 'later';
      const sure = clause !== undefined && clause.settled && clause.probability >= SURE;
      if (isRival(f, anchor) && !isNear(f, anchor) && !said && !sure) rivals.add(f);
    }
  }
  return rivals;
}

/** “At least 31” and then “58” need not contradict each other, but are seldom one count. */
const isRival = (a: Figure, b: Figure): boolean =>
  relationOf(a, b) === 'differs' ||
  (typeof a.value === 'number' && typeof b.value === 'number' && a.value > NEAR_BY * b.value);

/** Two counts of so many are likely two of one event where they are this near to each other. */
const MANY = 10;
const NEAR_BY = 1.4;

const sizeOf = ({ value }: Figure) =>
  typeof value === 'number' ? value : typeof value === 'object' ? value.max : 0;

function isNear(a: Figure, b: Figure): boolean {
  const [x, y] = [sizeOf(a), sizeOf(b)];
  return Math.min(x, y) >= MANY && Math.max(x, y) <= NEAR_BY * Math.min(x, y);
}

/** Of a page with more, the first say what it counts. */
const MOST_COUNTED = 40;

/** The toll that the page gives most often; of equals the one of the likeliest clause, then the first. */
function anchorOf(group: readonly Figure[], clauses: readonly Linked[]): Figure {
  const counted = group.slice(0, MOST_COUNTED);
  const score = (f: Figure) =>
    counted.filter((other) => relationOf(f, other) !== 'differs').length +
    (holding(clauses, f.start)?.probability ?? 0);
  return counted.reduce((best, f) => (score(f) > score(best) ? f : best));
}
