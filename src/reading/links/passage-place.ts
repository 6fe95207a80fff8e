// Whether the places of a passage are those of an incident, as features.
import type { Incident } from '../../model/database';
import { isCountry } from '../events/states';
import type { EventRecord } from '../record';
import type { Evidence } from './evidence';
import type { Features } from './features';
import { scenesFor } from './gatherings';

/** However few incidents a record has in a country, much more happens there. */
const MOST_OF_COUNTRY = 1.5;

export function addPlace(f: Features<'passage'>, incident: Incident, e: Evidence, know: EventRecord): void {
  const { places: own, exact } = know.profileOf(incident);
  const scenes = scenesFor(incident.type, e);
  let wrong = false;
  for (const id of e.places) {
    const around = own.has(id) ? id : [...know.lineage(id)].find((up) => exact.has(up));
    if (around) {
      const country = isCountry(around, know);
      const rare = Math.min(know.rarity('place', around), country ? MOST_OF_COUNTRY : Infinity);
      f.placeRare = Math.max(f.placeRare ?? 0, rare);
      f[country ? 'placeCountry' : 'placeExact'] = 1;
    } else if (scenes.has(id)) wrong = true;
  }
  const right = f.placeExact !== undefined || f.placeCountry !== undefined;
  const profile = know.profileOf(incident);
  if (!f.placeExact) {
    if ([...scenes].some((id) => isOtherTown(id, own, exact, know)) || (e.town && profile.inTown))
      f.placeCity = 1;
    if (e.wide && profile.inTown) f.wide = 1;
  }
  if (wrong && !right) f.placeOther = 1;
  if (!right && [...scenes].some((id) => isAbroad(id, own, know))) f.placeAbroad = 1;
  if (e.away && !f.placeExact) f.placeAway = 1;
  addSite(f, incident, e, know);
}

/** Houses of the public: what hit the one did not hit the other. Cars, roads, homes and bases are hit beside much else. */
const PUBLIC = new Set([
  'school', 'hospital', 'market', 'mosque', 'church', 'prison', 'station', 'hotel', 'cafe', 'airport', 'embassy', 'consulate',
]); // prettier-ignore

/** What was hit: a mosque is no market. Much else is named beside it, so that only what the title names counts against. */
function addSite(f: Features<'passage'>, incident: Incident, e: Evidence, know: EventRecord): void {
  if (e.sites.size === 0) return;
  const { sites } = know.profileOf(incident);
  if (sites.size === 0) return;
  if ([...e.sites].some((kind) => sites.has(kind))) f.siteSame = 1;
  else if (
    [...e.sites].some((kind) => PUBLIC.has(kind)) &&
    ![...sitesNamedIn(e, know)].some((kind) => sites.has(kind))
  )
    f.siteOther = 1;
}

/** Kinds of site that a passage names in any language; found once for all incidents. */
const sitesNamedIn = (e: Evidence, { languages }: EventRecord): ReadonlySet<string> =>
  (e.named ??= new Set(languages.all.flatMap((l) => [...(l.sites?.kinds(e.text).kinds ?? [])])));

/** A located place of another country than any of the incident's. */
export function isAbroad(id: string, own: ReadonlySet<string>, know: EventRecord): boolean {
  const countries = [...know.lineage(id)].filter((up) => isCountry(up, know));
  return countries.length > 0 && !countries.some((country) => own.has(country));
}

/** A located place in a country of the incident that is none of its own. */
export function isOtherTown(
  id: string,
  own: ReadonlySet<string>,
  exact: ReadonlySet<string>,
  know: EventRecord,
): boolean {
  const lineage = [...know.lineage(id)];
  return !own.has(id) && !lineage.some((up) => exact.has(up)) && lineage.some((up) => own.has(up));
}
