// Step 1: names. Which entities of the database the text names, and where.
import type { Lexicon, Sense } from '../../text/lexicon';
import { isNear, isTelling, skeletonOf } from '../../text/skeleton';
import { foldWords } from '../../text/tokens';
import type { Entity } from '../../model/database';
import type { Mention, Span } from '../../model/reading';
import type { EventRecord } from '../record';

/** Where the text points to an entity, marked or not: mentions, and adjectives such as “American”. */
export interface Pointer extends Span {
  entity: string;
  /** False for an adjective, which is evidence only. */
  named: boolean;
}

export interface FoundNames {
  mentions: Mention[];
  pointers: Pointer[];
}

interface Hit extends Span {
  senses: readonly Sense[];
  /** Found by its consonants, not as a listed spelling. */
  skeleton?: boolean;
}

/** A title before a name: the name after it is a person's, however short. */
const TITLE =
  /(?:\b(?:President|Minister|Premier|Secretary|General|Gen\.?|Commander|Colonel|Col\.?|Admiral|Adm\.?|Ayatollah|Leader|spokes(?:man|woman|person)|Sheikh|Hajj?|Mr\.?|Mrs\.?|Ms\.?|Dr\.?))\s+$/;
/** Capitalised words that may stand before a name without being part of it. */
const NO_FORENAME =
  /^(?:The|A|An|And|But|By|In|On|At|Of|To|For|From|With|When|While|As|If|Since|After|Before|Late|Former|President|Vice|Minister|Secretary|General|Gen|Maj|Brig|Lt|Commander|Leader|Ayatollah|Sheikh|Hajj?|Mr|Mrs|Dr|Iran|Iran’s|Iraq|US|Iranian|Iraqi|American|Israeli|Lebanese|Lebanon|Pentagon|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Kill|Killed|Says|How|Why|Did|Is|Was|Will|That|This|His|Her|Its|Their|Later|Then|Meanwhile|Earlier|Now|Yet|Still|Once|Also|Only|Even|Both|Some|Like|Under|Against|Because|Although|Though|However|Ask|Asked|\p{Lu}\p{Ll}+ly)$/u;
/** What a name turns into with one more word: a channel, a street, an airport. */
const NAME_TAIL =
  /^(?:[ -](?:TV|Television|Channel|News|Street|Avenue|Square|Airport|University|Hospital|Mosque|Tower|Towers|Foundation|Bridge))\b/;
const GAP_SKELETON_WORDS = 5;

/** Why a spelling was marked as somebody, or as nobody. */
export interface NameTrace extends Span {
  entity: string | null;
  why: string;
}

/** Finds the names of a text. Spans never overlap; offsets are UTF-16 code units into `text`. */
export function findNames(text: string, know: EventRecord, trace?: NameTrace[]): FoundNames {
  const hits = collectHits(text, know);
  const supported = supportedEntities(text, hits, know);
  const mentions: Mention[] = [];
  const pointers: Pointer[] = [];
  for (const hit of hits) {
    const adjective = hit.senses.find((s) => s.use === 'adjective');
    const { sense, why } = pick(text, hit, supported, know);
    trace?.push({ start: hit.start, end: hit.end, entity: sense?.entity.id ?? null, why });
    if (sense) {
      const { id, kind } = sense.entity;
      mentions.push({
        start: hit.start,
        end: hit.end,
        text: text.slice(hit.start, hit.end),
        entity: id,
        kind,
      });
      pointers.push({ start: hit.start, end: hit.end, entity: id, named: true });
    } else if (adjective && (capitalised(text, hit) || isWrittenSmall(text, hit, adjective))) {
      pointers.push({ start: hit.start, end: hit.end, entity: adjective.entity.id, named: false });
    }
  }
  return { mentions, pointers };
}

function collectHits(text: string, know: EventRecord): Hit[] {
  const { lexicon } = know;
  let hits: Hit[] = [];
  for (const version of [text, ...withoutPrefixes(text)]) {
    const flat = lexicon.find(version);
    for (let i = 0; i < flat.length; i += 3) {
      const [start, end] = [flat[i]!, flat[i + 1]!];
      if (version !== text) {
        const met = hits.filter((h) => h.start < end && start < h.end);
        // a longer name that begins behind a joined letter beats the part of it that stood alone
        if (met.some((h) => h.start < start || h.end > end || h.end - h.start >= end - start)) continue;
        hits = hits.filter((h) => !met.includes(h));
      }
      hits.push({ start, end, senses: lexicon.sensesOf(flat[i + 2]!) });
    }
  }
  if (hits.length > 1) hits.sort((a, b) => a.start - b.start);
  return withSkeletons(text, hits, lexicon);
}

/** Arabic and Hebrew write “and”, “by”, “to” together with the next word: one letter, or two. */
const PREFIXED = /(?<![\p{L}\p{M}])(?:[وفبلك](?=\p{Script=Arabic}{3})|[ובלכהמש](?=\p{Script=Hebrew}{2}))/gu;
/** “To” and the article are written as one: لل for لال. */
const TO_THE = /(?<![\p{L}\p{M}])[وف]?لل(?=\p{Script=Arabic}{3})/gu;

/** The text with such letters blanked, once and twice; of the same length, so that offsets hold. None for other scripts. */
function withoutPrefixes(text: string): string[] {
  if (!/[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text)) return [];
  const article = text.replace(TO_THE, (m) => (m.length === 3 ? ' ال' : 'ال'));
  const once = article.replace(PREFIXED, ' ');
  return [article, once, once.replace(PREFIXED, ' ')];
}

/** A run of capitalised words, as printed names are: “Ketaeb Hizbullah”, “Mushtaq Taleb al-Saedi”. */
const NAME_RUN = /\p{Lu}[\p{L}'’‘ʿʾ`]+(?:[\s-]+(?:\p{Lu}[\p{L}'’‘ʿʾ`]+|al|el|as|ash))*/gu;

/** Adds spellings that are listed nowhere but share a listed name's consonants. A longer run beats a listed part of it. */
function withSkeletons(text: string, hits: Hit[], lexicon: Lexicon): Hit[] {
  const extra: Hit[] = [];
  for (const run of text.matchAll(NAME_RUN)) {
    const words = [...run[0].matchAll(/[^\s-]+/g)].map((w) => ({
      start: run.index + w.index,
      end: run.index + w.index + w[0].length,
    }));
    if (words.length < 2) continue;
    for (let i = 0; i < words.length; i++) {
      for (let j = Math.min(words.length, i + GAP_SKELETON_WORDS) - 1; j > i; j--) {
        const start = words[i]!.start;
        const end = endWithoutPossessive(text, words[j]!.end);
        if (
          !/\p{Lu}/u.test(text[start] ?? '') ||
          !/\p{Lu}/u.test(text.slice(words[j]!.start, end)) ||
          hits.some((h) => h.start <= start && h.end >= end)
        )
          continue;
        const entity = ownerByConsonants(foldWords(text.slice(start, end)), lexicon);
        if (!entity || text.slice(start, end).includes('\n')) continue;
        if (
          hits.some(
            (h) =>
              h.start < end &&
              start < h.end &&
              h.senses.some((s) => s.entity === entity && s.use === 'plain'),
          )
        )
          continue;
        extra.push({
          start,
          end,
          skeleton: true,
          senses: [{ entity, use: 'plain', acronym: false, short: false, single: false }],
        });
        i = j;
        break;
      }
    }
  }
  if (extra.length === 0) return hits;
  const kept = hits.filter((h) => !extra.some((e) => h.start < e.end && e.start < h.end));
  return [...kept, ...extra].sort((a, b) => a.start - b.start);
}

/** Whose name this is by its consonants: enough of them, or few and a listed spelling near by. */
function ownerByConsonants(words: readonly string[], lexicon: Lexicon): Entity | undefined {
  const skeleton = skeletonOf(words);
  const owner = skeleton ? lexicon.ownerOf(skeleton) : undefined;
  if (!owner || isTelling(skeleton!, words)) return owner;
  return [owner.name, ...owner.aliases].some((form) => isNear(words, foldWords(form))) ? owner : undefined;
}

const endWithoutPossessive = (text: string, end: number) =>
  /['’]s$/.test(text.slice(end - 2, end)) ? end - 2 : end;

/** Entities that the page supports: named without doubt, defined in brackets, or close kin of one so named. */
function supportedEntities(text: string, hits: readonly Hit[], know: EventRecord): ReadonlySet<string> {
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
  return kin;
}

interface Picked {
  sense?: Sense;
  why: string;
}

function pick(text: string, hit: Hit, supported: ReadonlySet<string>, know: EventRecord): Picked {
  const agreeing = hit.senses.filter((s) => formAgrees(text, hit, s));
  if (agreeing.length === 0) return { why: 'not printed as the name is' };
  const certain = agreeing.find((s) => s.use === 'plain' || s.use === 'capitalised');
  const open = agreeing.filter((s) => s.use === 'ambiguous');
  const titled = open.filter((s) => titleBefore(text, hit, s, know));
  const backed = open.filter((s) => supported.has(s.entity.id) || titled.includes(s));
  const sense = certain ?? (backed.length === 1 ? backed[0] : undefined);
  if (!sense) {
    if (open.length === 0) return { why: 'points to a country, and is no name' };
    return {
      why: backed.length
        ? 'could be several that the page names'
        : 'ambiguous, and nothing on the page supports it',
    };
  }
  if (isPartOfLongerName(text, hit, sense, know)) return { why: 'part of a longer name' };
  if (certain) return { sense, why: hit.skeleton ? 'the consonants of a listed name' : 'a listed name' };
  return {
    sense,
    why: titled.includes(sense)
      ? 'ambiguous, but the title is one this person held'
      : 'ambiguous, but the page supports it',
  };
}

/** “President Biden”: the title names a role this person held. */
function titleBefore(text: string, hit: Hit, sense: Sense, know: EventRecord): boolean {
  if (sense.entity.kind !== 'person') return false;
  const title = TITLE.exec(text.slice(Math.max(0, hit.start - 24), hit.start))?.[0]
    ?.trim()
    .toLowerCase()
    .replace('.', '');
  if (!title) return false;
  const roles = know.entities.get(sense.entity.id)?.roles ?? [];
  return roles.some((r) => r.title.toLowerCase().includes(title === 'gen' ? 'general' : title));
}

const capitalised = (text: string, span: Span) => !/^\p{Ll}/u.test(text.slice(span.start, span.end));

/** Languages that write adjectives of countries small list them so. */
const isWrittenSmall = (text: string, { start, end }: Span, { entity }: Sense) =>
  entity.adjectives.includes(text.slice(start, end));

/** Whether the case of the text fits the spelling: acronyms and ordinary words only as printed, names in any case. */
function formAgrees(text: string, hit: Hit, sense: Sense): boolean {
  const printed = text.slice(hit.start, hit.end);
  if (sense.acronym) return !/\p{Ll}/u.test(printed) || (!sense.short && /^\p{Lu}/u.test(printed));
  if (sense.use === 'plain') return true;
  if (sense.use === 'capitalised' && /\s\p{Ll}{4,}/u.test(printed)) return false;
  return capitalised(text, hit) || /^(?:al|el)[\s-]/.test(printed);
}

/** “Hunter Biden”, “Saad al-Saadi”: a surname after another forename is another person; “Ansar Hezbollah” another group. */
function isPartOfLongerName(text: string, hit: Hit, sense: Sense, know: EventRecord): boolean {
  if (!sense.single || (sense.entity.kind !== 'person' && sense.entity.kind !== 'group')) return false;
  if (NAME_TAIL.test(text.slice(hit.end, hit.end + 14))) return true;
  const before = /(\p{Lu}[\p{L}'’]+)(?:-e)?([ -])$/u.exec(text.slice(Math.max(0, hit.start - 30), hit.start));
  if (!before) return false;
  if (sense.entity.kind === 'group')
    return /^(?:Kata\w+|Ansar|Saraya|Liwa|Harakat)$/i.test(before[1]!) || isForeign(before[1]!, sense, know);
  return before[2] === ' ' && !NO_FORENAME.test(before[1]!) && !TITLE.test(`${before[1]} `);
}

/** Nations whose groups share names with others: “the Turkish Hizbullah” is not Lebanon's. */
const NATIONS: Record<string, string> = {
  Turkish: 'TR', Kurdish: 'KU', Saudi: 'SA', Bahraini: 'BH', Yemeni: 'YE', Egyptian: 'EG', Kuwaiti: 'KW', Iraqi: 'IQ', Iranian: 'IR',
  Lebanese: 'LB', Syrian: 'SY', Palestinian: 'PS', Pakistani: 'PK', Afghan: 'AF', Indian: 'IN', Somali: 'SO', Nigerian: 'NG',
}; // prettier-ignore

function isForeign(word: string, { entity }: Sense, know: EventRecord): boolean {
  const nation = NATIONS[word];
  if (!nation) return false;
  const home = entity.country ?? know.entities.get(entity.id)?.country;
  return home !== undefined && home !== nation;
}
