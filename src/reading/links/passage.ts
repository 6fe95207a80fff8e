// How the words of a passage fit an incident, as features.
import { intervalsOf } from '../../model/counts';
import type { Incident, Value } from '../../model/database';
import type { EventRecord } from '../record';
import type { KindCues } from '../language';
import { fitDay } from './day';
import type { Evidence } from './evidence';
import type { Features } from './features';
import { addActors } from './passage-actors';
import { addPlace } from './passage-place';
import type { PageTime } from './time';

/** More people in office say no more of the time. */
const MOST_HOLDERS = 2;
/** What can speak for an incident, by kind. */
const WHAT_SPEAKS: readonly (readonly (keyof Features<'passage'>)[])[] = [
  ['daySame', 'dayNear', 'dayPeriod', 'dayYearless'],
  ['placeExact', 'placeCountry'],
  ['attacker', 'target'],
  ['kindRight'],
  ['deadNamed'],
  ['called'],
];
/** Types of incident that only their own words point to. */
const OWN_WORDS = /^(?:protest|funeral|announcement|crush|other)$/;

/** What a passage says for and against an incident. */
export function passageFeatures(
  incident: Incident,
  e: Evidence,
  time: PageTime,
  know: EventRecord,
  cues: KindCues | undefined,
): Features<'passage'> {
  const f: Features<'passage'> = { bias: 1 };
  const victims = incident.victims.filter((id) => e.struck.has(id)).length;
  if (victims) f.deadNamed = 1;
  if (victims > 1) f.deadMore = Math.min(2, victims - 1);
  if (!victims && [...e.struck].some((id) => know.incidentIndex().at(`dead ${id}`).length > 0))
    f.deadOther = 1;
  const called = isCalled(incident.names, e.text);
  if (called) f.called = 1;
  const day = fitDay(know.profileOf(incident), e.dates);
  f[day] = 1;
  const age = time.ageOf(incident);
  f[age] = 1;
  const said = called || victims > 0 || day !== 'dayUnsaid';
  if (!time.isSigned(incident)) {
    if (age === 'ageOld') f.oldUnsigned = 1;
    if (age === 'ageUnknown') f.undatedUnsigned = 1;
  } else if (age === 'ageOld' && !said) f.oldUnsaid = 1;
  if (age === 'ageUnknown') {
    const { then, otherwise } = time.holdersAt(incident);
    if (then) f.holdersThen = Math.min(MOST_HOLDERS, then);
    if (otherwise) f.holdersOther = Math.min(MOST_HOLDERS, otherwise);
  }
  if (e.runsOn && isShort(incident, know)) f.runsOn = 1;
  addPlace(f, incident, e, know);
  addActors(f, incident, e, know);
  addKind(f, incident, e, cues);
  addTolls(f, incident, e, know);
  if (age === 'ageOld' && (day === 'daySame' || day === 'dayNear' || day === 'dayPeriod')) f.oldDated = 1;
  if (f.placeExact && (f.daySame || f.dayNear)) f.dayAndPlace = 1;
  if (WHAT_SPEAKS.filter((names) => names.some((name) => f[name])).length === 1) f.alone = 1;
  return f;
}

/** A battle of weeks has a toll of its own that runs on. */
const FEW_DAYS = 3;
const isShort = (incident: Incident, know: EventRecord): boolean => {
  const { days } = know.profileOf(incident);
  return days !== null && days.to - days.from < FEW_DAYS;
};

const isCalled = (names: readonly string[], text: string) => {
  if (names.length === 0) return false;
  const lower = text.toLowerCase();
  return names.some((n) => lower.includes(n.toLowerCase()));
};

/** Without a language's words for kinds of event only those types lack theirs that need their own. */
function addKind(f: Features<'passage'>, { type }: Incident, e: Evidence, cues: KindCues | undefined): void {
  let kind = e.kinds.get(type);
  if (!kind) {
    const own = cues?.words[type]?.test(e.text) ?? false;
    const wrong = (cues?.only ?? []).some(([said, types]) => said.test(e.text) && !types.test(type));
    kind = wrong ? 'kindWrong' : own ? 'kindRight' : OWN_WORDS.test(type) ? 'kindUnsaid' : 'none';
    e.kinds.set(type, kind);
  }
  if (kind !== 'none') f[kind] = 1;
}

/** Tolls that reports print, by how few incidents share them; or none that they print. */
function addTolls(f: Features<'passage'>, { id }: Incident, e: Evidence, know: EventRecord): void {
  if (e.countsMany) f.countsMany = 1;
  if (e.tolls.length === 0) return;
  const printed = know.tollsOf(id);
  if (printed.size === 0) return;
  const same = e.tolls.filter((k) => printed.has(k));
  if (same.length) f.tollSame = Math.max(0, ...same.map((k) => know.rarity('toll', k)));
  else if (!e.tolls.some((k) => isPrinted(k, printed))) f.tollOther = 1;
  if (e.tolls.some((k) => isBeyond(k, printed))) f.tollBeyond = 1;
}

/** A lower toll may be an incident's own, when few reports are known. */
const LEAST_BEYOND = 500;
/** So many times the greatest that reports print is not what an incident's toll rises to. */
const BEYOND = 10;

/** Whether a toll is far beyond all that reports print: “tens of thousands” beside a strike that killed 57. */
function isBeyond(toll: string, printed: ReadonlySet<string>): boolean {
  const own = boundsOf(toll);
  if (!own || own.least < LEAST_BEYOND) return false;
  const most = digestOf(printed).most.get(own.measure);
  return most !== undefined && own.least > BEYOND * most;
}

/** What is asked of the tolls of an incident for every count of a page. */
interface TollDigest {
  /** Measure and value, of whomever. */
  plain: ReadonlySet<string>;
  /** The greatest by measure. */
  most: ReadonlyMap<string, number>;
}

const digests = new WeakMap<ReadonlySet<string>, TollDigest>();

function digestOf(printed: ReadonlySet<string>): TollDigest {
  const known = digests.get(printed);
  if (known) return known;
  const most = new Map<string, number>();
  for (const key of printed) {
    const bounds = boundsOf(key);
    if (bounds) most.set(bounds.measure, Math.max(bounds.most, most.get(bounds.measure) ?? -Infinity));
  }
  const digest = { plain: new Set([...printed].map(withoutWho)), most };
  digests.set(printed, digest);
  return digest;
}

/** What a key of `tollKey` counts, and the least and the most of it; null for what is no number. */
function boundsOf(key: string): { measure: string; least: number; most: number } | null {
  const from = key.lastIndexOf(key.endsWith('"') ? ' "' : key.endsWith('}') ? ' {' : ' ');
  const intervals = intervalsOf(JSON.parse(key.slice(from)) as Value);
  return (
    intervals && {
      measure: key.slice(0, key.indexOf(' ')),
      least: Math.min(...intervals.map(([least]) => least)),
      most: Math.max(...intervals.map(([, most]) => most)),
    }
  );
}

/** Whether a count is printed of whomever: a page seldom says in each sentence whose soldiers they were. */
const isPrinted = (toll: string, printed: ReadonlySet<string>): boolean =>
  digestOf(printed).plain.has(withoutWho(toll));

const withoutWho = (key: string) => `${key.slice(0, key.indexOf(' '))}${key.slice(key.lastIndexOf(' '))}`;
