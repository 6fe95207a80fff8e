// English words around names: titles, words that are no forename, what makes another name of one, adjectives of nations.
import type { NameCues } from '../../reading/language';

/** A title before a name: the name after it is a person's, however short. */
const TITLE =
  /(?:\b(?:President|Minister|Premier|Secretary|General|Gen\.?|Commander|Colonel|Col\.?|Admiral|Adm\.?|Ayatollah|Leader|spokes(?:man|woman|person)|Sheikh|Hajj?|Mr\.?|Mrs\.?|Ms\.?|Dr\.?))\s+$/;
/** How titles are printed short. */
const IN_FULL: Readonly<Record<string, string>> = { gen: 'general' };
/** Capitalised words that may come before a name without being part of it. */
const NO_FORENAME =
  /^(?:The|A|An|And|But|By|In|On|At|Of|To|For|From|With|When|While|As|If|Since|After|Before|Late|Former|President|Vice|Minister|Secretary|General|Gen|Maj|Brig|Lt|Commander|Leader|Ayatollah|Sheikh|Hajj?|Mr|Mrs|Dr|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Kill|Killed|Says|How|Why|Did|Is|Was|Will|That|This|His|Her|Its|Their|Later|Then|Meanwhile|Earlier|Now|Yet|Still|Once|Also|Only|Even|Both|Some|Like|Under|Against|Because|Although|Though|However|Ask|Asked|\p{Lu}\p{Ll}+ly)$/u;
/** What a name turns into with one more word: a channel, a street, an airport. */
const NAME_TAIL =
  /^(?:[ -](?:TV|Television|Channel|News|Street|Avenue|Square|Airport|University|Hospital|Mosque|Tower|Towers|Foundation|Bridge))\b/;
/** Adjectives of nations, whose groups may share a name with another's; the record's own countries come on top. */
const NATIONS: Record<string, string> = {
  Afghan: 'AF', Albanian: 'AL', Algerian: 'DZ', Armenian: 'AM', Azerbaijani: 'AZ', Bahraini: 'BH', Bangladeshi: 'BD', Bosnian: 'BA',
  Burmese: 'MM', Chadian: 'TD', Chechen: 'CE', Chinese: 'CN', Colombian: 'CO', Congolese: 'CD', Egyptian: 'EG', Eritrean: 'ER',
  Ethiopian: 'ET', Filipino: 'PH', Georgian: 'GE', Indian: 'IN', Indonesian: 'ID', Iranian: 'IR', Iraqi: 'IQ', Israeli: 'IL',
  Jordanian: 'JO', Kenyan: 'KE', Kurdish: 'KU', Kuwaiti: 'KW', Lebanese: 'LB', Libyan: 'LY', Malian: 'ML', Moroccan: 'MA',
  Mozambican: 'MZ', Nigerian: 'NG', Nigerien: 'NE', Omani: 'OM', Pakistani: 'PK', Palestinian: 'PS', Qatari: 'QA', Russian: 'RU',
  Rwandan: 'RW', Saudi: 'SA', Serbian: 'RS', Somali: 'SO', Sudanese: 'SD', Syrian: 'SY', Tajik: 'TJ', Tunisian: 'TN', Turkish: 'TR',
  Ugandan: 'UG', Ukrainian: 'UA', Uzbek: 'UZ', Yemeni: 'YE',
}; // prettier-ignore

export const NAMES: NameCues = {
  title(before) {
    const title = TITLE.exec(before)?.[0].trim().toLowerCase().replace('.', '');
    return title ? (IN_FULL[title] ?? title) : null;
  },
  noForename: NO_FORENAME,
  tail: NAME_TAIL,
  nations: NATIONS,
};
