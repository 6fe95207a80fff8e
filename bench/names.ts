// How many spellings of transliterated names are still found when each is taken out of the gazetteer, one at a time:
// `npm run bench:names`.
import { corePack } from '../src/record/seeds/read-seeds';
import { foldWords } from '../src/text/tokens';
import { ROMANISATION } from '../src/languages/romanisation';
import { transliteration } from '../src/text/lexicon';
import { isNear, isTelling, skeletonOf } from '../src/text/skeleton';

interface Tally {
  all: number;
  byFold: number;
  bySkeleton: number;
  stolen: string[];
  lost: string[];
}

const entities = corePack().entities.filter(transliteration());
const owners = new Map<string, Set<string>>();
for (const e of entities) {
  for (const form of [e.name, ...e.aliases]) {
    const skeleton = skeletonOf(foldWords(form), ROMANISATION);
    if (skeleton) owners.set(skeleton, (owners.get(skeleton) ?? new Set()).add(e.id));
  }
}
const tally: Tally = { all: 0, byFold: 0, bySkeleton: 0, stolen: [], lost: [] };
for (const e of entities) {
  const forms = [e.name, ...e.aliases].filter((f) => /^[\p{Script=Latin}\P{L}]+$/u.test(f));
  if (forms.length < 2) continue;
  for (const form of forms) {
    const words = foldWords(form);
    if (words.length < 2 || words.some((w) => ROMANISATION.translated.test(w))) continue;
    tally.all++;
    const key = words.join(' ');
    const others = forms.filter((f) => f !== form).map((f) => foldWords(f));
    const skeleton = skeletonOf(words, ROMANISATION);
    if (others.some((o) => o.join(' ') === key)) tally.byFold++;
    else if (
      skeleton &&
      others.some((o) => skeletonOf(o, ROMANISATION) === skeleton) &&
      (isTelling(skeleton, words, ROMANISATION) || others.some((o) => isNear(o, words, ROMANISATION)))
    ) {
      if (owners.get(skeleton)!.size === 1) tally.bySkeleton++;
      else tally.stolen.push(form);
    } else tally.lost.push(`${form} (${e.name})`);
  }
}
const found = tally.byFold + tally.bySkeleton;
console.log(
  `${tally.all} transliterated spellings of two words or more: ${found} still found (${((100 * found) / tally.all).toFixed(1)} %), ` +
    `${tally.byFold} by folding alone, ${tally.bySkeleton} by their consonants; ${tally.stolen.length} shared with another entity, ${tally.lost.length} lost`,
);
if (process.argv.includes('--lost')) console.log(tally.lost.join('\n'));
