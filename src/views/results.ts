// A record as a line of search results.
import { statedRoles } from '../model/held-roles';
import type { RecordRef } from '../model/record-ref';
import { say } from '../i18n/say';
import { wordDates } from '../i18n/wording';
import type { EventRecord } from '../reading/record';
import type { SearchResult } from './types/search';
import { nameOfEntity, nameOfKind, nameOfOutlet, titleOf } from './words';

/** A record as a line of results. */
export function resultOf(ref: RecordRef, know: EventRecord): SearchResult {
  if (ref.kind === 'incident') {
    const i = know.incidents.get(ref.id);
    const kind = i?.kind === 'situation' ? say('kindSituation') : say('kindIncident');
    return {
      ref,
      kind,
      name: titleOf(ref.id, know),
      detail: i ? `${wordDates(i.date)} · ${nameOfEntity(i.place, know)}` : '',
    };
  }
  if (ref.kind === 'outlet') {
    const o = know.outlets.get(ref.id);
    return {
      ref,
      kind: say('kindOutlet'),
      name: nameOfOutlet(ref.id, know),
      detail: [o?.country, o?.domains[0]].filter(Boolean).join(' · '),
    };
  }
  const e = know.entities.get(ref.id);
  const detail =
    (e && statedRoles(e)[0]?.title) ?? e?.partOf.map((id) => nameOfEntity(id, know)).join(', ') ?? '';
  return { ref, kind: e ? nameOfKind(e.kind) : '', name: nameOfEntity(ref.id, know), detail };
}
