// Words of questions as readers type them into a search, in every language that pages are read in. Folded when they are asked for.
import { foldWords } from '../text/tokens';

/** What a word in a query asks for; `filler` asks for nothing. */
export type Asking =
  'who' | 'said' | 'count' | 'when' | 'where' | 'led' | 'killed' | 'wounded' | 'captured' | 'filler';

const WORDS: Readonly<Record<Asking, string>> = {
  who: 'who whom qui quien quienes wer wen chi quem kim من кто кого מי چه‌کسی چه کسی کی',
  said: 'said says say says claimed claims reported dit disent selon dijo segun sagte sagt laut disse secondo segundo dedi قال قالت أعلن сказал заявил אמר گفت',
  count:
    'many number count toll figure figures total combien nombre bilan cuantos cuantas numero balance wieviele wie viele zahl quanti quante bilancio quantos quantas kac كم عدد حصيلة сколько число כמה מספר چند تعداد شمار آمار',
  when: 'when date quand cuando wann quando ne zaman متى когда מתי',
  where: 'where ou donde wo dove onde nerede اين где איפה היכן کجا',
  led: 'led lead leads leader leaders head heads headed chief commander commands commanded runs dirige dirigeait dirigea chef chefs lider lideraba lidera jefe comandante leiter leitet leitete anfuhrer fuhrt fuhrte kommandeur kommandiert capo guida guidava lideri yonetiyor yonetti liderava chefe قائد زعيم يقود قاد ترأس رئيس лидер командир глава возглавлял возглавляет возглавил руководит руководил командовал командует מפקד מנהיג הנהיג מנהיגה פיקד فرمانده رهبر رهبری',
  killed:
    'killed kill kills killing dead deaths death died dies fatalities slain murdered victims tue tues tuee mort morts muerto muertos murieron fallecidos getotet tote toten tot gestorben ucciso uccisi morto morti mortos vittime victimes vitimas victimas mato mataron mata matou mataram morreram morreu opfer starben starb oldu olduruldu oldurdu oldurulen olen olu قتل قتيل قتلى قتلوا وفيات شهداء убил убили убит убиты погиб погибших погибли погибло погибли погибшие умерло умерли жертв жертвы смерти הרג הרגו הרוגים נהרג נהרגו נהרגה נרצחו נרצח מתו חוסל חוסלה הרוג חללים کشت کشته کشته‌شدگان کشتند کشتار قربانیان قتلی ضحايا قتلت مقتل',
  wounded:
    'wounded injured injuries hurt blesse blesses heridos lesionados verletzt verletzte verwundet verwundete verletzten feriti ferito feridos ferido yarali yaralandi جريح جرحى الجرحى المصابين إصابات ранены раненые раненых ранено пострадавших пострадавшие פצועים זخمی زخمی مجروح',
  captured:
    'hostage hostages captives captured abducted otage otages rehen rehenes secuestrados geisel geiseln entfuhrt ostaggi ostaggio refem refens rehine rehineler رهائن رهينة أسرى مختطفين заложник заложники заложников пленных ערובה חטופים נחטפו گروگان',
  filler:
    'های ها people persons personas personnes personen menschen leute persone pessoas gente людей человек человека أشخاص شخص אנשים איש kisi insan kimse beim vom zum zur an bei aus au aux est sont con para um uma в во по с со у о об от из до за при на the a an happened happen now currently about news latest with agency agence agencia agentur agenzia ajansi وكالة агентство نفر در сейчас jetzt ahora maintenant wurde wurden ont ete fueron hubo of in on at by for to and or was were is are did do does how what which le la les l de des du un une en dans par a-t-il y el los las del al por der die das den dem ein eine im am von und il lo gli i di da o os as do dos em no na ve bir في على ال و הב ב את של در از به را و',
};

/** Endings that a language writes after a name with an apostrophe: “Israel’s”, “Ankara’da”. */
const ENDING = /(?<=\p{L}{3})['’](?:s|[dt][ae]n?|[dt]e?ki|y[aeiıuü]|n?[iıuü]n)(?![\p{L}'’])/giu;

/** A query without the endings that an apostrophe sets apart from a name. */
export const withoutEndings = (query: string): string => query.replace(ENDING, '');

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

/** An office as the record's titles word it, folded. */
export interface Office {
  words: readonly string[];
}

const LED = WORDS.led.split(' ');

/** Words in titles, and the phrases that ask for them; the first that fits is meant. English titles are those of the record. */
const OFFICES: readonly (readonly [title: string, ...asked: string[]])[] = [
  ['deputy prime minister', 'deputy prime minister', 'vice premier'],
  ['prime minister', 'prime minister', 'premier ministre', 'primer ministro', 'primera ministra', 'primo ministro', 'primeiro ministro', 'premierminister', 'ministerprasident', 'basbakan', 'رئيس الوزراء', 'رئيس الحكومة', 'نخست وزیر', 'ראש הממשלה', 'премьер', 'премьер-министр', 'premier', 'pm'],
  ['defence minister', 'defence minister', 'defense minister', 'minister of defence', 'minister of defense', 'ministre de la defense', 'ministro de defensa', 'verteidigungsminister', 'وزير الدفاع', 'وزیر دفاع', 'שר הביטחון', 'министр обороны', 'savunma bakani', 'ministro da defesa'],
  ['secretary of defense', 'ministre de la defense', 'ministro de defensa', 'verteidigungsminister', 'وزير الدفاع', 'وزیر دفاع', 'שר הביטחון', 'министр обороны', 'savunma bakani', 'ministro da defesa', 'secretary of defense', 'secretary of defence', 'defense secretary', 'defence secretary', 'pentagon chief', 'pentagon head', 'head of the pentagon', 'chief of the pentagon'],
  ['foreign minister', 'foreign minister', 'minister of foreign affairs', 'ministre des affaires etrangeres', 'ministro de exteriores', 'aussenminister', 'außenminister', 'وزير الخارجية', 'وزیر خارجه', 'שר החוץ', 'министр иностранных дел', 'disisleri bakani'],
  ['secretary of state', 'secretary of state', 'ministre des affaires etrangeres', 'ministro de exteriores', 'aussenminister', 'außenminister', 'وزير الخارجية', 'وزیر خارجه', 'שר החוץ', 'министр иностранных дел', 'disisleri bakani'],
  ['interior minister', 'interior minister', 'minister of interior', 'ministre de l’interieur', 'innenminister', 'وزير الداخلية', 'министр внутренних дел'],
  ['health minister', 'health minister', 'minister of health', 'ministre de la sante', 'gesundheitsminister', 'وزير الصحة'],
  ['finance minister', 'finance minister', 'minister of finance'],
  ['vice-president', 'vice president', 'vice-president'],
  ['president', 'president', 'prasident', 'presidente', 'presidenta', 'cumhurbaskani', 'رئيس الجمهورية', 'رئيس', 'رئیس جمهور', 'נשיא', 'президент'],
  ['spokes', 'spokesman', 'spokeswoman', 'spokesperson', 'spokesmen', 'press secretary', 'porte-parole', 'portavoz', 'vocero', 'sprecher', 'sprecherin', 'portavoce', 'porta-voz', 'sozcu', 'متحدث', 'ناطق', 'سخنگو', 'דובר', 'представитель'],
  ['press secretary', 'press secretary', 'spokesman', 'spokeswoman', 'spokesperson'],
  ['secretary-general', 'secretary general', 'secretary-general', 'general secretary', ...LED],
  // the head of a movement's political bureau leads the movement
  ['head political bureau', 'political bureau', 'politburo', ...LED],
  ['leader', ...LED],
  ['head', ...LED],
  ['chairman', 'chairman', 'chair', ...LED],
  ['chief', ...LED],
  ['commander', 'commanders', 'commandant', ...LED],
  ['minister', 'minister', 'ministre', 'ministro', 'وزير', 'وزیر', 'שר', 'министр', 'bakan'],
  ['governor', 'governor', 'gouverneur', 'gobernador', 'محافظ', 'губернатор'],
  ['ambassador', 'ambassador', 'ambassadeur', 'embajador', 'botschafter', 'سفير', 'посол'],
  ['speaker', 'speaker'],
  ['king', 'king', 'roi', 'rey', 'konig', 'ملك'],
]; // prettier-ignore

let foldedOffices: readonly { office: Office; asked: readonly string[] }[] | undefined;

/** The offices that folded words ask for, the nearest first, and the words that are left. */
export function officesIn(words: readonly string[]): { offices: Office[]; rest: string[] } {
  foldedOffices ??= OFFICES.map(([title, ...asked]) => ({
    office: { words: foldWords(title) },
    asked: asked.map((phrase) => ` ${foldWords(phrase).join(' ')} `),
  }));
  const text = ` ${words.join(' ')} `;
  const found = foldedOffices.flatMap(({ office, asked }, i) => {
    const phrase = asked.filter((p) => text.includes(p)).sort((a, b) => b.length - a.length)[0];
    return phrase === undefined
      ? []
      : [{ office, phrase, i, isOwn: phrase.includes(office.words.join(' ')) }];
  });
  const longest = Math.max(0, ...found.map((f) => f.phrase.trim().split(' ').length));
  const meant = found.filter((f) => f.phrase.trim().split(' ').length === longest);
  const used = new Set(meant.flatMap((f) => f.phrase.trim().split(' ')));
  return {
    // “commander”: an office of that name before others that lead
    offices: meant.sort((a, b) => Number(b.isOwn) - Number(a.isOwn) || a.i - b.i).map((f) => f.office),
    rest: words.filter((w) => !used.has(w)),
  };
}
