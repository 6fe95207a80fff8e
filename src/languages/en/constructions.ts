// What a number counts: each rule is one construction of the English language, and its name says which.
import type { FigureMeasure } from '../../model/measures';
import type { Toll } from '../../reading/figures/tolls';
import type { Word } from '../../text/words';
import type { FoundNumber } from './numbers';
import {
  AUXILIARY,
  BARRIER,
  DEATHS,
  INJURIES,
  KILLED,
  KILLING,
  PEOPLE,
  TROOPS,
  WOUNDED,
  WOUNDING,
} from './vocabulary';

/** What a rule may look at: the sentence's words and numbers, and the toll found before. */
export interface Context {
  words: readonly Word[];
  all: readonly FoundNumber[];
  previous: Toll | undefined;
}

type Rule = (n: FoundNumber, context: Context) => FigureMeasure | null;

const LONGEST_PHRASE = 22;
/** Words that may stand between a number and its verb before people are named. */
const GAP = 6;
const FEWEST_TROOPS = 50;

/** The measure of a number and the construction that tells it, by the first rule that knows it; null when it counts nothing we read. */
export function measureOf(n: FoundNumber, context: Context): { measure: FigureMeasure; by: string } | null {
  for (const [by, rule] of RULES) {
    const measure = rule(n, context);
    if (measure) return { measure, by };
  }
  return null;
}

const RULES: [name: string, rule: Rule][] = [
  ['attacks counted', attacksCounted],
  ['suffered injuries', sufferedInjuries],
  ['lives lost', livesLost],
  ['troops stationed', troopsStationed],
  ['killed or wounded, either', eitherHarm],
  ['a verb before the number', verbBefore],
  ['a toll that rose to it', tollRoseTo],
  ['a noun after the number', nounAfter],
  ['a noun before the number', nounBefore],
  ['a list of the dead', deadIncluded],
  ['a verb after the number', passiveAfter],
  ['a subject that goes on', subjectGoesOn],
  ['an object that goes on', objectGoesOn],
  ['a part of the whole before it', partOfWhole],
];

const lower = (words: readonly Word[], i: number) => words[i]?.lower ?? '';
const lowers = (words: readonly Word[], from: number, to: number) =>
  words.slice(Math.max(0, from), to).map((w) => w.lower);

/** “under attack at least 100 times”, “more than 110 such attacks”, “45 attacks in Iraq”, “an additional 52 in Syria”. */
function attacksCounted(n: FoundNumber, { words, previous }: Context): FigureMeasure | null {
  const after = lowers(words, n.to + 1, n.to + 9);
  const before = lowers(words, n.from - 12, n.from);
  const attacked = /^(?:attack(?:s|ed)?|targeted|struck|hit)$/;
  if (
    (after[0] === 'times' || after[0] === 'separate' || after[0] === 'occasions') &&
    before.some((w) => attacked.test(w))
  )
    return 'attacks';
  if (previous?.measure === 'attacks' && /^(?:in|on|against)$/.test(after[0] ?? '')) return 'attacks';
  const noun = after.findIndex((w) => w === 'attacks' || w === 'assaults');
  if (noun < 0 || after.slice(0, noun).some((w) => BARRIER.has(w) || w === ',' || PEOPLE.test(w)))
    return null;
  return 'attacks';
}

/** “62 US personnel have suffered minor injuries”, “at least 34 sustained traumatic brain injuries”. */
function sufferedInjuries(n: FoundNumber, context: Context): FigureMeasure | null {
  const { words } = context;
  const stop = Math.min(nextNumber(n, context), n.to + 10);
  for (let i = n.to + 1; i < stop; i++) {
    if (BARRIER.has(lower(words, i))) return null;
    if (!/^(?:suffered|sustained|received|suffering|sustaining)$/.test(lower(words, i))) continue;
    return lowers(words, i + 1, i + 8).some((w) =>
      /^(?:injury|injuries|wounds|burns|concussions?|tbis?)$/.test(w),
    )
      ? 'wounded'
      : null;
  }
  return null;
}

/** “claimed three lives”, “cost 12 lives”, “seven people lost their lives”. */
function livesLost(n: FoundNumber, { words }: Context): FigureMeasure | null {
  if (lower(words, n.to + 1) === 'lives') {
    return /^(?:claim(?:ed|s|ing)|cost(?:s|ing)?|took|takes|taking)$/.test(lower(words, n.from - 1))
      ? 'killed'
      : null;
  }
  const after = lowers(words, n.to + 1, n.to + 9);
  const lost = after.findIndex((w) => /^(?:lost|losing|lose)$/.test(w));
  return lost > 0 &&
    /^(?:lives?)$/.test(after[lost + 2] ?? '') &&
    after.slice(0, lost).some((w) => PEOPLE.test(w))
    ? 'killed'
    : null;
}

/** “900 troops in Syria”, “some 2,500 American soldiers stationed in Iraq”, gapping: “and 700 in Jordan”. */
function troopsStationed(n: FoundNumber, { words, previous }: Context): FigureMeasure | null {
  const value = typeof n.value === 'number' ? n.value : typeof n.value === 'object' ? n.value.max : 0;
  if (value < FEWEST_TROOPS) return null;
  const after = lowers(words, n.to + 1, n.to + 9);
  const noun = after.findIndex((w) => TROOPS.test(w));
  if (noun >= 0 && noun <= 4 && !after.slice(0, noun).some((w) => BARRIER.has(w) || w === ',')) {
    const next = after.slice(noun + 1);
    const harmed = next
      .slice(0, 6)
      .some((w) => KILLED.has(w) || WOUNDED.has(w) || /^(?:suffered|sustained|took|killing)$/.test(w));
    const killing = KILLING.has(lower(words, n.from - 1)) || WOUNDING.has(lower(words, n.from - 1));
    const stationed = words.some((w) =>
      /^(?:stationed|deployed|based|has|have|had|keeps|maintains?|presence|remain|remains|operating|serving)$/.test(
        w.lower,
      ),
    );
    if (!harmed && !killing && (next[0] === 'in' || next[0] === 'on' || stationed)) return 'troops';
  }
  return previous?.measure === 'troops' && (after[0] === 'in' || after[0] === 'more') ? 'troops' : null;
}

/** “nine people were killed or wounded”, “killed or injured nine”. */
function eitherHarm(n: FoundNumber, context: Context): FigureMeasure | null {
  const { words } = context;
  const either = (i: number) =>
    lower(words, i + 1) === 'or' &&
    ((KILLED.has(lower(words, i)) && WOUNDED.has(lower(words, i + 2))) ||
      (WOUNDED.has(lower(words, i)) && KILLED.has(lower(words, i + 2))));
  if (either(n.from - 3)) return 'killed-or-wounded';
  const stop = Math.min(nextNumber(n, context), n.to + 12);
  for (let i = n.to + 1; i < stop; i++) {
    if (either(i)) return 'killed-or-wounded';
    if (BARRIER.has(lower(words, i)) || lower(words, i) === ',') return null;
  }
  return null;
}

/** “killed three US troops”, “wounding at least 34”, “killed an estimated 40”. */
function verbBefore(n: FoundNumber, { words }: Context): FigureMeasure | null {
  let i = n.from - 1;
  while (
    i >= 0 &&
    /^(?:the|its|their|an?|estimated|another|also|of|up|reportedly|including|additional)$/.test(
      lower(words, i),
    )
  )
    i--;
  if (n.from - 1 - i > 2 || isPassive(words, i)) return null;
  if (isThing(lower(words, n.to + 1))) return null;
  const verb = lower(words, i);
  if (KILLING.has(verb)) return 'killed';
  return WOUNDING.has(verb) ? 'wounded' : null;
}

const isThing = (word: string) =>
  /^(?:vehicles?|drones?|rockets?|missiles?|buildings?|houses?|times|locations?|targets?|facilities|trucks?|cars?|tanks?|days|months)$/.test(
    word,
  );

/** “were killed two days later”: a passive verb takes no count after it. */
const isPassive = (words: readonly Word[], verb: number) =>
  /^(?:were|was|been|being|be)$/.test(lower(words, verb - 1));

/** “the death toll from the raid had risen to four”, “bringing the toll to 16”, “put the number of dead at 23”, “a toll of 14”. */
function tollRoseTo(n: FoundNumber, { words }: Context): FigureMeasure | null {
  const before = lowers(words, 0, n.from);
  const link = before.at(-1) ?? '';
  if (!/^(?:to|at|of|reached|reaches|hit|was|is|stands|exceed(?:ed|s)|passed|surpassed|as)$/.test(link))
    return null;
  const toll = before.lastIndexOf('toll');
  const number = before.lastIndexOf('number');
  if (toll >= 0 && toll > number) {
    const between = before.slice(toll + 1);
    if (between.some((w) => w === '.' || w === ';' || w === ':')) return null;
    // “a toll of 14” at once, “a toll on …, of” not
    return link !== 'of' || between.length === 1 ? 'killed' : null;
  }
  if (number < 0 || !/^(?:to|at|reached|was|is|stands|as)$/.test(link)) return null;
  const counted = before.slice(number + 1, number + 8);
  if (counted.some((w) => KILLED.has(w) || DEATHS.has(w) || w === 'victims')) return 'killed';
  if (counted.some((w) => WOUNDED.has(w) || INJURIES.has(w))) return 'wounded';
  // “put the number at 10”, said of the dead just spoken of
  return /^(?:put|puts|putting|placed|gave|raised)$/.test(before[number - 2] ?? '') && counted[0] === 'at'
    ? 'killed'
    : null;
}

/** “39 dead”, “one injury”, “16 confirmed deaths”. */
function nounAfter(n: FoundNumber, { words }: Context): FigureMeasure | null {
  for (let i = n.to + 1; i <= n.to + 4 && i < words.length; i++) {
    const word = lower(words, i);
    if (DEATHS.has(word) && lower(words, i + 1) !== 'toll') return 'killed';
    if (INJURIES.has(word)) return i === n.to + 1 || !PEOPLE.test(lower(words, i - 1)) ? 'wounded' : null;
    if (
      !/^(?:confirmed|reported|other|others|more|serious|minor|civilian|american|iraqi|iranian|syrian|us|military|recorded|of|people)$/.test(
        word,
      )
    )
      return null;
  }
  return null;
}

/** “the deaths of three soldiers”, “the loss of one additional member”, “claimed the lives of seven”, “the death of X and two others”. */
function nounBefore(n: FoundNumber, { words }: Context): FigureMeasure | null {
  const nounOf = (i: number): FigureMeasure | null => {
    if (lower(words, i) !== 'of') return null;
    if (/^(?:deaths?|lives|killings?|loss|martyrdom|assassination)$/.test(lower(words, i - 1)))
      return 'killed';
    return /^(?:wounding|injuring|injuries|injury)$/.test(lower(words, i - 1)) ? 'wounded' : null;
  };
  const direct = nounOf(n.from - 1);
  if (direct) return direct;
  if (lower(words, n.from - 1) !== 'and' || !/^others?$/.test(lower(words, n.to + 1))) return null;
  for (let i = n.from - 2; i > n.from - 12 && i > 0; i--) {
    const found = nounOf(i);
    if (found) return found;
    if (BARRIER.has(lower(words, i)) || lower(words, i) === ',') return null;
  }
  return null;
}

/** A list of the dead: “the dead included eight Iranians, five Syrians and …”, “among the dead were two children”. */
function deadIncluded(n: FoundNumber, context: Context): FigureMeasure | null {
  const { words, previous } = context;
  const noun = listedBefore(n, words);
  if (noun) return WOUNDED.has(noun) ? 'wounded' : 'killed';
  if (!previous?.part || !/^(?:,|and)$/.test(lower(words, n.from - 1))) return null;
  return isHarm(previous.measure) && namesPeople(n, context) ? previous.measure : null;
}

const DEAD = '(dead|killed|victims|martyrs|wounded|injured|fatalities|casualties)';
const LISTS = [
  new RegExp(String.raw`\b${DEAD}\b[^;:]*? (?:included?|includes|comprised)(?: also)?$`),
  new RegExp(String.raw`\b(?:the|those|all) ${DEAD} (?:were|are|was)(?: also)?$`),
  new RegExp(String.raw`\bamong the (?:\S+ )?${DEAD} (?:were|was|are|is)(?: also)?$`),
];
const LIST_REACH = 24;

/** The word for the dead or wounded whom a list that begins at this number names. */
function listedBefore(n: FoundNumber, words: readonly Word[]): string | undefined {
  const before = lowers(words, n.from - LIST_REACH, n.from).join(' ');
  return LISTS.map((list) => list.exec(before)?.[1]).find(Boolean);
}

const isHarm = (measure: FigureMeasure) => measure === 'killed' || measure === 'wounded';

/** Whether the number heads people: “seven Hezbollah members”. */
function namesPeople(n: FoundNumber, context: Context): boolean {
  const { words } = context;
  const stop = Math.min(nextNumber(n, context), n.to + 6);
  for (let i = n.to + 1; i < stop; i++) {
    const word = lower(words, i);
    if (PEOPLE.test(word)) return true;
    if (BARRIER.has(word) || word === ',' || word === 'in') return false;
  }
  return false;
}

/** “four militia fighters were killed”, “seven people died”, “six wounded”, “three fighters, including a commander, died”. */
function passiveAfter(n: FoundNumber, context: Context): FigureMeasure | null {
  const stop = Math.min(n.to + 1 + LONGEST_PHRASE, nextNumber(n, context));
  return isPartitive(context.words, n) ? null : harmAfter(n, context.words, stop);
}

function harmAfter(n: FoundNumber, words: readonly Word[], stop: number): FigureMeasure | null {
  let people = false;
  let apart = 0;
  for (let i = n.to + 1; i < stop; i++) {
    const word = lower(words, i);
    if (word === 'lost' && lower(words, i + 2) !== 'lives') return null;
    if (KILLED.has(word)) {
      if (ofWounds(words, i)) return null;
      return (people || apart === 0) && !isActive(words, i) ? 'killed' : null;
    }
    if (WOUNDED.has(word)) return (people || apart === 0) && !isActive(words, i) ? 'wounded' : null;
    if (BARRIER.has(word)) return null;
    if (word === ',' && !(people && opensAside(words, i))) return null;
    if (word === ',' && people) i = closeAside(words, i, stop);
    if (PEOPLE.test(word)) people = true;
    else if (!AUXILIARY.has(word)) apart++;
    if (!people && apart > GAP) return null;
  }
  return null;
}

/** Where the next number of the sentence begins, or where the sentence ends. */
const nextNumber = (n: FoundNumber, { words, all }: Context) =>
  all.find((m) => m.from > n.to)?.from ?? words.length;

/** “one of his aides were killed”: a part picked out of a whole is no toll. */
const isPartitive = (words: readonly Word[], n: FoundNumber) =>
  n.value === 1 && lower(words, n.to + 1) === 'of' && lower(words, n.to + 2) !== 'them';

/** “killed four …”: a verb with people after it is active, unless an auxiliary stands before it. */
function isActive(words: readonly Word[], verb: number): boolean {
  if (!/^(?:killed|wounded|injured)$/.test(lower(words, verb))) return false;
  if (/^(?:were|was|been|being|are|is)$/.test(lower(words, verb - 1))) return false;
  return /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|dozens|several|an?|the|at|more|them|him)$/.test(
    lower(words, verb + 1),
  );
}

const ofWounds = (words: readonly Word[], i: number) =>
  lowers(words, i + 1, i + 7).some((w) => w === 'wounds' || w === 'injuries') &&
  lower(words, i + 1) !== 'and';

const opensAside = (words: readonly Word[], comma: number) =>
  /^(?:including|among|mostly|all|most|some|one|an?|the|who)$/.test(lower(words, comma + 1));

/** The comma that closes an aside opened at `comma`, or the place before the verb when none does. */
function closeAside(words: readonly Word[], comma: number, stop: number): number {
  for (let i = comma + 1; i < stop; i++) if (words[i]!.text === ',') return i;
  return comma;
}

/** A subject of two counts: “two Americans and one Briton were killed”. The first takes the second's verb. */
function subjectGoesOn(n: FoundNumber, context: Context): FigureMeasure | null {
  const { words, all } = context;
  const next = all.find((m) => m.from > n.to);
  if (
    !next ||
    next.from - n.to > 6 ||
    !/^(?:and|,)$/.test(lower(words, next.from - 1)) ||
    !namesPeople(n, context)
  )
    return null;
  const between = lowers(words, n.to + 1, next.from - 1);
  if (between.some((w) => BARRIER.has(w) || KILLED.has(w) || WOUNDED.has(w) || w === 'in')) return null;
  return (
    harmAfter(next, words, Math.min(words.length, next.to + 1 + LONGEST_PHRASE)) ??
    subjectGoesOn(next, { words, all, previous: undefined })
  );
}

/** An object that goes on: “killed 18 in Syria and 16 in Iraq”, “killed three soldiers and two policemen”. */
function objectGoesOn(n: FoundNumber, context: Context): FigureMeasure | null {
  const { words, previous } = context;
  if (!previous || !isHarm(previous.measure)) return null;
  const link = lower(words, n.from - 1);
  if (link !== 'and' && link !== ',') return null;
  const place = lower(words, n.to + 1) === 'in' && /^\p{Lu}/u.test(words[n.to + 2]?.text ?? '');
  const between = words.filter((w) => w.start >= previous.end && w.end <= words[n.from]!.start);
  const near =
    between.length <= 9 &&
    !between.some((w) => BARRIER.has(w.lower) || KILLED.has(w.lower) || WOUNDED.has(w.lower));
  return place || (near && namesPeople(n, context)) ? previous.measure : null;
}

/** A part of the whole just counted: “three people, including two leaders”, “of the 39 dead, 16 were civilians”. */
function partOfWhole(n: FoundNumber, context: Context): FigureMeasure | null {
  const { words, previous } = context;
  if (!previous || !isHarm(previous.measure)) return null;
  const before = lowers(words, n.from - 4, n.from);
  const included =
    /^(?:including|among|comprising)$/.test(before.at(-1) ?? '') ||
    before.slice(-2).join(' ') === 'among them' ||
    before.slice(-3).join(' ') === 'among them were';
  if (included) return namesPeople(n, context) ? previous.measure : null;
  const ofThe = lowers(words, 0, n.from).join(' ');
  const part =
    /\bof (?:the|those|whom)\b[^.;]*$/.test(ofThe) &&
    /^(?:were|are|was|is|have|had)$/.test(lower(words, n.to + 1));
  return part ? previous.measure : null;
}

/** Whether a number is a part of the count before it, for `Toll.part`. */
export function isPart(n: FoundNumber, context: Context): boolean {
  const { words, previous } = context;
  const before = lowers(words, n.from - 12, n.from).join(' ');
  if (/(?:\bincluding|\bamong them(?: were)?|\bcomprising|\bamong)$/.test(before)) return true;
  if (listedBefore(n, words)) return true;
  return previous?.part === true && /(?:,|and)$/.test(before) && namesPeople(n, context);
}
