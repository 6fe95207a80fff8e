// A town's name inside another: a club, a newspaper, a gate, a treaty. One construction a row.
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/languages/index';
import type { Mention } from '../../../src/model/reading';
import { fact } from '../../../src/model/reasons';
import { withoutClubs } from '../../../src/reading/names/clubs';
import { fixedEngine } from '../fixed-record';

const know = fixedEngine().record;
const TOWN = 'River Town';

/** Whether the town of a text is still a town. */
function isTown(code: string, text: string): boolean {
  const start = text.indexOf(TOWN);
  const town: Mention = {
    start,
    end: start + TOWN.length,
    text: TOWN,
    entity: 'river-town',
    kind: 'place',
    reasons: [fact('listed')],
  };
  const language = LANGUAGES.all.find((l) => l.code === code)!;
  const pointer = { ...town, named: true };
  const { mentions, pointers } = withoutClubs(
    text,
    { mentions: [town], pointers: [pointer] },
    language,
    know,
  );
  expect(pointers.length).toBe(mentions.length);
  return mentions.length === 1;
}

/** A report of a match by its words. */
const MATCH: Record<string, string> = {
  en: 'The striker scored a late goal in the league.',
  de: 'Der Stürmer traf kurz vor der Halbzeit, sagte der Trainer.',
  fr: 'L’attaquant a marqué avant la mi-temps, selon l’entraîneur.',
  es: 'El delantero marcó antes del descanso, dijo el entrenador.',
  it: 'L’attaccante ha segnato su rigore in campionato.',
  pt: 'O avançado marcou de penálti, disse o treinador.',
  ru: 'Нападающий забил во втором тайме, сказал тренер.',
};

describe('a town is none where its name is part of another', () => {
  it.each([
    ['en', 'River Town United were fined.'],
    ['en', 'The River Town Post wrote that four had died.'],
    ['en', 'Crowds met at River Town Gate.'],
    ['en', 'It breaks the River Town Accords.'],
    ['en', 'FC River Town were fined.'],
    ['de', 'Borussia River Town muss zahlen.'],
    ['fr', 'Les accords de River Town sont violés.'],
    ['es', 'El Atlético de River Town fue multado.'],
    ['it', 'Gli accordi di River Town sono stati violati.'],
    ['pt', 'Os acordos de River Town foram violados.'],
    ['ru', 'Динамо River Town оштрафован.'],
    ['tr', 'FC River Town para cezası aldı.'],
  ])('%s: %s', (code, text) => expect(isTown(code, text)).toBe(false));
});

describe('in a report of a match a town that plays is a club, elsewhere it is a town', () => {
  it.each([
    ['en', 'River Town beat Harbour 2-1.'],
    ['en', 'River Town City were fined.'],
    ['en', 'Harbour lost to River Town.'],
    ['de', 'River Town schlug Harbour.'],
    ['fr', 'River Town bat Harbour.'],
    ['es', 'River Town venció al Harbour.'],
    ['it', 'River Town batte Harbour.'],
    ['pt', 'River Town venceu o Harbour.'],
    ['ru', 'River Town обыграл соперника.'],
  ])('%s: %s', (code, text) => {
    expect(isTown(code, `${text} ${MATCH[code]!}`)).toBe(false);
    expect(isTown(code, text)).toBe(true);
  });
});

describe('a town stays one', () => {
  it.each([
    ['en', `A stadium in River Town. ${MATCH['en']!}`],
    ['en', 'A strike hit River Town on Monday.'],
    ['en', 'River Town airport was closed.'],
    ['fr', 'Une frappe près de River Town.'],
    ['de', 'Ein Angriff auf River Town.'],
  ])('%s: %s', (code, text) => expect(isTown(code, text)).toBe(true));
});
