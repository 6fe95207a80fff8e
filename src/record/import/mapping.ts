// Which column of any table says what: guessed from the columns' names and, where a file has them, its HXL tags.
import { FIELDS, lackingFields, type Field, type Mapping } from './fields';
import { foldWord } from './table/months';

/** Names that columns have in tables of events, folded: small letters, no accents, blanks between words. */
const USUAL: Readonly<Record<Field, RegExp>> = {
  date: /^(?:(?:event|start|incident|attack|occurrence) )?dates?(?: (?:start|from|of (?:the )?(?:event|incident|attack)|local|time))?$|^date(?: and)? time$|^(?:start|event) ?date$|^sqldate$|^day$|^when$|^datum|^(?:ereignis)?tag$|^fecha|^data(?: dell.*| do .*| da .*)?$|^dia$|^giorno$|^date de l.*|^tarih|^дата|^(?:ال)?تاريخ|^تاریخ|^תאריך/,
  until: /^(?:(?:end|last|final) ?(?:date|day)|date ?(?:end|to)|until|bis|enddatum|hasta|fecha fin(?:al)?|fin|date de fin|fino al|data fine|ate|bitis)$/,
  place: /^(?:(?:event|incident|attack) )?(?:place|location|city|town|site|village|settlement|locality|where)(?: name)?$|^(?:ort|stadt|lieu|lugar|ciudad|ville|localidad|localite|luogo|citta|cidade|local|yer|sehir|место|город|(?:ال)?مكان|(?:ال)?موقع|(?:ال)?مدينة|شهر|مكان|محل|מקום|עיר)$|^where coordinates$/,
  region: /^(?:region|province|governorate|state|oblast|admin ?1|adm ?1|admin1 name|provinz|bundesland|provincia|departamento|gouvernorat|province state|provstate|regione|estado|il|область|(?:ال)?محافظة|استان|מחוז)$/,
  country: /^(?:country(?: (?:name|txt))?|nation|land|pays|pais|paese|staat|ulke|страна|(?:ال)?دولة|(?:ال)?بلد|کشور|كشور|מדינה)$/,
  latitude: /^(?:lat|latitude|breite|breitengrad|latitud|latitudine|enlem|широта|خط العرض|y|lat(?:itude)? (?:dd|wgs84))$/,
  longitude: /^(?:lon|lng|long|longitude|lange|langengrad|longitud|longitudine|boylam|долгота|خط الطول|x|long?(?:itude)? (?:dd|wgs84))$/,
  title: /^(?:title|name|event|headline|incident|event name|titel|titre|titulo|titolo|baslik|название|summary|العنوان|عنوان)$/,
  type: /^(?:(?:event|attack|incident|sub event) type|attacktype1 txt|type(?: of .*)?|typ|tipo|kind|category|art|tur|тип|(?:ال)?نوع|نوع)$/,
  side1: /^(?:attackers?|perpetrators?(?: group)?|actor ?1?|side ?(?:a|1)|group(?: name)?|gname|tater|auteurs?|autor(?:es)?|autore|fail|(?:ال)?فاعل)$/,
  side2: /^(?:targets?|victims?|actor ?2|side ?(?:b|2)|ziele?|cibles?|objetivos?|obiettivo|alvo|hedef|(?:ال)?هدف)$/,
  killed: /^(?:(?:number|no|nr|total|count)? ?(?:of )?(?:people )?)?(?:killed|dead|deaths?|fatalities|kia|nkill(?:ed)?|civilians killed)(?: (?:total|count|number|people))?$|^(?:total (?:killed|deaths|dead|fatalities)|best(?: estimate)?|best est|deaths best|tote|todesopfer|getotete|morts|tues|deces|muertos|fallecidos|victimas mortales|morti|mortos|olu|oluler|погибшие|убитые|убито|погибло|(?:ال)?قتلى|(?:عدد )?(?:ال)?قتلى|شهداء|کشته(?: ?ها)?|كشته(?: ?ها)?|הרוגים)$/,
  wounded: /^(?:(?:number|no|nr|total|count)? ?(?:of )?(?:people )?)?(?:injured|wounded|injuries|wia|nwound)(?: (?:total|count|number))?$|^(?:verletzte?|verwundete|blesses|heridos|feriti|feridos|yarali(?:lar)?|раненые|ранено|(?:ال)?جرحى|(?:ال)?مصابين|زخمی(?: ?ها)?|زخمي(?: ?ها)?|פצועים)$/,
  source: /^(?:(?:news )?(?:source|outlet|publisher|medium|media)s?(?: name)?|reported by|quelle|source d.*|fuentes?|fonte|kaynak|источник|(?:ال)?مصدر|منبع|מקור)$/,
  address: /^(?:url|link|address|web ?address|(?:source|article|news) ?(?:url|link)|sourceurl|adresse|enlace|lien|collegamento|الرابط|لینک)$/,
  published: /^(?:published(?: (?:on|date|at))?|(?:publication|source|report(?:ing)?|article) date|veroffentlicht|publie(?: le)?|publicado)$/,
  id: /^(?:(?:event|incident|attack) ?(?:id|no|nr|number)|id|no|nr|number|eventid|kennung|numero)$/,
  year: /^(?:i?year|jahr|annee|ano|anno|yil|год|(?:ال)?سنة|سال|שנה)$/,
  month: /^(?:i?month|monat|mois|mes|mese|ay|месяц|(?:ال)?شهر|ماه|חודש)$/,
  day: /^(?:i?day(?: of month)?|tag|jour|dia|giorno|gun|день|(?:ال)?يوم|روز|יום)$/,
  low: /^(?:low(?: estimate)?|(?:killed|deaths?|fatalities) (?:low|min(?:imum)?)|(?:low|min(?:imum)?) (?:killed|deaths?|fatalities|est(?:imate)?))$/,
  high: /^(?:high(?: estimate)?|(?:killed|deaths?|fatalities) (?:high|max(?:imum)?)|(?:high|max(?:imum)?) (?:killed|deaths?|fatalities|est(?:imate)?))$/,
}; // prettier-ignore

/** HXL tags of the same. */
const TAGS: Readonly<Partial<Record<Field, RegExp>>> = {
  date: /^#date(?!.*\+(?:end|reported))/,
  until: /^#date.*\+end/,
  published: /^#date.*\+reported/,
  place: /^#loc(?!.*\+type)/,
  region: /^#adm1(?!.*\+code)/,
  country: /^#country(?!.*\+code)/,
  latitude: /^#geo\+lat/,
  longitude: /^#geo\+lon/,
  killed: /^#(?:affected|casualty|killed).*killed|^#affected.*\+dead/,
  wounded: /^#affected.*\+injured/,
  type: /^#(?:event|crisis).*\+type/,
  source: /^#meta\+source|^#org\+source/,
  address: /^#meta.*\+url/,
  side1: /^#(?:actor|group)/,
  id: /^#(?:event|crisis)?(?:\+)?id|^#event\+id/,
};

/** A name as the table of usual ones has it: “Date (start)”, “date_start” and “dateStart” are one. */
const plainName = (name: string): string =>
  name
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map(foldWord)
    .join(' ')
    .trim();

/** The likeliest column of each field. A day in one column wins over one in three. */
export function guessColumns(columns: readonly string[], tags: readonly string[] = []): Mapping['columns'] {
  const free = new Set(columns);
  const found: Mapping['columns'] = {};
  const plain = new Map(columns.map((column) => [column, plainName(column)]));
  for (const field of FIELDS) {
    const column =
      columns.find((c) => free.has(c) && USUAL[field].test(plain.get(c)!)) ??
      columns.find(
        (c, i) => free.has(c) && TAGS[field]?.test(tags[i]?.replace(/\s+/g, '').toLowerCase() ?? ''),
      );
    if (!column) continue;
    found[field] = column;
    free.delete(column);
  }
  return withoutHalves(found, columns, plain);
}

/** “year, month, day” is a date of three columns, though each name alone could be something else. */
function withoutHalves(
  found: Mapping['columns'],
  columns: readonly string[],
  plain: ReadonlyMap<string, string>,
): Mapping['columns'] {
  const { year, month, day, ...rest } = found;
  if (!year || !month) return rest;
  const of = day ?? columns.find((c) => USUAL.day.test(plain.get(c)!));
  if (!of || (rest.date && rest.date !== of)) return rest;
  delete rest.date;
  return { ...rest, year, month, day: of };
}

/** Why a mapping cannot be used for columns, or null. */
export function problemOf(mapping: Mapping, there: readonly string[]): string | null {
  const lacking = lackingFields(mapping);
  if (lacking.length) return `no column is named for: ${lacking.join(', ')}`;
  const unknown = Object.values(mapping.columns).filter((c) => !there.includes(c));
  return unknown.length ? `there is no column ${unknown.join(', ')}` : null;
}
