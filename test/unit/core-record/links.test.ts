// Pages whose incident the core record holds: by its names in other languages and scripts, and by its long history.
import { expect, it } from 'vitest';
import { readText } from './read-text';

const mainOf = (text: string, published: string | null) =>
  readText(text.replace(' | ', '\n\n'), { published }).incidents.find((i) => i.main && i.link === 'known')
    ?.id;

it.each([
  ['2020-03-14', 'American jets bomb Kataib Hezbollah | US jets bombed five stores of Kataib Hezbollah in Iraq on Thursday.', '2020-03-12-us-strikes-kataib-hezbollah'],
  ['2024-02-09', 'Am Mittwoch tötete eine US-Drohne in Bagdad einen Kommandeur der Kataib Hisbollah.', '2024-02-07-baghdad-kataib-hezbollah-strike'],
  ['2024-02-09', 'Среда: американский дрон убил в Багдаде командира группировки Катаиб Хезболла, сообщает армия.', '2024-02-07-baghdad-kataib-hezbollah-strike'],
  ['2024-02-09', 'Un drone americano mercoledì ha ucciso a Bagdad un comandante di Kataib Hezbollah, secondo la polizia.', '2024-02-07-baghdad-kataib-hezbollah-strike'],
  ['2024-01-31', 'Rage at home over the killing of three U.S. troops in Jordan on Sunday.', '2024-01-28-tower-22-drone-attack'],
])('%s: %s', (published, text, incident) => {
  expect(mainOf(text, published)).toBe(incident);
}); // prettier-ignore

it.each([
  ['2022-08-21', 'Israeli raid on Natanz kills three | Three people were killed when Israel bombed the enrichment site at Natanz on Friday, Iran said.'],
  ['2026-02-11', 'Seven dead in Israeli raid on Damascus | An Israeli strike on a house in Damascus killed seven people on Tuesday.'],
])('none for %s: %s', (published, text) => {
  expect(mainOf(text, published)).toBeUndefined();
}); // prettier-ignore
