// Offices named without whose they are, or by a wording that the record does not list: “the health ministry”. Whose one is
// comes from the name or adjective beside it, else from where the page names it in full, from the places of its sentence, or
// from those of the page; else it stays unmarked.
import type { Mention, PageInfo, Span } from '../../model/reading';
import { fact, type Reason } from '../../model/reasons';
import type { Sentence } from '../../text/sentences';
import { inOrder, inside, overlapping } from '../../text/spans';
import { fitsAny, type Language, type OfficeCues } from '../language';
import type { EventRecord } from '../record';
import type { Pointer } from './mentions';
import { holderOf, officeOf } from './office-holders';

/** Characters around an office in which is looked for whose it is. */
const REACH = 40;
/** Offices that speak of what happened in their own land. Others speak of what happens anywhere. */
const LOCAL = new Set(['health-ministry', 'interior-ministry', 'civil-defence', 'police', 'health-minister']);
/** So much of the places of a page must be of one holder for it to be the page's own. */
const MOST_PLACES = 0.75;

export interface OfficeInput {
  text: string;
  page: Pick<PageInfo, 'published' | 'outlet'>;
  sentences: readonly Sentence[];
  /** Names, adjectives and places of the page, in order. */
  pointers: readonly Pointer[];
  mentions: readonly Mention[];
  language: Language;
}

/** The offices of a text that are nobody's listed name, each with who holds it. In order, and none overlaps a mention. */
export function findOffices(input: OfficeInput, know: EventRecord): Mention[] {
  const cues = input.language.offices;
  if (!cues) return [];
  const { text, mentions, page } = input;
  const found = cues
    .find(text)
    .filter((s) => overlapping(mentions, s).every((m) => m.kind === 'place'))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const held: Held[] = mentions.flatMap(({ start, end, entity, reasons }) => {
    const office = officeOf(entity, know);
    return office ? [{ start, end, entity, office, reason: reasons[0]! }] : [];
  });
  const open: (Span & { office: string })[] = [];
  for (const s of found) {
    const owner = ownerOf(s, input, cues);
    if (!owner) {
      const isForeign = cues.inner?.test(text.slice(s.start, s.end)) ?? false;
      if (!isForeign && !isOther(text, s, cues)) open.push(s);
      continue;
    }
    const entity = holderOf(s.office, owner.entity, page.published, know);
    const after = owner.start >= s.end;
    // what is between two names that are marked each by itself
    const whole = owner.named ? s : { start: Math.min(s.start, owner.start), end: after ? owner.end : s.end };
    if (entity && !isTitleOf(entity, { ...whole, end: Math.max(whole.end, s.end) }, input, know))
      held.push({
        ...whole,
        office: s.office,
        entity,
        reason: fact('office-beside', { entity: owner.entity }),
      });
  }
  const all = [...held];
  for (const s of open) {
    const inFull = namedInFull(s, text, held);
    const entity = inFull ?? byPlace(s, input, know);
    if (entity) all.push({ ...s, entity, reason: fact(inFull ? 'office-in-full' : 'office-by-place') });
  }
  const added = all.filter((h) => overlapping(mentions, h).length === 0);
  return withoutOverlaps(added).map(({ start, end, entity, reason }) => {
    const { kind } = know.entities.get(entity)!;
    const { published } = page;
    const held = kind === 'person' && published ? [fact('holder', { from: published, to: published })] : [];
    return { start, end, entity, kind, text: text.slice(start, end), reasons: [reason, ...held] };
  });
}

/** An office with who holds it, and why it is theirs. */
interface Held extends Span {
  office: string;
  entity: string;
  reason: Reason;
}

/** The names of a text with its offices among them. An adjective inside an office's name points to nothing more. */
export function withOffices(
  offices: readonly Mention[],
  mentions: readonly Mention[],
  pointers: readonly Pointer[],
): { mentions: Mention[]; pointers: Pointer[] } {
  if (offices.length === 0) return { mentions: [...mentions], pointers: [...pointers] };
  const outside = pointers.filter((p) => overlapping(offices, p).length === 0);
  const named = offices.map(({ start, end, entity }) => ({ start, end, entity, named: true }));
  return { mentions: inOrder([...mentions, ...offices]), pointers: inOrder([...outside, ...named]) };
}

function withoutOverlaps<T extends Span>(spans: readonly T[]): T[] {
  const kept: T[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end))
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  return kept;
}

/** Whether an office only precedes the name of who holds it, or of somebody else. */
function isTitleOf(entity: string, s: Span, { text, mentions }: OfficeInput, know: EventRecord): boolean {
  if (know.entities.get(entity)?.kind !== 'person') return false;
  const isNext = mentions.some((m) => m.kind === 'person' && m.start >= s.end && m.start - s.end <= 2);
  return isNext || /^,? \p{Lu}/u.test(text.slice(s.end, s.end + REACH));
}

/** The name or adjective beside an office that says whose it is. */
function ownerOf(s: Span, { text, pointers }: OfficeInput, cues: OfficeCues): Pointer | undefined {
  const near = inside(pointers, { start: s.start - REACH, end: s.end + REACH });
  const { ownerBefore, ownerAfter } = cues;
  return (
    near.find((p) => p.start > s.start && p.end < s.end) ??
    near.find((p) => p.end <= s.start && ownerBefore?.test(text.slice(p.end, s.start))) ??
    near.find((p) => p.start >= s.end && ownerAfter?.test(text.slice(s.end, p.start)))
  );
}

const isOther = (text: string, s: Span, { not }: OfficeCues): boolean =>
  fitsAny(not, text.slice(Math.max(0, s.start - REACH), s.start), text.slice(s.end, s.end + REACH));

/** Whose the office is where the page names it in full: the only one, or the last one of the paragraph. */
function namedInFull(
  s: Span & { office: string },
  text: string,
  held: readonly (Span & { office: string; entity: string })[],
): string | undefined {
  const same = held.filter((h) => h.office === s.office);
  if (new Set(same.map((h) => h.entity)).size === 1) return same[0]!.entity;
  const last = same.filter((h) => h.end <= s.start).sort((a, b) => b.end - a.end)[0];
  return last && !text.slice(last.end, s.start).includes('\n') ? last.entity : undefined;
}

/** Whose the office is by the places of its sentence, or by those of the whole page. */
function byPlace(s: Span & { office: string }, input: OfficeInput, know: EventRecord): string | undefined {
  const { pointers, sentences, page } = input;
  const isLocal = LOCAL.has(s.office);
  const holder = ({ entity }: Pointer) =>
    holderOf(s.office, entity, page.published, know) ?? know.entities.get(entity)?.country ?? entity;
  const places = pointers.filter(
    (p) => (p.named || !isLocal) && know.entities.get(p.entity)?.kind === 'place',
  );
  if (isLocal) {
    const sentence = sentences.find((x) => x.start <= s.start && s.end <= x.end);
    const own = new Set(sentence ? inside(places, sentence).map(holder) : []);
    if (own.size === 1) return bodyOrPerson([...own][0]!, s.office, know);
    if (own.size > 1) return undefined;
  }
  const counts = new Map<string, number>();
  for (const p of places) counts.set(holder(p), (counts.get(holder(p)) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  if (most) {
    const share = most[1] / places.length;
    return share >= (isLocal ? MOST_PLACES : 1) ? bodyOrPerson(most[0], s.office, know) : undefined;
  }
  const home = page.outlet ? know.outlets.get(page.outlet)?.country : undefined;
  const state = home && know.country(home);
  return (state && holderOf(s.office, state, page.published, know)) ?? undefined;
}

/** An entity that holds an office; undefined for a country without one. */
const bodyOrPerson = (id: string, office: string, know: EventRecord): string | undefined => {
  const kind = know.entities.get(id)?.kind;
  return kind === 'person' || (kind === 'body' && officeOf(id, know) === office) ? id : undefined;
};
