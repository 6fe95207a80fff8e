// English words for sites: what was hit, or was beside what was hit.
import type { Site, SiteReader } from '../../reading/language';
import { lazily, once } from '../../text/lazy';

/** Kinds of site. A wording can name several: “a car on the airport road” is a vehicle, a road and an airport. */
const KINDS: Readonly<Record<string, string>> = {
  home: 'houses?|homes?|villas?|apartments?|flats?',
  vehicle: 'cars?|vehicles?|SUVs?|convoys?|motorcades?|Land Cruisers?|pick-?ups?|trucks?|Hilux',
  road: 'roads?|highways?|streets?|motorways?',
  airport: 'airports?|cargo (?:terminal|area|hall)|tarmac|runways?',
  ministry: 'ministry|ministries',
  headquarters: 'headquarters|HQ|offices?|logistics (?:building|cent(?:er|re))',
  base: 'bases?|camps?|barracks|garrisons?|outposts?',
  store: 'warehouses?|depots?|stores?|storehouses?|(?:weapons|munitions|ammunition|arms) storage\\b.{0,12}',
  consulate: 'consulates?|consular (?:section|building|annexe?)',
  embassy: 'embass(?:y|ies)',
  school:
    'schools?|colleges?|academ(?:y|ies)|training cent(?:er|re)s?|kindergartens?|universit(?:y|ies)|madrasas?',
  hospital: 'hospitals?|clinics?|health cent(?:er|re)s?',
  market: 'markets?|bazaars?|supermarkets?|malls?',
  mosque: 'mosques?',
  church: 'church(?:es)?|cathedrals?',
  prison: 'prisons?|jails?',
  station: '(?:railway |train |bus |metro )stations?',
  hotel: 'hotels?',
  cafe: 'caf(?:e|é)s?|restaurants?|nightclubs?|discos?|bars?',
  funeral: 'funerals?|mourners',
  shelter: 'shelters?|displacement (?:camps?|cent(?:er|re)s?)',
  camp: 'camps?',
  port: 'ports?|harbou?rs?',
  quarters: 'sleeping quarters|tents|dormitor(?:y|ies)|living quarters',
};
const INSIDE = String.raw`inside|within|in the grounds of|on the grounds of`;
const OUTSIDE = String.raw`outside|near(?:by)?|close to|beside|next to|at the edge of|the edge of|adjacent to`;

/** Up to five words, none of them ending the phrase, between a position and what it is a position to. */
const UP_TO = String.raw`(?:\s+(?!(?:and|or|on|in|as|when|while|that|which|after)\b)[\p{L}\p{N}’'.-]+){0,5}?\s+`;
const patternsFor = (before: string) =>
  Object.entries(KINDS).map(
    ([kind, words]) => [kind, new RegExp(String.raw`\b${before}(?:${words})\b`, 'iu')] as const,
  );
const kindPatterns = once(() => patternsFor(''));
const insidePatterns = once(() => patternsFor(`(?:${INSIDE})${UP_TO}`));
const outsidePatterns = once(() => patternsFor(`(?:${OUTSIDE})${UP_TO}`));
const NOT_BETWEEN = String.raw`(?!(?:on|at|in|against|of|to|and|or|by|that|which|who|while|as|when|strikes?|attacks?|raids?|hit|struck|targeted|bombed|destroyed|attacked|\d+)\b)`;
/** “Camp” of Camp Taji. */
const NAME_ALONE = /^\p{Lu}\p{Ll}*$/u;
/** “ in Port” where the name continues: “ Town”. */
const OPEN_NAME = /\s(?:at|in|on|near|outside|inside)\s\p{Lu}\p{Ll}*$/u;
const NEXT_NAME = /^\s\p{Lu}/u;
const ANY_KIND = Object.values(KINDS).join('|');

/** What a strike verb or noun must come before for the words after it to be its site. */
const STRUCK = String.raw`(?:hit|struck|targeted|targeting|bombed|destroyed|attacked|(?:air ?strikes?|strikes?|attacks?|raids?|explosions?|blasts?|missiles?|rockets?)(?:\s+(?:hit|landed|fell|exploded))?(?=\s+(?:on|at|against|in|inside|outside|near|close|within|next|beside)\b)|killed(?=[^.;]{0,40}\s(?:in|inside|outside|near|at|on)\b))`;
const sitePattern = once(
  () =>
    new RegExp(
      String.raw`\b${STRUCK}(?:\s+[\p{L}\p{N}’'.-]+){0,6}?\s+((?:(?:${INSIDE}|${OUTSIDE})${UP_TO})?(?:(?:the|a|an|his|her|their|its)\s+)?(?:${NOT_BETWEEN}[\p{L}\p{N}’'.-]+\s+){0,3}?(?:${ANY_KIND})\b(?:\s+(?:${INSIDE}|${OUTSIDE}|at|in|on)${UP_TO}(?:${ANY_KIND})\b)?)`,
      'giu',
    ),
);

const named = (list: readonly (readonly [string, RegExp])[], words: string) =>
  new Set(list.filter(([, pattern]) => pattern.test(words)).map(([kind]) => kind));

export const SITES: SiteReader = {
  find(passage) {
    return [...passage.matchAll(sitePattern())].flatMap((m) => {
      const words = m[1]!;
      const start = m.index + m[0].length - words.length;
      // “a house in Port Town”: a name's first word names no second site
      const named = OPEN_NAME.exec(words);
      const own =
        named && NEXT_NAME.test(passage.slice(start + words.length)) ? words.slice(0, named.index) : words;
      return NAME_ALONE.test(own) ? [] : [{ start, end: start + own.length, words: own }];
    });
  },
  kinds: (words) =>
    lazily<Site>({
      kinds: () => named(kindPatterns(), words),
      inside: () => named(insidePatterns(), words),
      outside: () => named(outsidePatterns(), words),
    }),
};
