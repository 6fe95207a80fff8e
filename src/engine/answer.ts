// Answers to questions: the incidents that a query describes, nearest first, each with what was asked for in a line.
import type { Incident } from '../model/database';
import { dayNumber } from '../model/days';
import { nameOfMeasure, wordDates } from '../i18n/wording';
import { askedBy } from '../languages/questions';
import { foldWords } from '../text/tokens';
import type { SearchLine } from '../record/pack/search-text';
import type { SearchableRecord } from '../record/record';
import { resultOf } from '../views/results';
import type { SearchResult } from '../views/types/search';
import { nameOfEntity } from '../views/words';
import type { Fit, IncidentIndex } from './incident-index';
import { countAnswer, leading, mostCounted, saidBy } from './counted';
import { holders } from './offices';
import type { Parties } from './parties';
import { withoutPrefix } from '../text/sounds';
import { eventWordsIn, isEventWord } from './event-words';
import type { Question } from './question';
import { reaches, runningAnswer, runningIn } from './running';
import { fitsDate } from './search-query';

const MOST_ANSWERS = 6;
/** What shares less than this of what the best shares with the query is not near it. */
const NEAR = 0.6;
const NEAR_QUESTION = 0.75;
/** Of what has a name like the query so many are weighed up. */
const MOST_FOUND = 3;
const MOST_NATIONS = 8;
const FOUND = 4;
const WORDS = 16;
const PARTY = 3;
const VICTIM = 5;
const NAME = 2;
const HALF = 0.5;
const DID = 12;
/** The death of who held an office that is asked for. */
const LED = 30;
/** What an incident is worth for a question that the record has no answer to there. */
const SILENT = 0.8;
const KIND = 1;
const STRUCK = 4;
const NUMBER = 4;
/** The whole count of a place comes before the counts of single days in it. */
const RUNNING = 40;
/** Counts are looked up in so many of the likeliest only. */
const MOST_COUNTED = 60;
/** With fewer on the day that is asked for, what was nearest to it is named too. */
const FEW = 3;
const YEAR_DAYS = 366;

/** What answers are looked up in. `find`: what has a name like some words; `linesOf`: the lines of entities with some words. */
export interface Answering {
  index: IncidentIndex;
  parties: Parties;
  /** The kinds of site that an incident's own words name. */
  sitesOf: (incident: Incident) => ReadonlySet<string>;
  find: (words: string) => readonly SearchResult[];
  linesOf: (words: readonly string[]) => Iterable<SearchLine>;
  know: SearchableRecord;
}

/** The answers to a question; none for one that names nothing. */
export function answer(question: Question, from: Answering): SearchResult[] {
  const { index, find, know } = from;
  const { asks, words, dates, numbers } = question;
  if (words.length + dates.length + numbers.length === 0) return [];
  const office = officeAnswer(question, from);
  if (office.length > 0 || asks === 'led') return office;
  // “the chief of … killed”: who held the office
  const dead = new Set(
    asks !== null && question.others.length ? officeHolders(question, from).map(({ ref }) => ref.id) : [],
  );
  const found = words.length ? find(words.join(' ')).slice(0, MOST_FOUND) : [];
  const named = namedBy(question.text, () => found, know);
  const scored = scoredBy(question, named, dead, found, from);
  const byDay = new Map(index.lines.map((line) => [line.id, fitsDays(line, dates)]));
  const here = scored.filter((s) => s.here);
  // where a place is named, what was elsewhere is no answer
  const near = here.length ? here : scored;
  const fitting = near.filter((s) => byDay.get(s.incident.id));
  const best = Math.max(0, ...near.map((s) => s.score));
  const wanted = dayOf(dates[0]);
  const gap = ({ incident }: Scored) => Math.abs(startOf(incident) - wanted);
  const enough = best * (asks ? NEAR_QUESTION : NEAR);
  const top = Math.max(0, ...fitting.map((s) => s.score));
  const answers = fitting
    .filter((s) => s.score >= top * (asks ? NEAR_QUESTION : NEAR))
    .sort((a, b) => b.score - a.score || gap(a) - gap(b));
  if (answers.length < FEW) {
    const others = near
      .filter((s) => !answers.includes(s) && s.score >= enough)
      .sort((a, b) => (wanted ? gap(a) - gap(b) : b.score - a.score));
    const close = others.filter((s) => !wanted || gap(s) < YEAR_DAYS);
    // what is years away is named only for a day alone
    if (answers.length === 0) answers.push(...(close.length || words.length ? close : others));
    else if (wanted) answers.push(...close);
  }
  const worded = answers
    .slice(0, asks === 'said' ? MOST_COUNTED : MOST_ANSWERS)
    .map((scored) => ({ ...scored, said: answerOf(scored.incident, question, know) }));
  // who says a number says it of what has that number; otherwise what has no answer must fit better
  const worth = ({ score, said }: (typeof worded)[number]) => (said === null ? score * SILENT : score);
  if (asks === 'said') worded.sort((a, b) => Number(b.said !== null) - Number(a.said !== null));
  else if (asks !== null) worded.sort((a, b) => worth(b) - worth(a));
  return worded.slice(0, MOST_ANSWERS).map(({ incident, covered, whole, isOfKind, said }) => {
    const isOther = covered < 1 || (whole < 1 && !isOfKind);
    const nearest = !byDay.get(incident.id) || isOther || (asks !== null && said === null);
    return { ...resultOf({ kind: 'incident', id: incident.id }, know), answer: said, nearest };
  });
}

/** Who holds an office of what the query names. */
function officeAnswer(question: Question, from: Answering): SearchResult[] {
  const { asks } = question;
  return asks === null || asks === 'who' || asks === 'led' ? officeHolders(question, from) : [];
}

function officeHolders({ offices, others, dates, text }: Question, from: Answering): SearchResult[] {
  if (offices.length === 0) return [];
  const { find, linesOf, know } = from;
  // a nickname of an office is one office: what its words name besides is not whose it is
  const rest = text.split(/\s+/).filter((word) => foldWords(word).some((w) => others.includes(w)));
  const named = namedBy(
    rest.join(' '),
    () => (others.length ? nationsAmong(find(others.join(' ')), know) : []),
    know,
  );
  // an office alone can be anybody's
  if (named.size === 0 && others.length > 0) return [];
  const isPlace = (id: string) => know.entities.get(id)?.kind === 'place';
  // “of the army in …”: the country only says which
  const bodies = [...named.keys()].filter((id) => !isPlace(id));
  const whose = new Set(bodies.length ? bodies : named.keys());
  const lines = linesOf(offices.flatMap((o) => o.words[0] ?? []));
  return holders({ offices, others, dates }, whose, lines, know);
}

/** In another case than the record has it a nation's name is found after its forces: then it is the nation whose office it is. */
function nationsAmong(found: readonly SearchResult[], know: SearchableRecord): readonly SearchResult[] {
  const nations = found.slice(0, MOST_NATIONS).filter(({ ref }) => {
    const country = know.entities.get(ref.id)?.country;
    return country !== undefined && know.country(country) === ref.id;
  });
  return nations.length ? nations : found.slice(0, MOST_FOUND);
}

/** The records whose names are in a query, by where they are first printed, in any script; where there are none those that were found by its words. */
function namedBy(
  text: string,
  found: () => readonly SearchResult[],
  know: SearchableRecord,
): Map<string, number> {
  const named = entitiesIn(text, know);
  if (named.size === 0)
    for (const [i, { ref }] of found().entries()) if (ref.kind === 'entity') named.set(ref.id, i);
  return named;
}

function entitiesIn(text: string, know: SearchableRecord): Map<string, number> {
  const found = know.lexicon.find(text);
  const ids = new Map<string, number>();
  for (let i = 0; i < found.length; i += 3) {
    // “who” is nobody here
    if (foldWords(text.slice(found[i], found[i + 1])).every((w) => askedBy(w).size > 0)) continue;
    for (const { entity } of know.lexicon.sensesOf(found[i + 2]!))
      if (!ids.has(entity.id)) ids.set(entity.id, found[i]!);
  }
  return ids;
}

/** What an incident shares with a question. */
interface Shared extends Fit {
  /** Whether it was in a place that the query names. */
  here: boolean;
  /** Whether somebody or some place that the query names takes part. */
  isNamed: boolean;
  /** Whether it is of a kind, or hit a kind of site, that the query says. */
  isOfKind: boolean;
}

interface Scored extends Shared {
  incident: Incident;
}

const NOTHING: Shared = {
  score: 0,
  covered: 0,
  whole: 0,
  rare: false,
  here: false,
  isNamed: false,
  isOfKind: false,
};

/** The incidents that share anything with a question, in no order. */
function scoredBy(
  { words, numbers, measure, asks, dates, text }: Question,
  named: ReadonlyMap<string, number>,
  led: ReadonlySet<string>,
  found: readonly SearchResult[],
  { index, parties, know, sitesOf }: Answering,
): Scored[] {
  const isAmong = (ids: readonly string[], id: string) => ids.some((one) => know.lineage(one).has(id));
  const isAttackOn = (whom: readonly string[], { targets, place, places }: Incident) =>
    whom.some((id) => isAmong([...targets, place, ...places], id));
  const scores = new Map<string, Shared>();
  const add = (id: string, score: number, more: Partial<Omit<Shared, 'score'>> = {}) => {
    const known = scores.get(id) ?? NOTHING;
    scores.set(id, {
      score: known.score + score,
      covered: Math.max(known.covered, more.covered ?? 0),
      whole: Math.max(known.whole, more.whole ?? 0),
      rare: known.rare || (more.rare ?? false),
      here: known.here || (more.here ?? false),
      isNamed: known.isNamed || (more.isNamed ?? false),
      isOfKind: known.isOfKind || (more.isOfKind ?? false),
    });
  };
  const isGeneric = (word: string) =>
    isEventWord(word, know.languages) || isEventWord(withoutPrefix(word), know.languages);
  for (const [id, fit] of index.find(words, isGeneric))
    // what all words lead to is where they say, whatever its place belongs to
    add(id, WORDS * fit.score * fit.covered, {
      covered: fit.covered,
      whole: fit.whole,
      rare: fit.rare,
      here: fit.covered === 1,
    });
  const victim = asks === 'who' || asks === 'when' || asks === 'where' ? VICTIM * NAME : VICTIM;
  for (const entity of named.keys()) {
    const here = know.entities.get(entity)?.kind === 'place';
    for (const id of parties.taking.get(entity) ?? []) add(id, PARTY, { here, isNamed: true });
    for (const id of parties.dead.get(entity) ?? []) add(id, victim, { isNamed: true });
  }
  for (const holder of led)
    for (const id of parties.dead.get(holder) ?? [])
      add(id, LED, { covered: 1, whole: 1, here: true, isNamed: true });
  // “near …”: a place that the title names is where it was, for what a rarer word leads to
  const places = [...named.keys()].filter((id) => know.entities.get(id)?.kind === 'place');
  for (const [id, { rare, here }] of scores) {
    const title = rare && !here && places.length ? know.incidents.get(id)?.title : undefined;
    if (title && [...entitiesIn(title, know).keys()].some((one) => places.includes(one)))
      add(id, PARTY, { here: true, isNamed: true });
  }
  if (asks === 'count' && numbers.length + dates.length === 0)
    for (const [id, score] of runningIn(named, words, measure, know))
      add(id, RUNNING + score, { here: true });
  for (const { ref } of found) if (ref.kind === 'incident') add(ref.id, FOUND);
  const start = Math.min(...named.values());
  const first = [...named.keys()].filter((id) => named.get(id) === start);
  const others = [...named.keys()].filter((id) => named.get(id) !== start);
  const said = eventWordsIn(text, know.languages);
  for (const id of scores.keys()) {
    const incident = know.incidents.get(id);
    if (!incident) continue;
    // “A strikes B”: who is named first did it
    if (isAttackOn(others, incident) && first.some((one) => isAmong(incident.attackers, one))) add(id, DID);
    if (said.isNamed(incident.type)) add(id, KIND, { isOfKind: true });
    if (said.sites.size && [...sitesOf(incident)].some((site) => said.sites.has(site)))
      add(id, STRUCK, { isOfKind: true });
  }
  if (scores.size === 0 && words.length + named.size === 0 && (dates.length || numbers.length))
    for (const { id } of index.lines) add(id, 1, { covered: 1, whole: 1 });
  if (numbers.length) {
    const likeliest = [...scores].sort(([, a], [, b]) => b.score - a.score).slice(0, MOST_COUNTED);
    for (const [id] of likeliest) {
      const incident = know.incidents.get(id);
      const counted = know
        .claimsOf(id)
        .some(({ claim }) => claim.measure === measure && numbers.includes(claim.value as number));
      // the longer a number, the less it is by chance
      if (counted || (incident && reaches(incident, measure, numbers)))
        add(id, NUMBER * Math.max(1, String(Math.max(...numbers)).length - 2));
    }
  }
  // what shares only half of the words must be of the kind that they say
  const isOfEvent =
    asks !== null || dates.length > 0 || said.sites.size > 0 || words.some((word) => isGeneric(word));
  const isNear = ({ covered, isNamed, isOfKind, rare }: Shared) =>
    covered > HALF ||
    // a club, a street: what only has a town's name in it asks for no event there
    (isNamed ? isOfEvent : (isOfKind || (rare && said.sites.size === 0)) && covered >= HALF);
  return [...scores].flatMap(([id, scored]) => {
    const incident = know.incidents.get(id);
    return incident && isNear(scored) ? [{ incident, ...scored }] : [];
  });
}

const fitsDays = (line: SearchLine, dates: readonly string[]) =>
  dates.every((date) => line.from !== '' && fitsDate(line, date));
const startOf = ({ date }: Incident) => dayNumber(date.from ?? date.to ?? '');
/** The first day that a date with dots can mean; 0 when it has no year. */
function dayOf(date: string | undefined): number {
  const [, year, month] = /^(\d{4})-(\d{2})?/.exec(date ?? '') ?? [];
  return year ? dayNumber(`${year}-${month ?? '01'}-01`) : 0;
}

/** What was asked of an incident, in a line; null when the record does not say. */
function answerOf(
  incident: Incident,
  { asks, measure, numbers }: Question,
  know: SearchableRecord,
): string | null {
  const claims = know.claimsOf(incident.id);
  switch (asks) {
    case 'count':
      return runningAnswer(incident, measure, numbers, know) ?? countAnswer(claims, measure, know);
    case 'who':
      return (
        leading(
          claims.filter(({ claim }) => claim.measure === 'perpetrator'),
          nameOfMeasure('perpetrator'),
          know,
        ) ??
        (incident.attackers.map((id) => nameOfEntity(id, know)).join(', ') || null)
      );
    case 'said':
      return saidBy(mostCounted(claims, measure, know).flat(), numbers, know);
    case 'when':
      return wordDates(incident.date);
    case 'where':
      return [incident.place, ...incident.places].map((id) => nameOfEntity(id, know)).join(', ');
    default:
      return null;
  }
}
