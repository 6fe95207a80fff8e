// Turkish: on whose word something is said. The verb comes last, so that the speaker opens the sentence: “Valilik, … açıkladı”; or
// it comes before “göre”, with its case.
import type { Speaker, SpeakerCues } from '../../reading/language';
import { once } from '../../text/lazy';
import { speakersAfter } from '../shared/speakers';

const SAID =
  '(?:açıkla|duyur|bildir|söyle|belirt|aktar|kaydet|doğrula|de|ifade et)[dt][ıiuü](?:l[ae]r)?|(?:açıklama yaptı|bilgisini verdi|bilgisi verildi)';
/** Words that a speaker without a name ends with. */
const OFFICE =
  '(?:[Bb]akanlı(?:k|ğı)|[Bb]akanı?|[Bb]aşkanı?|[Bb]aşkanlığı|[Vv]alili(?:k|ği)|[Vv]ali(?:si)?|[Oo]rdu(?:su)?|[Pp]olis(?:i)?|[Yy]etkili(?:si|ler|leri)|[Kk]aynak(?:lar|ları)|[Ss]özcü(?:sü|ler)|[Aa]jansı?|[Kk]omutanlığı|[Gg]enelkurmay|[Hh]ükümeti?|[Mm]edya(?:sı)?|[Tt]elevizyonu|[Gg]özlemevi|[Ii]tfaiye|[Tt]anıklar|[Öö]rgütü?)';
const WORD = String.raw`[\p{L}\p{M}.’'-]{1,30}`;

const patterns = once(() => ({
  /** “Sağlık Bakanlığı, …”, “Yetkililer … söyledi”. */
  opening: new RegExp(
    String.raw`^[“"'‘]?((?:${WORD} ){0,5}?${OFFICE}(?: (?:\p{Lu}[\p{L}’'-]+)){0,3}|(?:\p{Lu}[\p{L}’'-]+ ?){1,5}(?=,))(?:,| )`,
    'u',
  ),
  said: new RegExp(String.raw`(?<!\p{L})(?:${SAID})(?!\p{L})`, 'iu'),
  /** “polise göre”, “Sağlık Bakanlığı'na göre”, “ordunun açıklamasına göre”. */
  source: new RegExp(
    String.raw`(?<![\p{L}.’'-])((?:${WORD} ){0,4}?${WORD}) (?:(?:${WORD} )?(?:açıklama|bilgi|haber|veri|rapor|ifade|bildirdiği|aktardığı)\p{L}* )?göre(?!\p{L})`,
    'gu',
  ),
  by: new RegExp(
    String.raw`(?<![\p{L}.’'-])((?:${WORD} ){0,4}?${WORD}) tarafından (?:${WORD} )?(?:doğrula|açıkla|duyurul|bildiril|teyit)`,
    'gu',
  ),
}));

const after = speakersAfter('bildiren|aktaran', 'bir', 've|ile|da|de');
/** The case that “according to” asks for, and the genitive before a noun. */
const CASE =
  /(?:['’](?:y[ae]|n[ae]|[ae]|n?[ıiuü]n|[dt][ae]n)|(?<=[ıiuü])n[ae]|(?<=\p{L}{4})(?:y?[ae]|n?[ıiuü]n|[dt][ae]n))$/u;

/** “Dört ölüm valilik tarafından”: the words after what was counted; a name or an office keeps its own. */
const afterCount = (words: string): string =>
  /^(?:\p{N}|(?:bir|iki|üç|dört|beş|altı|yedi|sekiz|dokuz|on|ölüm)(?!\p{L}))/iu.test(words)
    ? words.slice(words.lastIndexOf(' ') + 1)
    : words;

/** The speakers named by a sentence, as printed but without their case. */
function find(sentence: string): Speaker[] {
  const { opening, said, source, by } = patterns();
  const found = [...after.find(sentence)];
  const add = (name: string, start: number) => {
    const end = start + name.length;
    if (name && !found.some((f) => f.start < end && start < f.end)) found.push({ name, start, end });
  };
  for (const pattern of [source, by])
    for (const m of sentence.matchAll(pattern)) {
      const part = afterCount(m[1]!.slice(m[1]!.lastIndexOf(',') + 1).trimStart());
      const name = pattern === by ? part : part.replace(CASE, '');
      add(name, m.index + m[1]!.length - part.length);
    }
  const first = said.test(sentence) ? opening.exec(sentence) : null;
  if (first) add(first[1]!.trim(), sentence.indexOf(first[1]!));
  return found;
}

export const SPEAKERS: SpeakerCues = { find };
