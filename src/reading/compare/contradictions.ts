// Whether two reports contradict each other on what is no count: the day, the place, the site, who did it, who denies it.
import { isSamePage } from '../../model/copies';
import type { PageInfo, Rival, Statement, StatedMeasure } from '../../model/reading';
import { dayNumber } from '../../model/days';
import type { EventRecord } from '../record';
import { originOf } from '../../model/origins';
import { ownerOf } from '../../model/owners';
import { divideOrigins, weigh, type Position } from './weight';
import { sitesContradict } from './sites';
import { stateOf } from '../events/states';

/** What is said of an incident: an entity’s id, an ISO day, or the words for a site. */
type WordedClaim = Pick<Statement, 'measure' | 'value'>;

/** Places nearer to each other than this are named for one another: “at the base”, “in the town beside it”. */
const NEIGHBOURS_KM = 25;
const KM_A_DEGREE = 111;

/**
 * Whether what two reports say of one incident cannot both hold. Wordings that cannot be compared do not contradict
 * each other; nor do a part and its whole: a town and its province, an army and its state, a day and its month.
 */
export function contradict(incident: string, a: WordedClaim, b: WordedClaim, know: EventRecord): boolean {
  if (a.measure !== b.measure) {
    const denied = a.measure === 'denial' ? a : b;
    const other = denied === a ? b : a;
    return denied.measure === 'denial' && other.measure === 'perpetrator' && isOne(a.value, b.value, know);
  }
  switch (a.measure) {
    case 'date':
      return [a, b].every(isDay) && !a.value.startsWith(b.value) && !b.value.startsWith(a.value);
    case 'place':
      return placesContradict(incident, a.value, b.value, know);
    case 'site':
      return sitesContradict(a.value, b.value, know.languages);
    case 'perpetrator':
      return [a, b].every(({ value }) => know.entities.has(value)) && !isOne(a.value, b.value, know);
    case 'denial':
      return false;
  }
}

type Stated = Omit<Statement, 'rivals' | 'weight' | 'origins'>;

/** The claims of other pages that contradict a statement of this one, and how independent origins divide on it. */
export function contest(
  statement: Stated,
  page: PageInfo,
  know: EventRecord,
): Pick<Statement, 'rivals' | 'weight' | 'origins'> {
  const rivals: Rival[] = [];
  const positions: (Position & { added: boolean })[] = [];
  const { incident } = statement;
  for (const { claim, report } of [...know.claimsOf(incident), ...know.addedTo(incident)]) {
    const worded = wordedClaim(claim);
    if (!worded || isSamePage(report.url, page.url)) continue;
    const differs = contradict(incident, statement, worded, know);
    if (differs) rivals.push({ ...worded, report: report.id });
    if (!differs && worded.measure !== statement.measure) continue;
    const vouchedBy = originOf(claim, report, know.outlets, know.entities);
    const agrees = worded.value === statement.value;
    const relation = differs ? 'differs' : agrees ? 'agrees' : 'compatible';
    positions.push({ vouchedBy, relation, added: ownerOf(report.id) !== ownerOf(incident) });
  }
  // what another pack adds decides nothing where the incident's own pack says something
  const own = positions.filter((p) => !p.added);
  const origins = divideOrigins(own.length ? own : positions);
  return { rivals, weight: isOnRecord(statement, know) ? 'none' : weigh(origins), origins };
}

/**
 * Whether a day or a place is that of the incident itself, give or take the night between two days. Few reports repeat these,
 * so that those which say otherwise are most of those which say anything.
 */
function isOnRecord({ incident, measure, value }: Stated, know: EventRecord): boolean {
  const known = know.incidents.get(incident);
  if (!known) return false;
  if (measure === 'place') return !placesContradict(incident, value, known.place, know);
  const { from, to } = known.date;
  if (measure !== 'date' || !from) return false;
  const day = dayNumber(value);
  return day >= dayNumber(from) - 1 && day <= dayNumber(to ?? from) + 1;
}

const STATED: readonly string[] = [
  'date',
  'place',
  'site',
  'perpetrator',
  'denial',
] satisfies StatedMeasure[];

/** What a claim says that another can contradict, if it is no count. */
export function wordedClaim({ measure, value }: { measure: string; value: unknown }): WordedClaim | null {
  return STATED.includes(measure) && typeof value === 'string'
    ? { measure: measure as StatedMeasure, value }
    : null;
}

const isDay = ({ value }: WordedClaim) => /^\d{4}-\d{2}/.test(value);

/** Whether two names are of one actor: the same, one a part of the other, or organs of one state. */
function isOne(a: string, b: string, know: EventRecord): boolean {
  const [x, y] = [stateOf(a, know) ?? a, stateOf(b, know) ?? b];
  return x === y || know.lineage(x).has(y) || know.lineage(y).has(x);
}

function placesContradict(incident: string, a: string, b: string, know: EventRecord): boolean {
  const [x, y] = [know.entities.get(a), know.entities.get(b)];
  const known = know.incidents.get(incident);
  if (x?.kind !== 'place' || y?.kind !== 'place' || !known) return false;
  if (know.lineage(a).has(b) || know.lineage(b).has(a)) return false;
  const sites = sitesOf(know.profileOf(known).exact, know);
  const happenedIn = (id: string) => sites.some((site) => know.lineage(id).has(site));
  if (sites.length > 1 && happenedIn(a) && happenedIn(b)) return false;
  if (x.country !== y.country) return Boolean(x.country && y.country);
  return x.lat === undefined || y.lat === undefined || distance(x, y) > NEIGHBOURS_KM;
}

/** The places of an incident; of one alone, its country named beside it is left aside. */
function sitesOf(exact: ReadonlySet<string>, know: EventRecord): string[] {
  const places = [...exact];
  const finest = places.filter((p) => !places.some((other) => other !== p && know.lineage(other).has(p)));
  return finest.length > 1 ? places : finest;
}

interface Point {
  lat?: number | undefined;
  lon?: number | undefined;
}

/** Kilometres between two places, on a plane, which is enough within a country. */
function distance(a: Point, b: Point): number {
  const north = (a.lat ?? 0) - (b.lat ?? 0);
  const east = ((a.lon ?? 0) - (b.lon ?? 0)) * Math.cos(((a.lat ?? 0) * Math.PI) / 180);
  return Math.hypot(north, east) * KM_A_DEGREE;
}
