// What a reading asks of an incident again and again: its days as numbers, all its places, its states.
import type { Incident } from '../../model/database';
import { dayNumber } from '../../model/days';
import { once } from '../../text/lazy';
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
  const exact = [incident.place, ...incident.places];
  const inTown = once(
    () => incident.places.length <= 1 && exact.every((id) => !isCountry(id, know) && !isRegion(id)),
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
    places: new Set(exact.flatMap((p) => [...know.lineage(p)])),
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
