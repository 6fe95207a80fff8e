// The lexicon: every spelling in the database, folded together, with what each may mean and what it needs to count.
import type { Entity } from '../model/database';
import { build, type Gazetteer } from './index';
import { skeletonOf } from './skeleton';
import { foldWords } from './tokens';

/**
 * plain: counts wherever it stands. ambiguous: needs support on the page. capitalised: an ordinary word too, counts
 * only capitalised. adjective: points to a country (American, Tehran); evidence, never marked.
 */
type Use = 'plain' | 'ambiguous' | 'capitalised' | 'adjective';

export interface Sense {
  entity: Entity;
  use: Use;
  /** The spelling as the database prints it. */
  form: string;
}

export interface Lexicon {
  gazetteer: Gazetteer;
  /** What each name id of the gazetteer may mean. */
  senses: readonly Sense[][];
  /** Consonant skeletons of transliterated names, for spellings that are listed nowhere. */
  skeletons: ReadonlyMap<string, Entity>;
}

/** Countries whose names reach English print in one spelling only; names from elsewhere are transliterated. */
const LATIN_SCRIPT = new Set([
  'US',
  'GB',
  'FR',
  'DE',
  'IT',
  'ES',
  'CA',
  'AU',
  'DK',
  'PL',
  'NL',
  'BE',
  'NO',
  'SE',
]);

export function makeLexicon(entities: readonly Entity[]): Lexicon {
  const byKey = new Map<string, Sense[]>();
  const add = (form: string, use: Use, entity: Entity) => {
    const key = foldWords(form).join(' ');
    const senses = byKey.get(key) ?? [];
    if (!byKey.has(key)) byKey.set(key, senses);
    if (!senses.some((s) => s.entity === entity)) senses.push({ entity, use, form });
  };
  for (const entity of entities) {
    for (const form of entity.capitalised) add(form, 'capitalised', entity);
    add(entity.name, 'plain', entity);
    for (const form of entity.aliases) add(form, 'plain', entity);
    for (const form of Object.values(entity.native).flat()) add(form, 'plain', entity);
    for (const form of entity.ambiguous) add(form, 'ambiguous', entity);
    for (const form of entity.adjectives) add(form, 'adjective', entity);
  }
  return {
    gazetteer: build([...byKey.keys()]),
    senses: [...byKey.values()],
    skeletons: skeletonsOf(entities),
  };
}

/** Skeletons long enough to be telling, each of one entity only. */
function skeletonsOf(entities: readonly Entity[]): Map<string, Entity> {
  const owners = new Map<string, Entity | null>();
  for (const entity of entities) {
    if (entity.kind === 'place' || entity.kind === 'body' || LATIN_SCRIPT.has(entity.country ?? '')) continue;
    for (const form of [entity.name, ...entity.aliases]) {
      const skeleton = skeletonOf(foldWords(form));
      if (!skeleton) continue;
      const owner = owners.get(skeleton);
      owners.set(skeleton, owner === undefined || owner === entity ? entity : null);
    }
  }
  return new Map([...owners].filter((o): o is [string, Entity] => o[1] !== null));
}
