// Whom a figure counts: a role, whose people they are, and which part of them. How two of these relate follows from what
// contains what; nothing is listed for one nation or group. docs/data.md defines the roles and the parts.
import * as v from 'valibot';

interface Place {
  within: string | null;
  /** Reports use these interchangeably for everyone a strike killed: one outlet's “four fighters” is another's “four people”. */
  whole?: true;
}

/** Each role with the one that contains it. */
export const ROLES = {
  people: { within: null, whole: true },
  combatants: { within: 'people', whole: true },
  members: { within: 'people', whole: true },
  civilians: { within: 'people' },
  children: { within: 'civilians' },
  women: { within: 'people' },
  contractors: { within: 'civilians' },
  diplomats: { within: 'civilians' },
  officials: { within: 'civilians' },
  protesters: { within: 'civilians' },
  journalists: { within: 'civilians' },
  medics: { within: 'civilians' },
  'aid-workers': { within: 'civilians' },
  'security-forces': { within: 'people' },
  troops: { within: 'security-forces' },
  police: { within: 'security-forces' },
  staff: { within: 'people' },
} as const satisfies Record<string, Place>;

export type Role = keyof typeof ROLES;
export const ROLE_IDS = Object.keys(ROLES) as [Role, ...Role[]];

/** Parts by what somebody is within the group. */
const RANKS = ['commanders', 'guards', 'others', 'officers', 'generals'] as const;
/** Parts by how badly somebody was hurt. */
const CONDITIONS = ['in-hospital', 'brain-injury', 'critical', 'serious', 'minor'] as const;

export const PARTS = [...RANKS, ...CONDITIONS] as const;
export type Part = (typeof PARTS)[number];

/**
 * Whom a count counts. `of` is the id of a country's place, an organisation or a group; without it they are anybody's. On a
 * page it may be the words of the page instead, where the record has no such entity: see `ofWords`.
 */
export interface Who {
  role: Role;
  of?: string;
  part?: Part;
}

export const PEOPLE: Who = { role: 'people' };

const ENTITY = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens'),
);
const role = v.pipe(
  v.picklist(ROLE_IDS),
  v.description('Whom the figure counts; docs/data.md defines each role.'),
);

/** A who as people write it: a role alone, or `{role, of, part}`. Reads as a Who. */
export const whoSchema = v.union([
  v.pipe(
    role,
    v.transform((only): Who => ({ role: only })),
  ),
  v.strictObject({
    role,
    of: v.exactOptional(
      v.pipe(ENTITY, v.description('Whose they are: a country, an organisation or a group.')),
    ),
    part: v.exactOptional(v.pipe(v.picklist(PARTS), v.description('Which part of them.'))),
  }),
]);

/** A who as text: equal when the two are. */
export const whoKey = ({ role, of, part }: Who) => `${role}/${of ?? ''}/${part ?? ''}`;

/** The who that `whoKey` wrote. */
export function whoOfKey(key: string): Who {
  const [role, of, part] = key.split('/') as [Role, string, Part | ''];
  return { role, ...(of && { of }), ...(part && { part }) };
}

/** The same, of anybody. */
export const withoutOwner = ({ role, part }: Who): Who => ({ role, ...(part && { part }) });

/** An `of` that the record does not know: the words that name it on the page. It belongs to nobody and contains nobody. */
export const ofWords = (words: string) => `?${words.replaceAll('/', ' ')}`;

/** The words of an `of` that the record does not know; null for an entity's id. */
export const wordsOf = (of: string) => (of.startsWith('?') ? of.slice(1) : null);

/** Whether the count is limited to those hurt in one way, which is no count of whom it counts otherwise. */
export const isOfCondition = ({ part }: Who) => (CONDITIONS as readonly (Part | undefined)[]).includes(part);

/** Whether everybody is counted: no state, no role, no rank. */
export const isEverybody = ({ role, of, part }: Who) =>
  role === PEOPLE.role && of === undefined && part === undefined;

/** same; the same people in another word; one inside the other; not comparable. */
export type WhoRelation = 'same' | 'interchangeable' | 'nested' | 'apart';

/**
 * How two whos relate. `belongs(inner, outer)` says whether one entity belongs to another, such as a country to a coalition
 * or a branch to its group.
 */
export function relateWhos(a: Who, b: Who, belongs: (inner: string, outer: string) => boolean): WhoRelation {
  if (whoKey(a) === whoKey(b)) return 'same';
  if (a.of === b.of && isWhole(a) && isWhole(b)) return 'interchangeable';
  return contains(a, b, belongs) || contains(b, a, belongs) ? 'nested' : 'apart';
}

/** Everyone of a group or everyone at all. The people of a country are its nationals: some of those present. */
const isWhole = ({ role, of, part }: Who) =>
  !part && 'whole' in ROLES[role] && (role !== 'people' || of === undefined);

/** Whether all whom `inner` counts are among those whom `outer` counts. `belongs` is that of `relateWhos`. */
export const contains = (outer: Who, inner: Who, belongs: (inner: string, outer: string) => boolean) =>
  (outer.of === undefined ||
    outer.of === inner.of ||
    (inner.of !== undefined && belongs(inner.of, outer.of))) &&
  (outer.part === undefined || outer.part === inner.part) &&
  roleContains(outer.role, inner.role);

function roleContains(outer: Role, inner: Role): boolean {
  // “members” and “combatants” are two words for the same people
  if (outer !== 'people' && 'whole' in ROLES[outer] && 'whole' in ROLES[inner]) return inner !== 'people';
  for (let r: Role | null = inner; r; r = ROLES[r].within) if (r === outer) return true;
  return false;
}
