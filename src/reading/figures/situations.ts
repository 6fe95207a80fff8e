// Counts that run on: the situation of the record that a count of troops or attacks belongs to, by what each counts, of
// whom, where and since when. A count of anybody else's, elsewhere or since another day belongs to none.
import type { Incident, RunningCount } from '../../model/database';
import { dayNumber } from '../../model/days';
import { relateWhos, type Who } from '../../model/who';
import { isBacker, sidesIn, type Side } from '../events/roles';
import { stateOf } from '../events/states';
import type { FoundDate } from '../language';
import type { EventRecord } from '../record';
import type { Pointer } from '../names/mentions';
import { inside } from '../../text/spans';
import type { FigureInput } from './figures';
import { placesOf } from './places';
import type { Toll } from './tolls';

/** Fewer attacks than this, in no one country, are one day's and no running count. */
const FEWEST_ATTACKS = 20;
/** “Since October”, “since the seventh” and “since mid-October” are one beginning. */
const SINCE_DAYS = 14;
/** A date so near to the page's own says as of when was counted. */
const AS_OF_DAYS = 8;
/** Reports go on counting for so long after the last that the record has. */
const AFTERWARDS_DAYS = 60;
/** A date this many characters after a count says since when was counted. */
const DATE_REACH = 90;
/** A paragraph is looked at this far to either side. */
const NEAR_TEXT = 3000;

interface Counted {
  incident: Incident;
  count: RunningCount;
}

/** The situation that a toll counts for; undefined when it is none's, or nothing says whose. */
export function situationOf(toll: Toll, input: FigureInput, know: EventRecord): Incident | undefined {
  return know
    .situations()
    .flatMap((incident) => (incident.counts ?? []).map((count): Counted => ({ incident, count })))
    .find((s) => s.count.measure === toll.measure && belongsTo(toll, s, input, know))?.incident;
}

function belongsTo(toll: Toll, counted: Counted, input: FigureInput, know: EventRecord): boolean {
  if (!isInTime(counted, input.published, know)) return false;
  if (toll.measure === 'troops')
    return isSameWhere(toll, counted, input, know) && isOf(deployed(toll, input, know), counted, know);
  if (toll.measure === 'attacks') return isAttackCount(toll, counted, input, know);
  const since = startsWith(counted, datesAfter(toll, input), input);
  return (
    isOf(toll.who, counted, know) &&
    (toll.running === 'attacks' || (toll.running === 'time' && since === 'same')) &&
    since !== 'another' &&
    isSpokenOf(toll, counted, input, know)
  );
}

/** Whether the page is of a time in which this was counted. */
function isInTime({ incident, count }: Counted, published: string | null, know: EventRecord): boolean {
  if (!count.since || !published) return true;
  const days = know.claimsOf(incident.id).flatMap(({ report }) => report.published ?? []);
  const last = count.until ?? days.sort().at(-1) ?? published;
  return (
    dayNumber(published) >= dayNumber(count.since) &&
    dayNumber(published) <= dayNumber(last) + AFTERWARDS_DAYS
  );
}

const isOf = (who: Who, { count }: Counted, know: EventRecord) =>
  who.of !== undefined &&
  ['same', 'nested'].includes(relateWhos(who, count.who, (inner, outer) => know.lineage(inner).has(outer)));

/** Soldiers without a word of whose: those of the only state that is spoken of around them, but for where they are. */
function deployed(toll: Toll, input: FigureInput, know: EventRecord): Who {
  if (toll.who.of !== undefined) return toll.who;
  const { sentence, text } = input;
  const where = new Set(placesOf(toll, input, know).flatMap((id) => [...know.lineage(id)]));
  for (const span of [sentence, paragraphOf(input)]) {
    const states = new Set(
      inside(input.pointers, span)
        .filter((p) => !isBacker(text, p, input.language.roles))
        .flatMap((p) => stateOf(p.entity, know) ?? [])
        .filter((id) => !where.has(id)),
    );
    if (states.size === 1) return { ...toll.who, of: [...states][0]! };
    if (states.size > 1) break;
  }
  return toll.who;
}

function isSameWhere(toll: Toll, { incident }: Counted, input: FigureInput, know: EventRecord): boolean {
  const told = placesOf(toll, input, know);
  const own = [incident.place, ...incident.places];
  return told.length === own.length && told.every((id) => own.includes(id));
}

function isAttackCount(toll: Toll, counted: Counted, input: FigureInput, know: EventRecord): boolean {
  const places = placesOf(toll, input, know);
  const value = typeof toll.value === 'object' ? toll.value.max : Number(toll.value);
  if (places.length !== 1 && value < FEWEST_ATTACKS) return false;
  const { incident, count } = counted;
  const where = [incident.place, ...incident.places];
  if (places.length && !places.some((id) => where.includes(id))) return false;
  if (toll.who.of !== undefined && toll.who.of !== count.who.of && !isKin(toll.who.of, counted, know))
    return false;
  if (isByAnother(counted, input, know)) return false;
  const since = startsWith(counted, datesAfter(toll, input), input);
  if (since === 'another') return false;
  const running = toll.running !== undefined || since === 'same' || runsInParagraph(counted, input);
  return running && isSpokenOf(toll, counted, input, know);
}

/** “Valdoria has carried out 50 attacks”: counted by who strikes, not by who is struck. */
function isByAnother(
  { incident, count }: Counted,
  { text, sentence, pointers, language }: FigureInput,
  know: EventRecord,
): boolean {
  const sides = sidesIn(text, sentence, inside(pointers, sentence), know, language.roles);
  const of = count.who.of ?? '';
  const only = (set: ReadonlySet<Side> | undefined, side: Side, other: Side) =>
    set !== undefined && set.has(side) && !set.has(other);
  if (only(sides.get(of), 'attacker', 'target')) return true;
  if (sides.get(of)?.has('target')) return false;
  const attackers = new Set(incident.attackers.map((id) => stateOf(id, know)));
  return [...sides].some(
    ([id, set]) =>
      stateOf(id, know) === id && id !== of && !attackers.has(id) && only(set, 'attacker', 'target'),
  );
}

/** Since when a count runs, as the dates after it say. */
function startsWith(
  { count }: Counted,
  dates: readonly FoundDate[],
  { published }: FigureInput,
): 'same' | 'another' | 'unsaid' {
  if (!count.since) return 'unsaid';
  const start = dayNumber(count.since);
  const isStart = (d: FoundDate) =>
    dayNumber(d.from) - SINCE_DAYS <= start && start <= dayNumber(d.to) + SINCE_DAYS;
  if (dates.some(isStart)) return 'same';
  const asOf = (d: FoundDate) =>
    published !== null && Math.abs(dayNumber(published) - dayNumber(d.to)) <= AS_OF_DAYS;
  return dates.some((d) => !asOf(d)) ? 'another' : 'unsaid';
}

const datesAfter = (toll: Toll, { dates, sentence }: FigureInput) =>
  dates.filter((d) => d.start >= toll.end && d.start < Math.min(sentence.end, toll.end + DATE_REACH));

/** The paragraph is about the beginning: by its day or month, or in words that the record has for it. */
function runsInParagraph(counted: Counted, input: FigureInput): boolean {
  const span = paragraphOf(input);
  const near = input.dates.filter((d) => d.start >= span.start && d.end <= span.end);
  if (startsWith(counted, near, input) === 'same') return true;
  const words = Object.values(counted.count.words ?? {}).flat();
  const text = input.text.slice(span.start, span.end).toLowerCase();
  return words.some((w) => text.includes(w.toLowerCase()));
}

/** Whether those whom a situation counts, or who are struck in it, are spoken of here. */
function isSpokenOf(toll: Toll, counted: Counted, input: FigureInput, know: EventRecord): boolean {
  if (isOf(toll.who, counted, know)) return true;
  const { pointers, text, language } = input;
  const speaks = (list: readonly Pointer[]) =>
    list.some((p) => !isBacker(text, p, language.roles) && isKin(p.entity, counted, know));
  return speaks(inside(pointers, paragraphOf(input)));
}

const isKin = (id: string, { incident, count }: Counted, know: EventRecord) =>
  [count.who.of, ...incident.targets].some(
    (of) => of !== undefined && (know.lineage(id).has(of) || stateOf(id, know) === of),
  );

/** The paragraph of a sentence, as far as it is looked at. */
function paragraphOf({ links, sentence }: FigureInput) {
  const around = { start: sentence.start - NEAR_TEXT, end: sentence.end + NEAR_TEXT };
  const own = inside(links.clauses, around).filter((c) => c.sentence.paragraph === sentence.paragraph);
  return { start: own[0]?.start ?? sentence.start, end: own.at(-1)?.end ?? sentence.end };
}
