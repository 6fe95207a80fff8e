// Which entities the page supports, so that an ambiguous spelling may mean them.
import type { EventRecord } from '../record';
import { formAgrees } from './forms';
import type { Hit } from './hits';

/** Entities that the page supports: named without doubt, defined in brackets, or close kin of one so named. */
export function supportedEntities(
  text: string,
  hits: readonly Hit[],
  know: EventRecord,
): ReadonlySet<string> {
  const sure = new Set<string>();
  for (const hit of hits) {
    for (const s of hit.senses) {
      if (s.use === 'plain' && formAgrees(text, hit, s)) sure.add(s.entity.id);
    }
  }
  const kin = new Set(sure);
  for (const incident of know.incidents.values()) {
    const people = [...incident.victims, ...incident.targets];
    // two who met in one incident support each other, when one is sure
    if (incident.victims.some((v) => sure.has(v))) for (const p of people) kin.add(p);
  }
  for (const id of sure) for (const parent of know.entities.get(id)?.partOf ?? []) kin.add(parent);
  for (const id of sure) {
    if (know.entities.get(id)?.kind === 'group') for (const branch of know.branchesOf(id)) kin.add(branch);
  }
  const countries = countriesOf(hits, kin, know);
  for (const { start, end, senses } of hits) {
    if (end - start < LEAST_LETTERS) continue;
    for (const { use, entity } of senses)
      if (use === 'ambiguous' && entity.kind !== 'person' && entity.country && countries.has(entity.country))
        kin.add(entity.id);
  }
  return kin;
}

/** So long a name of a group or a place is its own on a page about its country. */
const LEAST_LETTERS = 4;

/** The countries that a page names, or that a place on it lies in. */
function countriesOf(hits: readonly Hit[], sure: ReadonlySet<string>, know: EventRecord): Set<string> {
  const codes = new Set<string>();
  for (const { senses } of hits)
    for (const { use, entity } of senses)
      if (entity.kind === 'place' && (use === 'adjective' || sure.has(entity.id))) {
        const code = know.entities.get(entity.id)?.country;
        if (code) codes.add(code);
      }
  return codes;
}
