// Words of questions as readers type them into a search, in every language that pages are read in. Folded when they are asked for.
import { foldWords } from '../text/tokens';

/** What a word in a query asks for; `filler` asks for nothing. */
export type Asking = 'who' | 'count' | 'when' | 'where' | 'led' | 'killed' | 'wounded' | 'filler';

const WORDS: Readonly<Record<Asking, string>> = {
  who: 'who whom qui quien quienes wer wen chi quem kim من кто кого מי چه‌کسی کی',
  count:
    'many number count toll figure figures total combien nombre bilan cuantos cuantas numero balance wieviele wie viele zahl quanti quante bilancio quantos quantas kac كم عدد حصيلة сколько число כמה מספר چند شمار آمار',
  when: 'when date quand cuando wann quando ne zaman متى когда מתי',
  where: 'where ou donde wo dove onde nerede اين где איפה היכן کجا',
  led: 'led lead leads leader leaders head heads headed chief commander commands commanded dirige chef lider jefe comandante leiter anfuhrer fuhrt kommandeur capo lider lideri قائد زعيم يقود رئيس лидер командир глава מפקד מנהיג فرمانده رهبر',
  killed:
    'killed kill kills dead deaths death died dies fatalities slain murdered tue tues tuee mort morts muerto muertos murieron fallecidos getotet tote toten tot gestorben ucciso uccisi morto morti mortos oldu oldurdu olen قتل قتيل قتلى قتلوا وفيات شهداء убил убиты погибших погибли смерти הרג הרוגים נהרגו کشت کشته کشته‌شدگان',
  wounded:
    'wounded injured injuries hurt blesse blesses heridos lesionados verletzt verletzte verwundet feriti feridos yarali جريح جرحى إصابات ранены раненых פצועים זخمی زخمی مجروح',
  filler:
    'the a an of in on at by for to and or was were is are did do does how what which le la les l de des du un une en dans par a-t-il y el los las del al por der die das den dem ein eine im am von und il lo gli i di da o os as do dos em no na ve bir في على ال و הב ב את של در از به را و',
};

let folded: ReadonlyMap<string, ReadonlySet<Asking>> | undefined;

/** What a folded word of a query asks for; none for most. */
export function askedBy(word: string): ReadonlySet<Asking> {
  folded ??= makeFolded();
  return folded.get(word) ?? NONE;
}

const NONE: ReadonlySet<Asking> = new Set();

function makeFolded(): Map<string, Set<Asking>> {
  const all = new Map<string, Set<Asking>>();
  for (const [asking, words] of Object.entries(WORDS) as [Asking, string][])
    for (const word of foldWords(words)) {
      const known = all.get(word) ?? new Set();
      all.set(word, known.add(asking));
    }
  return all;
}
