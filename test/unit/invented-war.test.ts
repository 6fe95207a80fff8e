// The invented war is read by the same rules as the core, in every language that is read.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answersIn } from '../../src/cli/answers';
import { score } from '../../src/cli/score';
import { INVENTED_WAR, readInvented } from './invented-war';

const answers = answersIn(join(INVENTED_WAR, 'articles'));

/** Soldiers of one of the states, as each language says it. */
const SOLDIERS: Readonly<Record<string, string>> = {
  ar: 'جنود كستوفيين',
  de: 'kestowische Soldaten',
  en: 'Kestovia',
  es: 'soldados kestovianos',
  fr: 'soldats kestoviens',
  it: 'soldati kestoviani',
};

describe.each(answers.articles.map((a) => [a.difficulty ?? a.name, a] as const))('%s', (_what, article) => {
  const { text, published, outlet, language } = article;
  const reading = readInvented(text, { published, outlet, language });
  it('is read in its language', () => expect(reading.language.code).toBe(language));
  it('gives names, incidents and figures', () => {
    for (const [kind, { wrong, missed }] of Object.entries(score(reading, article, answers)))
      expect({ kind, wrong, missed }).toEqual({ kind, wrong: [], missed: [] });
  });
  it('counts soldiers as those of their state', () => {
    const states = reading.figures.flatMap(({ who }) => (who.role === 'troops' ? (who.of ?? []) : []));
    expect(new Set(states)).toEqual(new Set(text.includes(SOLDIERS[language!]!) ? ['kestovia'] : []));
  });
});

const STRIKE = '2031-03-04-marvek-depot-strike';
const TROOPS = 'kestovian-troops-in-valdoria';
const ATTACKS = 'attacks-on-kestovian-troops-since-january-2031';

/** The figures of a page as their incidents, with the days before it that a story of its own gives none. */
const incidentsOf = (text: string, published?: string) =>
  readInvented(text, published ? { published } : {}).figures.map((f) => f.incident);

describe('a figure beside other reports', () => {
  const text = (value: string) =>
    `Strike in Marvek\n\nA Kestovian drone strike on a depot in Marvek killed ${value} members of Katibat al-Marjan on 4 March.`;
  it.each([
    ['five', ['differs', 'agrees', 'agrees']],
    ['nine', ['differs', 'differs', 'differs']],
  ])('%s members: %j', (value, relations) => {
    const [figure] = readInvented(text(value)).figures;
    expect(figure).toMatchObject({ incident: STRIKE, who: { role: 'members' } });
    expect(figure!.comparison!.reports.map((r) => r.relation)).toEqual(relations);
  });
  it('is compared with nobody else: the soldiers of a state are no members of a group', () => {
    const [figure] = readInvented(
      'Strike in Marvek\n\nA Kestovian drone strike on a depot in Marvek killed five Valdorian soldiers on 4 March.',
    ).figures;
    expect(figure!.who).toEqual({ role: 'troops', of: 'valdoria' });
    expect(figure!.comparison?.reports ?? []).toEqual([]);
  });
});

describe('the dead of a war, or of months', () => {
  /** A page whose own story is the strike, with a sentence of background. */
  const page = (sentence: string) =>
    `Strike in Marvek\n\nA Kestovian drone strike on a depot in Marvek killed five members of Katibat al-Marjan on 4 March.\n\n${sentence}`;
  it.each([
    'Kestovian strikes have killed more than 500 people since a truce took effect in October, doctors said.',
    'A total of 556 people have been killed by Kestovia since the ceasefire collapsed.',
    'More than 1,200 people have been killed in the war.',
    'The conflict has resulted in 787 deaths in Valdoria.',
    'Since fighting resumed, 340 Valdorians have been killed.',
  ])('are not those of the day: %s', (sentence) => {
    const [own, background] = readInvented(page(sentence), { published: '2031-03-05' }).figures;
    expect([own?.incident, background?.incident]).toEqual([STRIKE, null]);
    expect(background!.event).not.toBe(own!.event);
  });
  it('are not those of the day when they are far beyond all that reports print of it', () => {
    const figures = readInvented(page('Tens of thousands of people have died nationwide.'), {
      published: '2031-03-05',
    }).figures;
    expect(figures.map((f) => f.incident)).toEqual([STRIKE, null]);
  });
  it.each([
    'The deadliest strike since 2023 killed five members of Katibat al-Marjan.',
    'The worst strike on the town since 2029 killed five members of the group.',
  ])('but a superlative counts one day: %s', (sentence) => {
    const figures = readInvented(page(sentence), { published: '2031-03-05' }).figures;
    expect(figures.map((f) => f.incident)).toEqual([STRIKE, STRIKE]);
  });
});

it.each([
  ['More than 50 people were killed in Marvek.', false],
  ['Two more people were killed in Marvek.', true],
  ['The mayor and two others were killed in Marvek.', true],
])('takes “more than” for no “more”: %s', (text, part) => {
  expect(readInvented(text).figures.map((f) => f.part)).toEqual([part]);
});

it('takes a list of countries for no place of one event', () => {
  const text =
    'The war in maps\n\nThe conflict has killed 787 people, with strikes and attacks in Kestovia, Valdoria, Ostria and Norland.';
  const reading = readInvented(text, { published: '2031-03-06' });
  expect(reading.figures.map((f) => f.incident)).toEqual([null]);
});

describe('a count that runs on', () => {
  it.each([
    ['Kestovia has 1,800 troops in Valdoria.', TROOPS],
    ['There are 1,800 Kestovian soldiers in Valdoria.', TROOPS],
    ['Kestovian troops in Valdoria have been attacked 60 times since 10 January.', ATTACKS],
    ['Since the Marvek uprising, there have been 60 attacks on Kestovian troops.', ATTACKS],
  ])('%s', (text, incident) => expect(incidentsOf(text)).toEqual([incident]));
  it.each([
    ['of another state', 'Valdoria has 1,800 troops in Kestovia.'],
    ['of a state that the record does not know', 'Ostria has 1,800 troops in Valdoria.'],
    ['in another country', 'Kestovia has 1,800 troops in Ostria.'],
    ['in a town', 'Kestovia has 1,800 troops in Dorsk.'],
    ['of another campaign', 'There were 60 attacks on Kestovian troops in Valdoria between 2012 and 2014.'],
    ['since another day', 'There have been 60 attacks on Kestovian troops since June 2029.'],
    ['of another country’s troops', 'There have been 60 attacks on Ostrian troops since January 10.'],
    ['by the state itself', 'Kestovia has carried out 60 attacks since January 10.'],
  ])('%s is tied to none', (_what, text) => {
    for (const incident of incidentsOf(text)) expect(incident).toBeNull();
  });
  it('of an earlier year is tied to none', () =>
    expect(
      incidentsOf('There have been 60 attacks on Kestovian troops since January 10.', '2027-03-06'),
    ).not.toContain(ATTACKS));
});

describe('names of the invented war', () => {
  const entities = (text: string, language = 'en') =>
    readInvented(text, { language }).mentions.map((m) => m.entity);
  it.each([
    ['in another romanisation', 'The Kateebat Al-Mardjan said so.', 'katibat-al-marjan'],
    ['with a genitive', 'The Katibat al-Marjan’s men said so.', 'katibat-al-marjan'],
    [
      'after another nation’s adjective that is its own',
      'The Valdorian Highland Front said so.',
      'highland-front',
    ],
  ])('%s', (_what, text, id) => expect(entities(text)).toEqual([id]));
  it.each([
    ['fr', 'L’armée d’un pays voisin et l’armée kestovienne, dit-il.'],
    ['it', 'Un portavoce dell’esercito kestoviano ha parlato.'],
  ])('are found behind an article that is joined to them: %s', (language, text) =>
    expect(entities(text, language)).toEqual(['kestovian-army']),
  );
});
