// Places that the database does not know: what is said to have happened there is none of its incidents.
import { build, find, type Gazetteer } from '../../text/gazetteer';
import type { Lexicon } from '../../text/lexicon';
import { regionNames } from '../../model/regions';
import type { Span } from '../../model/reading';
import type { EventRecord } from '../record';

/** Cities and regions that news of other wars names without their country. */
const CITIES = [
  'Kyiv', 'Kiev', 'Kharkiv', 'Kherson', 'Odesa', 'Odessa', 'Donetsk', 'Luhansk', 'Zaporizhzhia', 'Crimea', 'Sevastopol', 'Lviv', 'Dnipro',
  'Mariupol', 'Bakhmut', 'Avdiivka', 'Moscow', 'Belgorod', 'Kursk', 'Kabul', 'Kandahar', 'Jalalabad', 'Islamabad', 'Karachi', 'Peshawar', 'Quetta',
  'Mogadishu', 'Kismayo', 'Khartoum', 'Omdurman', 'Darfur', 'Tripoli', 'Benghazi', 'Sanaa', 'Sana’a', 'Aden', 'Hodeidah', 'Hudaydah', 'Taiz',
  'Red Sea', 'Gulf of Aden', 'Gaza', 'Gaza City', 'Gaza Strip', 'Khan Younis', 'Rafah', 'Jabalia', 'West Bank', 'Jenin', 'Nablus', 'Ramallah',
  'Beirut', 'Dahiyeh', 'Bekaa', 'Tyre', 'Sidon', 'Idlib', 'Raqqa', 'Paris', 'London', 'Brussels', 'Manchester', 'Nairobi', 'Manila', 'Kashmir',
  'Srinagar', 'Nagorno-Karabakh', 'Bamako', 'Mali', 'Sahel', 'Borno', 'Maiduguri', 'Tigray', 'Addis Ababa', 'Istanbul', 'Ankara', 'Diyarbakir',
]; // prettier-ignore

const gazetteers = new WeakMap<Lexicon, Gazetteer>();

/** Where a text names a place of another country, or a city that no incident of the database happened in. */
export function findElsewhere(text: string, know: EventRecord): Span[] {
  let gazetteer = gazetteers.get(know.lexicon);
  if (!gazetteer) gazetteers.set(know.lexicon, (gazetteer = build(namesElsewhere(know))));
  const flat = find(gazetteer, text);
  const spans: Span[] = [];
  for (let i = 0; i < flat.length; i += 3) spans.push({ start: flat[i]!, end: flat[i + 1]! });
  return spans.filter(({ start }) => /\p{Lu}/u.test(text[start] ?? ''));
}

function namesElsewhere(know: EventRecord): string[] {
  const countries = [...regionNames()].flatMap(([code, name]) =>
    know.country(code) === undefined ? [name] : [],
  );
  return [...countries, ...CITIES].filter((name) => !isKnown(name, know));
}

/** Whether the database has a place of this name after all. */
function isKnown(name: string, know: EventRecord): boolean {
  const [start, end, id] = know.lexicon.find(name);
  if (start !== 0 || end !== name.length) return false;
  return know.lexicon.sensesOf(id!).some((s) => s.entity.kind === 'place');
}
