// Step 3: figures. The counts of killed, wounded, troops and attacks that a sentence states, before it is known of
// which incident. Each rule is one construction of the language; its name says which.
import type { Qualifier } from '../model/database';
import type { FigureMeasure } from '../model/measures';
import type { Population } from '../model/populations';
import type { Count, Span } from '../model/reading';
import { findNumbers, type FoundNumber } from './numbers';
import { populationOf } from './people';
import type { Sentence } from './sentences';
import { splitWords, type Word } from './words';

/** A count and what it counts, not yet tied to an incident. */
export interface Toll extends Span {
  measure: FigureMeasure;
  value: Count;
  qualifier: Qualifier;
  population: Population;
}

const KILLED = new Set(['killed', 'dead', 'died', 'dying', 'die', 'slain', 'martyred', 'perished']);
const WOUNDED = new Set(['wounded', 'injured', 'hurt']);
const KILLING = new Set(['killed', 'kills', 'killing', 'kill', 'killings']);
const WOUNDING = new Set([
  'wounded',
  'wounds',
  'wounding',
  'wound',
  'injured',
  'injures',
  'injuring',
  'injure',
]);
const DEATHS = new Set(['dead', 'deaths', 'death', 'fatalities', 'fatality']);
const INJURIES = new Set(['injuries', 'injury', 'wounded', 'injured']);
const AUXILIARY = new Set([
  'were', 'was', 'are', 'is', 'have', 'has', 'had', 'been', 'being', 'be', 'also', 'reportedly', 'others', 'other',
  'people', 'more', 'then', 'later', 'both', 'all', 'of', 'them', 'confirmed', 'left', 'seriously', 'critically', 'severely', 'badly', 'slightly',
]); // prettier-ignore
/** Words that end the phrase which a number heads: past them the verb belongs to something else. */
const BARRIER = new Set([
  ';', ':', '.', '!', '?', 'that', 'which', 'who', 'but', 'while', 'when', 'after', 'before', 'because', 'saying', 'said', 'targeted',
  'struck', 'hit', 'launched', 'fired', 'attacked', 'bombed', 'conducted', 'destroyed', 'wounding', 'killing', 'claimed', 'blamed',
]); // prettier-ignore
const PEOPLE =
  /^(?:people|persons?|fighters?|militants?|militia(?:men|man)?|members?|soldiers?|troops?|civilians?|guards?|bodyguards?|commanders?|leaders?|men|women|children|others?|officers?|officials?|americans?|iraqis?|iranians?|syrians?|personnel|servicemembers?|servicemen|advisers?|advisors?|medics?|policem[ae]n|paramilitar(?:y|ies)|generals?|guests?|protesters?|demonstrators?|victims|worshippers|contractors?|nationals?|residents?|gunmen|operatives?|terrorists?|insurgents?|rebels?|combatants?|companions?|aides?|associates?|passengers?|staff|employees|workers|students|girls?|boys?|martyrs)$/;
const TROOPS = /^(?:troops|soldiers|personnel|servicemembers|forces|members|servicemen)$/;
const LONGEST_PHRASE = 22;
const GAP = 4;

/** The tolls of one sentence. */
export function findTolls(sentence: Sentence): Toll[] {
  const words = splitWords(sentence.text, sentence.start);
  const tolls: Toll[] = [];
  const numbers = findNumbers(words).filter((n) => !isDateOrMeasure(words, n));
  for (const number of numbers) {
    const previous = tolls.at(-1);
    const measure = rules.reduce<FigureMeasure | null>(
      (m, rule) => m ?? rule(words, number, numbers, previous),
      null,
    );
    if (measure) tolls.push(makeToll(words, number, measure, previous));
  }
  return [...tolls, ...findNone(words)].sort((a, b) => a.start - b.start);
}

type Rule = (
  words: readonly Word[],
  n: FoundNumber,
  all: readonly FoundNumber[],
  previous?: Toll,
) => FigureMeasure | null;

const rules: Rule[] = [
  attacksCounted,
  troopsStationed,
  verbBefore,
  tollRoseTo,
  nounAfter,
  nounBefore,
  passiveAfter,
  inheritsVerb,
];

/** “under attack at least 100 times”, “more than 110 such attacks”, “over 150 drone and rocket attacks since October”. */
function attacksCounted(words: readonly Word[], n: FoundNumber): FigureMeasure | null {
  const after = words.slice(n.to + 1, n.to + 9).map((w) => w.lower);
  const before = words.slice(Math.max(0, n.from - 12), n.from).map((w) => w.lower);
  if (after[0] === 'times' && before.some((w) => w === 'attack' || w === 'attacked' || w === 'targeted'))
    return 'attacks';
  const noun = after.findIndex((w) => w === 'attacks' || w === 'assaults');
  if (noun < 0 || after.slice(0, noun).some((w) => BARRIER.has(w) || w === ',')) return null;
  return 'attacks';
}

/** “900 troops in Syria”, “some 2,500 American soldiers stationed in Iraq”. */
function troopsStationed(
  words: readonly Word[],
  n: FoundNumber,
  _all: readonly FoundNumber[],
  previous?: Toll,
): FigureMeasure | null {
  const low = typeof n.value === 'number' ? n.value : n.value.max;
  if (low < 50) return null;
  const after = words.slice(n.to + 1, n.to + 9).map((w) => w.lower);
  const noun = after.findIndex((w) => TROOPS.test(w));
  const context = words.map((w) => w.lower);
  if (noun >= 0 && noun <= 3 && !after.slice(0, noun).some((w) => BARRIER.has(w))) {
    const next = after.slice(noun + 1);
    const harmed = next.slice(0, 4).some((w) => KILLED.has(w) || WOUNDED.has(w));
    if (
      !harmed &&
      (next[0] === 'in' ||
        context.some((w) =>
          /^(?:stationed|deployed|based|has|have|keeps|maintains|presence|remain)$/.test(w),
        ))
    )
      return 'troops';
  }
  // gapping: “300 troops in Jordan and 700 in Syria”
  return previous?.measure === 'troops' && (after[0] === 'in' || after[0] === 'more') ? 'troops' : null;
}

/** “killed three US troops”, “wounding at least 34”, “killed and wounded” apart. */
function verbBefore(words: readonly Word[], n: FoundNumber): FigureMeasure | null {
  let i = n.from - 1;
  while (
    i >= 0 &&
    /^(?:the|its|their|an?|estimated|another|also|of|up|reportedly|including)$/.test(words[i]!.lower)
  )
    i--;
  const verb = words[i]?.lower ?? '';
  if (n.from - 1 - i > 2) return null;
  if (isPassive(words, i)) return null;
  const next = words[n.to + 1]?.lower;
  if (
    next &&
    /^(?:vehicles?|drones?|rockets?|missiles?|buildings?|houses?|times|locations?|targets?|facilities|trucks?|cars?)$/.test(
      next,
    )
  )
    return null;
  if (KILLING.has(verb)) return 'killed';
  if (WOUNDING.has(verb)) return 'wounded';
  return null;
}

/** “were killed two days later”: a passive verb takes no count after it. */
const isPassive = (words: readonly Word[], verb: number) =>
  /^(?:were|was|been|being|be)$/.test(words[verb - 1]?.lower ?? '');

/** “the death toll had risen to four”, “bringing the toll to 16”. */
function tollRoseTo(words: readonly Word[], n: FoundNumber): FigureMeasure | null {
  const before = words.slice(Math.max(0, n.from - 9), n.from).map((w) => w.lower);
  const toll = before.lastIndexOf('toll');
  if (toll < 0) return null;
  const between = before.slice(toll + 1);
  const rises = between.some((w) => /^(?:to|at|was|is|of|reached|hit|stood|stands|as|exceeded)$/.test(w));
  return rises && !between.some((w) => BARRIER.has(w) && w !== 'hit') ? 'killed' : null;
}

/** “39 dead”, “one injury”, “16 confirmed deaths”. */
function nounAfter(words: readonly Word[], n: FoundNumber): FigureMeasure | null {
  for (let i = n.to + 1; i <= n.to + 3 && i < words.length; i++) {
    const { lower } = words[i]!;
    if (DEATHS.has(lower) && words[i + 1]?.lower !== 'toll') return 'killed';
    if (INJURIES.has(lower)) return i === n.to + 1 || !PEOPLE.test(words[i - 1]!.lower) ? 'wounded' : null;
    if (!/^(?:confirmed|reported|other|more|serious|minor|civilian|american|iraqi|us|recorded)$/.test(lower))
      return null;
  }
  return null;
}

/** “the deaths of three soldiers”, “the loss of one additional member”, “claimed the lives of seven”. */
function nounBefore(words: readonly Word[], n: FoundNumber): FigureMeasure | null {
  const [noun, of] = [words[n.from - 2]?.lower ?? '', words[n.from - 1]?.lower];
  if (of !== 'of') return null;
  if (/^(?:deaths?|lives|killings?|loss|martyrdom)$/.test(noun)) return 'killed';
  if (/^(?:wounding|injuring|injuries|injury)$/.test(noun)) return 'wounded';
  return null;
}

/** “four militia fighters were killed”, “seven people died”, “six wounded”, “three fighters, including a commander, died”. */
function passiveAfter(
  words: readonly Word[],
  n: FoundNumber,
  all: readonly FoundNumber[],
): FigureMeasure | null {
  const next = all.find((m) => m.from > n.to)?.from ?? words.length;
  const stop = Math.min(words.length, n.to + 1 + LONGEST_PHRASE, next);
  if (isPartitive(words, n)) return null;
  let people = false;
  let apart = 0;
  for (let i = n.to + 1; i < stop; i++) {
    const { lower } = words[i]!;
    if (KILLED.has(lower)) {
      if (ofWounds(words, i) || orBoth(words, i)) return null;
      return people || apart === 0 ? (isActive(words, i) ? null : 'killed') : null;
    }
    if (WOUNDED.has(lower))
      return (people || apart === 0) && !isActive(words, i) && !orBoth(words, i) ? 'wounded' : null;
    if (BARRIER.has(lower)) return null;
    if (lower === ',' && !(people && opensAside(words, i))) return null;
    if (lower === ',' && people) i = closeAside(words, i, stop);
    if (PEOPLE.test(lower)) people = true;
    else if (!AUXILIARY.has(lower)) apart++;
    if (!people && apart > GAP + 2) return null;
  }
  return null;
}

/** “one of his aides were killed”: a part picked out of a whole is no toll. */
const isPartitive = (words: readonly Word[], n: FoundNumber) =>
  n.value === 1 && words[n.to + 1]?.lower === 'of' && !/^them$/.test(words[n.to + 2]?.lower ?? '');

/** “killed four …”: a verb with people after it is active, unless an auxiliary stands before it. */
function isActive(words: readonly Word[], verb: number): boolean {
  if (words[verb]!.lower !== 'killed' && words[verb]!.lower !== 'wounded') return false;
  const before = words[verb - 1]?.lower ?? '';
  if (/^(?:were|was|been|being|are|is)$/.test(before)) return false;
  const after = words[verb + 1]?.lower ?? '';
  return /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|dozens|several|an?|the|at|more|them|him)$/.test(
    after,
  );
}

const ofWounds = (words: readonly Word[], i: number) =>
  words.slice(i + 1, i + 7).some((w) => /^(?:wounds|injuries)$/.test(w.lower)) &&
  words[i + 1]?.lower !== 'and';
const orBoth = (words: readonly Word[], i: number) =>
  words[i + 1]?.lower === 'or' && WOUNDED.has(words[i + 2]?.lower ?? '');

const opensAside = (words: readonly Word[], comma: number) =>
  /^(?:including|among|mostly|all|most|some|one|an?|the|who)$/.test(words[comma + 1]?.lower ?? '');

/** The comma that closes an aside opened at `comma`, or the place before the verb when none does. */
function closeAside(words: readonly Word[], comma: number, stop: number): number {
  for (let i = comma + 1; i < stop; i++) if (words[i]!.text === ',') return i;
  return comma;
}

/** Gapping: “were killed and six wounded”, “killed 18 in Syria and 16 in Iraq”, “killed three and wounded 34, two critically”. */
function inheritsVerb(
  words: readonly Word[],
  n: FoundNumber,
  _all: readonly FoundNumber[],
  previous?: Toll,
): FigureMeasure | null {
  if (!previous || (previous.measure !== 'killed' && previous.measure !== 'wounded')) return null;
  const link = words[n.from - 1]?.lower;
  const place = words[n.to + 1]?.lower === 'in' && /^\p{Lu}/u.test(words[n.to + 2]?.text ?? '');
  return (link === 'and' || link === ',') && place ? previous.measure : null;
}

/** “no deaths”, “no one was killed”, “no civilians had died”, “no casualties”: none is a figure too. */
function findNone(words: readonly Word[]): Toll[] {
  const tolls: Toll[] = [];
  words.forEach((word, i) => {
    if (word.lower !== 'no') return;
    const rest = words.slice(i + 1, i + 8).map((w) => w.lower);
    const until = rest.findIndex((w) => BARRIER.has(w) || w === ',');
    const phrase = until < 0 ? rest : rest.slice(0, until);
    if (
      /^(?:more|less|fewer|longer|further|immediate|comment|claim|information|one's)$/.test(phrase[0] ?? '')
    )
      return;
    const casualties = phrase.slice(0, 2).includes('casualties');
    const people = phrase[0] === 'one' || phrase.slice(0, 3).some((w) => PEOPLE.test(w));
    const killed =
      casualties ||
      phrase.slice(0, 4).some((w) => DEATHS.has(w)) ||
      (people && phrase.some((w) => KILLED.has(w)));
    const hurt =
      casualties ||
      phrase.slice(0, 4).some((w) => INJURIES.has(w)) ||
      (people && phrase.some((w) => WOUNDED.has(w)));
    const span = {
      start: word.start,
      end: word.end,
      value: 0,
      qualifier: 'exactly' as const,
      population: populationOf(phrase),
    };
    if (killed) tolls.push({ ...span, measure: 'killed' });
    if (hurt) tolls.push({ ...span, measure: 'wounded' });
  });
  return tolls;
}

/** Ages, clock times, distances, calibres, days of the month, money, percentages, brigades: numbers that count nobody. */
function isDateOrMeasure(words: readonly Word[], n: FoundNumber): boolean {
  const before = words[n.from - 1];
  const after = words[n.to + 1];
  const next = after?.lower ?? '';
  if (
    /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/.test(
      before?.lower ?? '',
    ) &&
    !n.qualifier.includes('-')
  )
    return true;
  if (/^(?:january|february|march|april|june|july|august|september|october|november|december)$/.test(next))
    return true;
  if (
    /^(?:kilomet(?:er|re)s?|km|miles?|met(?:er|re)s?|feet|percent|%|years?|months?|weeks?|days?|hours?|minutes?|seconds?|dollars?|am|pm|o'clock|gmt|th|st|nd|rd|tons?|pounds?|kg|kilograms?|degrees?)$/.test(
      next,
    )
  )
    return true;
  if (
    next === '-' &&
    /^(?:year|day|hour|month|week|mile|kilometer|kilometre|member|man|foot|metre|meter|point|pound|ton|way|time)$/.test(
      words[n.to + 2]?.lower ?? '',
    )
  )
    return true;
  if (
    /^(?:aged|age|brigade|division|tower|resolution|article|chapter|\$|£|€|#|no)$/.test(before?.lower ?? '')
  )
    return true;
  if (/^(?:brigade|division|battalion|squadron|unit)$/.test(next)) return true;
  if (
    typeof n.value === 'number' &&
    n.value >= 1900 &&
    n.value <= 2099 &&
    /^\d{4}$/.test(words[n.core]!.text) &&
    !PEOPLE.test(next)
  )
    return !/^(?:troops|soldiers)$/.test(words[n.to + 2]?.lower ?? '');
  return before?.text === '(' && after?.text === ')';
}

function makeToll(words: readonly Word[], n: FoundNumber, measure: FigureMeasure, previous?: Toll): Toll {
  const phrase = words.slice(n.to + 1, n.to + 9).map((w) => w.lower);
  const own = populationOf(phrase);
  const population =
    own === 'total' && previous && /^(?:others?|wounded|injured|in)$/.test(phrase[0] ?? '')
      ? previous.population
      : own;
  return {
    start: words[n.from]!.start,
    end:
      measure === 'attacks' && words[n.to + 1]?.lower === 'times' ? words[n.to + 1]!.end : words[n.to]!.end,
    measure,
    value: n.value,
    qualifier: n.qualifier,
    population: measure === 'troops' ? 'us-troops' : measure === 'attacks' ? 'total' : population,
  };
}
