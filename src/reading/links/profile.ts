// What a reading asks of an incident again and again: its days as numbers, all its places, its states.
import type { Incident } from '../../model/database';
import { dayNumber } from '../../model/days';
import { once } from '../../text/lazy';
import { isCountry, stateOf } from '../events/states';
import type { EventRecord } from '../record';

/** A town and a place in it. */
const MOST_IN_TOWN = 2;

export interface Profile {
  /** Its first and last day, as numbers; null when its beginning is not known. */
  days: { from: number; to: number } | null;
  /** The places it happened in, and with all that these lie in. */
  exact: ReadonlySet<string>;
  places: ReadonlySet<string>;
  /** The states of those who struck and of those who were struck. */
  attackers: ReadonlySet<string | null>;
  targets: ReadonlySet<string | null>;
  /** It was in one town: no country, nor anything that other places lie in. Found when first asked for. */
  inTown: boolean;
  /** Kinds of site that its title names: what was hit. Found when first asked for: few incidents are. */
  sites: ReadonlySet<string>;
}

export function makeProfile(
  incident: Incident,
  know: Pick<EventRecord, 'entities' | 'country' | 'lineage' | 'languages'>,
  isRegion: (place: string) => boolean,
): Profile {
  const { from, to } = incident.date;
  const all = [incident.place, ...incident.places];
  // what another of them lies in is where that one is, no second scene
  const exact = all.filter((id) => !all.some((other) => other !== id && know.lineage(other).has(id)));
  const inTown = once(
    () => exact.length <= MOST_IN_TOWN && exact.every((id) => !isCountry(id, know) && !isRegion(id)),
  );
  const sites = once(
    () =>
      new Set(
        know.languages.all.flatMap((language) => [
          ...(language.sites?.kinds(`${incident.title} ${incident.site ?? ''}`).kinds ?? []),
        ]),
      ),
  );
  return {
    days: from ? { from: dayNumber(from), to: dayNumber(to ?? from) } : null,
    exact: new Set(exact),
    places: new Set(all.flatMap((p) => [...know.lineage(p)])),
    attackers: new Set(incident.attackers.map((id) => stateOf(id, know))),
    targets: new Set(incident.targets.map((id) => stateOf(id, know))),
    get inTown() {
      return inTown();
    },
    get sites() {
      return sites();
    },
  };
}
