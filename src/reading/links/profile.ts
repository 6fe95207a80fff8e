// What a reading asks of an incident again and again: its days as numbers, all its places, its states.
import type { Incident } from '../../model/database';
import { dayNumber } from '../../model/days';
import { isCountry, stateOf } from '../events/states';
import type { EventRecord } from '../record';

export interface Profile {
  /** Its first and last day, as numbers; null when its beginning is not known. */
  days: { from: number; to: number } | null;
  /** The places it happened in, and with all that these lie in. */
  exact: ReadonlySet<string>;
  places: ReadonlySet<string>;
  /** The states of those who struck and of those who were struck. */
  attackers: ReadonlySet<string | null>;
  targets: ReadonlySet<string | null>;
  /** It was in one town: no country, nor anything that other places lie in. */
  inTown: boolean;
  /** Kinds of site that its title names: what was hit. */
  sites: ReadonlySet<string>;
}

export function makeProfile(
  incident: Incident,
  know: Pick<EventRecord, 'entities' | 'country' | 'lineage' | 'languages'>,
  isRegion: (place: string) => boolean,
): Profile {
  const { from, to } = incident.date;
  const exact = [incident.place, ...incident.places];
  return {
    days: from ? { from: dayNumber(from), to: dayNumber(to ?? from) } : null,
    exact: new Set(exact),
    places: new Set(exact.flatMap((p) => [...know.lineage(p)])),
    attackers: new Set(incident.attackers.map((id) => stateOf(id, know))),
    targets: new Set(incident.targets.map((id) => stateOf(id, know))),
    inTown: incident.places.length <= 1 && exact.every((id) => !isCountry(id, know) && !isRegion(id)),
    sites: new Set(
      know.languages.all.flatMap(({ sites }) => [
        ...(sites?.kinds(`${incident.title} ${incident.site ?? ''}`).kinds ?? []),
      ]),
    ),
  };
}
