// Whose the counted people are, as English says it: “Greenland’s troops”, “Greenish soldiers”, “soldiers from Greenland”,
// “Greenland keeps 2,500 troops in Blueland”. Gives words; who they are is the engine's to find.
import type { FigureMeasure } from '../../model/measures';
import type { Span } from '../../model/reading';
import type { Word } from '../../text/words';

/** Heads before which a capitalised word says whose they are. */
const HEAD =
  /^(?:troops?|soldiers?|personnel|forces|service|servicemembers?|servicem[ae]n|reservists?|sailors?|marines?|airmen|army|police\w*|policem[ae]n|officers?|generals?|advis[eo]rs?|commandos?|conscripts?|peacekeepers?|citizens|nationals)$/i;
/** Words between owner and head that say what kind of force it is. */
const KIND =
  /^(?:army|navy|air|force|marine|national|guard|special|military|security|armed|border|police|federal|regular|elite|ground|naval|senior|additional|more|other|active|-)$/i;
/** Capitalised words that own nobody. */
const NOBODY =
  /^(?:the|a|an|it|he|she|they|we|who|which|that|this|there|nobody|none|all|some|both|neither|each|one|two|three|shiite|shia|sunni|muslim|christian|catholic)$/i;
const KEEPS =
  /^(?:has|keeps|maintains|stations|deploys|sends|retains|holds|posts|operates|contributes|had|kept|maintained|stationed|deployed|sent|retained|posted|contributed|have|keep|maintain)$/;
/** Who moves soldiers has them: “Greenland has pulled its last 350 soldiers out of Blueland”, “withdrew 900 troops from Blueland”. */
const MOVES =
  /^(?:pull(?:s|ed|ing)?|withdr(?:aw|aws|ew|awn|awing)|mov(?:e|es|ed|ing)|remov(?:e|es|ed|ing)|redeploy(?:s|ed|ing)?|evacuat(?:e|es|ed|ing)|relocat(?:e|es|ed|ing)|transfer(?:s|red|ring)?|shift(?:s|ed|ing)?|recall(?:s|ed|ing)?)$/;
const SAID = /^(?:said|says|confirmed|confirms|announced|acknowledged|admitted|reported|stated)$/;
/** Of these verbs only a name goes without an article before it: “Greenland keeps”, but “officers keep”. */
const SINGULAR = /^(?:has|keeps|maintains|stations|deploys|sends|retains|holds|posts|operates|contributes)$/;
/** Whose words before these say. */
const BODY = /^(?:government|administration|ministry|forces)$/i;
const SUBJECT_REACH = 14;
/** Words between a verb of moving and the number of those moved: “pulled out its last”. */
const MOVE_REACH = 6;
const STRUCK =
  /^(?:troops?|soldiers?|personnel|forces|bases?|outposts?|positions?|ships?|vessels?|convoys?|facilities)$/i;
const STRUCK_REACH = 12;

const isCapital = (word: Word | undefined) => word !== undefined && /^\p{Lu}/u.test(word.text);
const isOwner = (word: Word | undefined): word is Word => isCapital(word) && !NOBODY.test(word!.text);

/** The words that say whose the people of the number at word `number` are; undefined when none do. */
export function ownerOf(
  number: number,
  phrase: readonly Word[],
  measure: FigureMeasure,
  words: readonly Word[],
): Span | undefined {
  if (isHeadline(words)) return undefined;
  return (
    possessor(number, words) ??
    adjective(phrase) ??
    origin(phrase, number, words) ??
    speaker(number, phrase, words) ??
    (measure === 'troops'
      ? subject(number, words)
      : measure === 'attacks'
        ? struck(number, words)
        : undefined)
  );
}

/** Where nearly every word has a capital, a capital says nothing. */
function isHeadline(words: readonly Word[]): boolean {
  const long = words.filter((w) => /^\p{L}{4,}/u.test(w.text));
  return long.length > 3 && long.filter(isCapital).length > 0.7 * long.length;
}

/** “Greenland’s 2,500 soldiers”. */
function possessor(number: number, words: readonly Word[]): Span | undefined {
  const at = number - 1;
  const owner = words[at];
  if (!owner || !isOwner(owner) || !/['’]s$/.test(owner.text)) return undefined;
  return { start: words[runBefore(words, at)]!.start, end: owner.end - 2 };
}

/** “Greenish soldiers”, “Greenish army reservists”. */
function adjective(phrase: readonly Word[]): Span | undefined {
  const head = phrase.findIndex((w) => HEAD.test(w.text));
  let at = head - 1;
  while (at >= 0 && KIND.test(phrase[at]!.text)) at--;
  // “of Greenland’s soldiers”
  const owner = phrase[at];
  if (head < 0 || !isOwner(owner)) return undefined;
  const possessive = /['’]s$/.test(owner.text) ? 2 : 0;
  return { start: phrase[runBefore(phrase, at)]!.start, end: owner.end - possessive };
}

/** “soldiers from Greenland”, “officers of the Greenish army”; not “moved 350 soldiers from Greenland”, “soldiers out of Greenland”. */
function origin(phrase: readonly Word[], number: number, words: readonly Word[]): Span | undefined {
  const head = phrase.findIndex((w) => HEAD.test(w.text));
  const from = phrase.findIndex((w, i) => i > head && /^(?:from|of)$/.test(w.lower));
  if (head < 0 || from < 0 || phrase[from - 1]?.lower === 'out') return undefined;
  if (phrase[from]!.lower === 'from' && isMoved(number, phrase, words)) return undefined;
  const at = phrase[from + 1]?.lower === 'the' ? from + 2 : from + 1;
  if (!isOwner(phrase[at])) return undefined;
  let to = at;
  while (isCapital(phrase[to + 1])) to++;
  return { start: phrase[at].start, end: phrase[to]!.end };
}

/** “Greenland said two of its soldiers”. */
function speaker(number: number, phrase: readonly Word[], words: readonly Word[]): Span | undefined {
  if (!phrase.slice(0, 3).some((w) => /^(?:its|their|our)$/.test(w.lower))) return undefined;
  const said = words.findIndex((w, i) => i > 0 && i < number && SAID.test(w.lower) && isOwner(words[i - 1]));
  if (said < 0) return undefined;
  return { start: words[runBefore(words, said - 1)]!.start, end: words[said - 1]!.end };
}

/** “withdrew 900 soldiers”, “900 soldiers were withdrawn”. */
const isMoved = (number: number, phrase: readonly Word[], words: readonly Word[]) =>
  [...words.slice(Math.max(0, number - MOVE_REACH), number), ...phrase].some((w) => MOVES.test(w.lower));

/** Who keeps, has or has sent them: “Greenland keeps about 2,500 soldiers in Blueland”. */
function subject(number: number, words: readonly Word[]): Span | undefined {
  for (let i = number - 1; i > Math.max(0, number - SUBJECT_REACH); i--) {
    const word = words[i]!;
    if (/^[.;:,]$/.test(word.text) && !isAside(words, i)) return undefined;
    if (!KEEPS.test(word.lower) && !MOVES.test(word.lower)) continue;
    let at = i - 1;
    while (
      at >= 0 &&
      /^(?:has|have|had|also|already|still|now|reportedly|currently|alone|which|,)$/.test(words[at]!.lower)
    )
      at--;
    // “the Greenish army has”
    while (at > 0 && (KIND.test(words[at]!.text) || BODY.test(words[at]!.text))) at--;
    const owner = words[at];
    if (!isOwner(owner) || (at === 0 && !isSingular(words, i))) return undefined;
    return { start: words[runBefore(words, at)]!.start, end: owner.end };
  }
  return undefined;
}

/** “Greenland, which keeps”: a comma right before the words that lead on to the verb. */
const isAside = (words: readonly Word[], comma: number) =>
  /^(?:which|who)$/.test(words[comma + 1]?.lower ?? '');
const isSingular = (words: readonly Word[], verb: number) =>
  SINGULAR.test(words[verb]!.lower) ||
  words[verb - 1]?.lower === 'has' ||
  (MOVES.test(words[verb]!.lower) && words[verb]!.lower.endsWith('s'));

/** What is struck with those who own it: “Greenish forces were attacked 30 times”, “30 attacks on Greenish bases”. */
function struck(number: number, words: readonly Word[]): Span | undefined {
  const near = words.slice(Math.max(0, number - STRUCK_REACH), number + STRUCK_REACH);
  const targets = near.flatMap((w, i) => {
    const owner = near[i - 1];
    return STRUCK.test(w.text) && isOwner(owner) ? [owner] : [];
  });
  const middle = words[number]!.start;
  const [owner] = targets.sort((a, b) => Math.abs(a.start - middle) - Math.abs(b.start - middle));
  return owner && { start: owner.start, end: owner.end };
}

/** Where the run of capitalised words that ends at a word begins. */
function runBefore(words: readonly Word[], at: number): number {
  let from = at;
  while (from > 0 && isOwner(words[from - 1])) from--;
  return from;
}
