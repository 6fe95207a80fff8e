// Seeded names and text, as news of transliterated names has them: spelling variants, apostrophes and diacritics, “’s”,
// typographic quotes; one name in thirty words.

/** mulberry32: the same numbers for the same seed, everywhere. */
function random(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const SYLLABLES =
  'ab al am an as ba bi da di fa fi ga ha hi ib ja ka kh la li ma mu na ni qa ra ri sa sh ta ti um wa ya za zu ahm san mir dou kar zan'.split(
    ' ',
  );
const MARKS = ['’', "'", 'ʿ', ''];
const ORGANISATIONS = ['Brigade', 'Movement', 'Front', 'Organization', 'Battalion', 'Council', 'Army'];
const LONG = ['ā', 'ī', 'ū'];

export interface Material {
  names: string[];
  text: string;
}

/** As many names, and a text of as many words that contains them. */
export function material(names: number, words: number, seed = 7): Material {
  const next = random(seed);
  const pick = <T>(list: readonly T[]) => list[Math.floor(next() * list.length)]!;
  const word = (least: number) => {
    let made = '';
    for (let i = least + Math.floor(next() * 2); i > 0; i--) made += pick(SYLLABLES);
    return made;
  };
  const capital = (s: string) => s.charAt(0).toUpperCase() + s.slice(1);
  const variant = (s: string) => {
    const at = 2 + Math.floor(next() * Math.max(1, s.length - 3));
    if (next() < 0.5) return s.slice(0, at) + pick(MARKS) + s.slice(at);
    return s.replace(/[aiu]/, (c) => LONG['aiu'.indexOf(c)]!);
  };
  const list = new Set<string>();
  while (list.size < names) {
    const first = capital(word(2));
    const family = `${next() < 0.7 ? pick(['al-', 'el-', 'Al-']) : ''}${capital(word(2))}`;
    const kind = next();
    const name =
      kind < 0.55 ? `${first} ${family}` : kind < 0.8 ? `${first} ${pick(ORGANISATIONS)}` : capital(word(3));
    list.add(name);
    if (list.size < names && next() < 0.4) list.add(variant(name));
  }
  const all = [...list];
  const vocabulary = Array.from({ length: 20_000 }, () => word(1).toLowerCase());
  const out: string[] = [];
  for (let i = 0; i < words; i++) {
    if (next() < 1 / 30) {
      const name = pick(all);
      out.push(`${next() < 0.04 ? name.toUpperCase() : name}${next() < 0.08 ? '’s' : ''}`);
      i += name.split(/[ -]/).length - 1;
    } else {
      // Zipf: the n-th word is met about 1/n as often as the first
      const plain = vocabulary[Math.floor(20_000 ** next()) - 1] ?? 'and';
      const mark = next();
      out.push(mark < 0.06 ? `${plain},` : mark < 0.1 ? `${plain}.` : mark < 0.12 ? `“${plain}”` : plain);
    }
  }
  return { names: all, text: out.join(' ') };
}
