// Who held an office: “prime minister of Norland 2024”, “spokesman of the army”. Roles without a source serve to find a name, and are not stated.
import type { HeldRole } from '../model/database';
import { foldWords } from '../text/tokens';
import type { Office } from '../languages/questions';
import type { Question } from './question';
import type { SearchLine } from '../record/pack/search-text';
import type { SearchableRecord } from '../record/record';
import { resultOf } from '../views/results';
import type { SearchResult } from '../views/types/search';
import { fitsDate } from './search-query';

const MOST_HOLDERS = 6;
/** Words that make another office of one: they must be asked for. */
const OTHER = new Set(['deputy', 'vice', 'former', 'acting', 'assistant', 'designate', 'adviser', 'member']);
/** A role without days comes after those with them. */
const UNDATED = 50;
/** Who held an office once comes after those who hold it, where no day is asked for. */
const ENDED = 25;
/** An office for one place only comes after those of the whole. */
const LOCAL = 6;
const LINKING = new Set(['of', 'the', 'and', 'for', 'in', 'chief', 's']);
/** A name that was asked for in other words. */
const OTHERWISE = 0.5;
const LAST = '9999-12-31';
const FIRST = '0000-01-01';

/**
 * The holders of an office of what a question names, the office itself before others that only contain its words, the latest first.
 * `named`: whose office it is; anybody's when it is empty. `lines`: those of entities in which the office's words can be.
 */
export function holders(
  { offices, others, dates }: Pick<Question, 'offices' | 'others' | 'dates'>,
  named: ReadonlySet<string>,
  lines: Iterable<SearchLine>,
  know: SearchableRecord,
): SearchResult[] {
  const asked = new Set(offices.flatMap((o) => o.words));
  const found: { id: string; role: HeldRole; rank: number }[] = [];
  for (const { kind, id, about } of lines) {
    if (kind !== 'entity' || !offices.some((o) => isIn(o, about))) continue;
    const entity = know.entities.get(id);
    for (const role of entity?.roles ?? []) {
      if (!isHeld(role, dates)) continue;
      const words = foldWords(role.title);
      const near = nearness(role.of ?? null, words, named, know);
      const office = offices.findIndex((o) => isIn(o, ` ${words.join(' ')}`));
      if (near < 0 || office < 0 || words.some((w) => OTHER.has(w) && !asked.has(w))) continue;
      const [narrower, ended] = [
        narrowness(words, offices[office]!, others, namesOf(role.of ?? null, know)),
        role.to !== undefined,
      ];
      const late = (role.from ? 0 : UNDATED) + (ended && dates.length === 0 ? ENDED : 0);
      found.push({ id, role, rank: near * 100 + office * 3 + narrower + late });
    }
  }
  found.sort((a, b) => a.rank - b.rank || (b.role.from ?? '').localeCompare(a.role.from ?? ''));
  const once = found.filter((f, i) => found.findIndex((x) => x.id === f.id) === i);
  return once.slice(0, MOST_HOLDERS).map(({ id, role }) => ({
    ...resultOf({ kind: 'entity', id }, know),
    answer: role.basis
      ? null
      : [role.title, [role.from, role.to].filter(Boolean).join(' – ')].filter(Boolean).join(', '),
  }));
}

const isIn = ({ words }: Office, about: string) => words.every((w) => about.includes(` ${w}`));

const namesOf = (id: string | null, { entities }: SearchableRecord): ReadonlySet<string> => {
  const entity = id === null ? undefined : entities.get(id);
  const names = entity
    ? [entity.name, ...entity.aliases, ...entity.ambiguous, ...Object.values(entity.native).flat()]
    : [];
  return new Set(names.flatMap(foldWords));
};

/**
 * How much narrower than an office a title is: “navy commander of the guard”. `others`: what else was asked for; what the title lacks
 * of it counts too. `names`: words for whose office it is, which may be asked for by another name.
 */
function narrowness(
  title: readonly string[],
  office: Office,
  others: readonly string[],
  names: ReadonlySet<string>,
): number {
  const isLocal = title.some((word, i) => word === 'in' && title[i + 1] !== 'chief');
  const more = title.filter(
    (word) => !office.words.includes(word) && !LINKING.has(word) && !others.includes(word),
  );
  const missing = others.filter((word) => !title.includes(word) && !names.has(word));
  return (
    more.reduce((sum, word) => sum + (names.has(word) ? OTHERWISE : 1), missing.length) +
    (isLocal ? LOCAL : 0)
  );
}

/** 0: of what is named itself, 1: of a part of it, or so by its title; -1: of neither. */
function nearness(
  of: string | null,
  title: readonly string[],
  named: ReadonlySet<string>,
  know: SearchableRecord,
): number {
  if (named.size === 0 || (of !== null && named.has(of))) return 0;
  if (of !== null && [...know.lineage(of)].some((around) => named.has(around))) return 1;
  // the government of a country is no part of it
  const isTitled = (id: string) => {
    const entity = know.entities.get(id);
    const names = entity ? [entity.name, ...entity.aliases, ...entity.ambiguous, ...entity.capitalised] : [];
    return names.some((name) => foldWords(name).every((w) => title.includes(w)));
  };
  return [...named].some((id) => know.entities.has(id) && isTitled(id)) ? 0 : -1;
}

/** Whether a role can have been held on one of some days: up to the last day for which a source has it. */
function isHeld(role: HeldRole, dates: readonly string[]): boolean {
  if (dates.length === 0) return true;
  const { to, heldAsOf } = role;
  const from = role.from ?? FIRST;
  const end = to ?? (heldAsOf !== undefined && heldAsOf > from ? heldAsOf : LAST);
  return dates.some((date) => {
    const [start, stop] = [date.replaceAll('..', '01'), date.replaceAll('..', '31')];
    // without a year every year can be meant
    return date.startsWith('.')
      ? fitsDate({ from, to: end }, date)
      : from <= stop && start <= end.padEnd(10, '~');
  });
}
