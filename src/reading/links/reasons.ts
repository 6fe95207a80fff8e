// The reasons for a link: what its features weigh, with what page and record say of each.
import type { Incident, Value } from '../../model/database';
import { FIGURE_MEASURES, type FigureMeasure } from '../../model/measures';
import type { Reason, ReasonKind, ReasonValue } from '../../model/reasons';
import { isCountry, stateOf } from '../events/states';
import type { EventRecord } from '../record';
import type { Evidence } from './evidence';
import { MODELS, type Features, type ModelName } from './features';
import type { Fitted } from './fitted';
import { scenesFor } from './gatherings';
import { bestOf, tieFeatures, type PageOdds } from './link-clause';
import type { Weights } from './model';

/** Weights smaller than this are no reasons. */
const LEAST_WEIGHT = 0.05;
const MOST_VALUES = 5;

/** Why a clause is, or is not, of a candidate; the weightiest first. */
export function reasonsOfClause(
  page: Fitted,
  odds: PageOdds,
  [i, k]: readonly [clause: number, candidate: number],
  know: EventRecord,
  weights: Weights,
): Reason[] {
  const sum = new Weighed(weights);
  sum.add('passage', page.features[i]![k]!);
  sum.add('tie', { ...tieFeatures(page, odds, i, k), own: 0 });
  return sum.reasons((reason) => valuesOf(reason, page.candidates[k]!, page.evidence[i]!, know));
}

/** Why a page reports, or may report, a candidate; the weightiest first. */
export function reasonsOfPage(
  page: Fitted,
  { features, main }: PageOdds,
  k: number,
  know: EventRecord,
  weights: Weights,
): Reason[] {
  const sum = new Weighed(weights);
  const at = bestOf(page.odds.map((of) => of[k]!));
  if (at >= 0) sum.add('passage', page.features[at]![k]!);
  const told = features.told[k]!;
  sum.add('told', { ...told, best: 0, story: k === main ? 0 : (told.story ?? 0) });
  if (k === main) sum.add('story', features.story[k]!);
  const evidence = page.evidence[at];
  return sum.reasons((reason) => (evidence ? valuesOf(reason, page.candidates[k]!, evidence, know) : []));
}

/** Log-odds by reason, for and against apart; each at the weight that it has in its own model. */
class Weighed {
  readonly #weights: Weights;
  readonly #sums = new Map<string, { kind: ReasonKind; weight: number }>();

  constructor(weights: Weights) {
    this.#weights = weights;
  }

  add<M extends ModelName>(model: M, features: Features<M>): void {
    const kinds: Readonly<Record<string, { reason: ReasonKind }>> = MODELS[model];
    for (const [name, value] of Object.entries<number | undefined>(features)) {
      const weight = (this.#weights.weights[model][name] ?? 0) * (value ?? 0);
      if (weight === 0) continue;
      const ofCountry = name === 'placeRare' && !('placeExact' in features);
      const kind = ofCountry ? 'country' : kinds[name]!.reason;
      const key = kind === 'prior' ? kind : `${kind} ${weight > 0}`;
      this.#sums.set(key, { kind, weight: weight + (this.#sums.get(key)?.weight ?? 0) });
    }
  }

  reasons(valuesFor: (reason: Pick<Reason, 'kind' | 'stance'>) => ReasonValue[]): Reason[] {
    return [...this.#sums.values()]
      .filter(({ weight }) => Math.abs(weight) >= LEAST_WEIGHT)
      .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
      .map(({ kind, weight }) => {
        const stance = weight > 0 ? ('for' as const) : ('against' as const);
        return { kind, stance, weight, values: valuesFor({ kind, stance }).slice(0, MOST_VALUES) };
      });
  }
}

const entities = (ids: Iterable<string>): ReasonValue[] => [...ids].map((entity) => ({ entity }));

/** What page and record say of a reason. Empty where its name says all. */
function valuesOf(
  { kind, stance }: Pick<Reason, 'kind' | 'stance'>,
  incident: Incident,
  e: Evidence,
  know: EventRecord,
): ReasonValue[] {
  const isFor = stance === 'for';
  switch (kind) {
    case 'day':
      return isFor ? daysOf(incident) : e.dates.map(({ from, to }) => ({ from, to }));
    case 'period':
    case 'old':
    case 'untimely':
    case 'ahead':
      return daysOf(incident);
    case 'place':
    case 'country':
      return entities(placesOf(kind, isFor, incident, e, know));
    case 'attacker':
    case 'target':
      return entities(
        (kind === 'attacker' ? incident.attackers : incident.targets).filter((id) => isNamed(id, e, know)),
      );
    case 'kind':
      return isFor ? [{ type: incident.type }] : [];
    case 'dead':
      return isFor ? entities(incident.victims.filter((id) => e.struck.has(id))) : [];
    case 'name':
      return incident.names
        .filter((name) => e.text.toLowerCase().includes(name.toLowerCase()))
        .map((words) => ({ words }));
    case 'toll':
    case 'toll-beyond':
      return e.tolls.flatMap((key) => countOf(key, isFor ? know.tollsOf(incident.id) : null));
    default:
      return [];
  }
}

const daysOf = ({ date: { from, to } }: Incident): ReasonValue[] => (from ? [{ from, to: to ?? from }] : []);

/** The places of a passage that are an incident's, or that are none of its own. */
function placesOf(
  kind: 'place' | 'country',
  own: boolean,
  incident: Incident,
  e: Evidence,
  know: EventRecord,
): string[] {
  const { exact, places } = know.profileOf(incident);
  const isOwn = (id: string) => places.has(id) || [...know.lineage(id)].some((up) => exact.has(up));
  if (own) return [...e.places].filter((id) => isOwn(id) && isCountry(id, know) === (kind === 'country'));
  return [...scenesFor(incident.type, e)].filter((id) => !isOwn(id));
}

/** Whether a passage names somebody, or their state. */
function isNamed(id: string, { entities: named, sides }: Evidence, know: EventRecord): boolean {
  const state = stateOf(id, know);
  return (
    named.has(id) || (state !== null && sides.has(state)) || [...named].some((x) => know.lineage(x).has(id))
  );
}

const isMeasure = (measure: string): measure is FigureMeasure =>
  (FIGURE_MEASURES as readonly string[]).includes(measure);

/** The count that a key of `tollKey` says; with `printed`, only when it is among these. */
function countOf(key: string, printed: ReadonlySet<string> | null): ReasonValue[] {
  const measure = key.slice(0, key.indexOf(' '));
  if (!isMeasure(measure) || (printed && !printed.has(key))) return [];
  const from = key.lastIndexOf(key.endsWith('"') ? ' "' : key.endsWith('}') ? ' {' : ' ');
  const value = JSON.parse(key.slice(from)) as Value;
  return typeof value === 'object' && 'either' in value ? [] : [{ measure, count: value }];
}
