// Answers to questions: the incidents that a query describes, nearest first, each with what was asked for in a line.
import type { Incident } from '../model/database';
import { dayNumber } from '../model/days';
import { groupBy } from '../model/group';
import { PEOPLE, isOfCondition, whoKey } from '../model/who';
import { sayCount } from '../i18n/say';
import { nameOfMeasure, wordDates } from '../i18n/wording';
import type { SearchLine } from '../record/pack/search-text';
import type { SearchableRecord } from '../record/record';
import type { SourcedClaim } from '../reading/record';
import { resultOf } from '../views/results';
import type { SearchResult } from '../views/types/search';
import { groupValues } from '../views/values';
import { nameOfEntity, relateIn } from '../views/words';
import { parseQuestion, type Question } from './question';
import { reaches, runningAnswer } from './running';
import { fitsDate } from './search-query';

const MOST_ANSWERS = 6;
/** What shares less than this of what the best shares with the query is not near it. */
const NEAR = 0.6;
const NEAR_QUESTION = 0.75;
/** Of what has a name like the query so many are weighed up. */
const MOST_FOUND = 3;
const FOUND = 4;
const NAME = 2;
const PARTY = 3;
const VICTIM = 5;
const NUMBER = 4;
const MOST_PEOPLE = 4;

/**
 * The answers to a query; none for one that names nothing. `lines`: all records, as the search has them; `find`: what has a name
 * like some words.
 */
export function answer(
  query: string,
  lines: readonly SearchLine[],
  find: (words: string) => readonly SearchResult[],
  know: SearchableRecord,
): SearchResult[] {
  const question = parseQuestion(query);
  const { asks, words, dates, numbers } = question;
  if (words.length + dates.length + numbers.length === 0) return [];
  const found = words.length ? find(words.join(' ')).slice(0, MOST_FOUND) : [];
  const named = entitiesIn(question.text, know);
  if (named.size === 0) for (const { ref } of found) if (ref.kind === 'entity') named.add(ref.id);
  if (asks === 'led') return leaders(named, know);
  const rarity = rarityOf(words, lines);
  const scored = lines.flatMap((line) => {
    if (line.kind !== 'incident') return [];
    const incident = know.incidents.get(line.id);
    if (!incident) return [];
    const isFound = found.some(({ ref }) => ref.kind === 'incident' && ref.id === line.id);
    const score = scoreOf(line, incident, question, named, rarity, know) + (isFound ? FOUND : 0);
    return score > 0 ? [{ incident, score, fits: fitsDays(line, dates) }] : [];
  });
  const fitting = scored.filter((s) => s.fits);
  const wanted = dayOf(dates[0]);
  const sorted = (fitting.length ? fitting : scored).sort(
    (a, b) =>
      b.score - a.score || Math.abs(startOf(a.incident) - wanted) - Math.abs(startOf(b.incident) - wanted),
  );
  const best = sorted[0]?.score ?? 0;
  return sorted
    .filter((s) => s.score >= best * (asks ? NEAR_QUESTION : NEAR))
    .slice(0, MOST_ANSWERS)
    .map(({ incident }) => {
      const said = answerOf(incident, question, know);
      const nearest = fitting.length === 0 || said === null;
      return { ...resultOf({ kind: 'incident', id: incident.id }, know), answer: said, nearest };
    });
}

/** The records whose names are in a query, in any script. */
function entitiesIn(text: string, know: SearchableRecord): Set<string> {
  const found = know.lexicon.find(text);
  const ids = new Set<string>();
  for (let i = 0; i < found.length; i += 3)
    for (const { entity } of know.lexicon.sensesOf(found[i + 2]!)) ids.add(entity.id);
  return ids;
}

/** How much each word says: one that few records have, much. */
function rarityOf(words: readonly string[], lines: readonly SearchLine[]): Map<string, number> {
  return new Map(
    words.map((word) => {
      const having = lines.filter((l) => has(l, word)).length;
      return [word, having ? Math.log2(1 + lines.length / having) : 0];
    }),
  );
}

/** A plural finds its singular too. */
const stems = (word: string) => (word.length > 4 && word.endsWith('s') ? [word, word.slice(0, -1)] : [word]);
const begins = (field: string, word: string) => stems(word).some((w) => field.includes(` ${w}`));
const has = (line: SearchLine, word: string) => begins(line.names, word) || begins(line.about, word);

function scoreOf(
  line: SearchLine,
  incident: Incident,
  { words, numbers, measure, asks, dates }: Question,
  named: ReadonlySet<string>,
  rarity: ReadonlyMap<string, number>,
  know: SearchableRecord,
): number {
  let score = 0;
  for (const word of words) {
    const weight = rarity.get(word) ?? 0;
    if (begins(line.names, word)) score += weight * NAME;
    else if (begins(line.about, word)) score += weight;
  }
  const sides = [...incident.attackers, ...incident.targets];
  const places = [incident.place, ...incident.places].flatMap((p) => [...know.lineage(p)]);
  for (const id of named) {
    if (incident.victims.includes(id))
      score += asks === 'who' || asks === 'when' || asks === 'where' ? VICTIM * NAME : VICTIM;
    else if (sides.includes(id) || places.includes(id)) score += PARTY;
  }
  if (numbers.length && score + Number(words.length === 0) > 0) {
    const counted = know
      .claimsOf(incident.id)
      .some(({ claim }) => claim.measure === measure && numbers.includes(claim.value as number));
    if (counted || reaches(incident, measure, numbers))
      // the longer a number, the less it is by chance
      score += NUMBER * Math.max(1, String(Math.max(...numbers)).length - 2);
  }
  if (score === 0 && words.length + named.size === 0 && dates.length) score = 1;
  return score;
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
      return (
        runningAnswer(incident, measure, numbers, know) ??
        leading(mostCounted(claims, measure, know), measure, know)
      );
    case 'who':
      return (
        leading(
          claims.filter(({ claim }) => claim.measure === 'perpetrator'),
          'perpetrator',
          know,
        ) ??
        (incident.attackers.map((id) => nameOfEntity(id, know)).join(', ') || null)
      );
    case 'when':
      return wordDates(incident.date);
    case 'where':
      return [incident.place, ...incident.places].map((id) => nameOfEntity(id, know)).join(', ');
    default:
      return null;
  }
}

/** Counts of all, or, where few count all, of those whom most count: the soldiers who died in an attack on their post. */
function mostCounted(
  claims: readonly SourcedClaim[],
  measure: Question['measure'],
  know: SearchableRecord,
): readonly SourcedClaim[] {
  const whole = claims.filter(
    ({ claim }) => claim.measure === measure && !claim.in && !isOfCondition(claim.who ?? PEOPLE),
  );
  const all = whole.filter(({ claim }) => relateIn(know, claim.who ?? PEOPLE, PEOPLE) !== 'nested');
  const byWho = [...groupBy(whole, ({ claim }) => whoKey(claim.who ?? PEOPLE)).values()];
  const [most = []] = byWho.sort((a, b) => b.length - a.length);
  return all.length * 2 >= most.length ? all : most;
}

/** What most origins say of one thing: “Killed: 3, say 18 of 20 origins.” */
function leading(
  claims: readonly SourcedClaim[],
  measure: 'killed' | 'wounded' | 'perpetrator' | Question['measure'],
  know: SearchableRecord,
): string | null {
  const groups = groupValues(
    claims.map((c) => ({ ...c, relation: null })),
    null,
    know,
  );
  const [top] = groups;
  const all = groups.reduce((sum, g) => sum + g.origins, 0);
  return top ? sayCount('incidentCount', all, nameOfMeasure(measure), top.value, top.origins, all) : null;
}

/** Who holds a role in a group or a body that the query names. */
function leaders(named: ReadonlySet<string>, know: SearchableRecord): SearchResult[] {
  const people = [...know.entities.values()].flatMap((entity) => {
    const role = entity.roles.find(({ of }) => of && named.has(of));
    return role ? [{ entity, role }] : [];
  });
  return people.slice(0, MOST_PEOPLE).map(({ entity, role }) => ({
    ...resultOf({ kind: 'entity', id: entity.id }, know),
    answer: [role.title, [role.from, role.to].filter(Boolean).join(' – ')].filter(Boolean).join(', '),
  }));
}
