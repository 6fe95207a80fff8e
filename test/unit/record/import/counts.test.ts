// Counts, numbers and coordinates as cells have them.
import { describe, expect, it } from 'vitest';
import { countryCode } from '../../../../src/record/import/countries';
import { readCount } from '../../../../src/record/import/table/counts';
import { NumberTally, readNumber, type Decimal } from '../../../../src/record/import/table/numbers';
import { readPoint } from '../../../../src/record/import/table/points';

describe('a count in words', () => {
  it.each<[string, unknown]>([
    ['three', { value: 3 }],
    ['Twelve', { value: 12 }],
    ['at least three', { value: 3, qualifier: 'at-least' }],
    ['mindestens zwei', { value: 2, qualifier: 'at-least' }],
    ['au moins sept', { value: 7, qualifier: 'at-least' }],
    ['more than ten', { value: 10, qualifier: 'more-than' }],
    ['three or four', { value: { either: [3, 4] } }],
    ['two to five', { value: { min: 2, max: 5 } }],
    ['five dead', { value: 5 }],
    ['ثلاثة', { value: 3 }],
    ['خمسة قتلى', { value: 5 }],
    ['dozens', { value: 'dozens' }],
    ['Dozens of civilians', { value: 'dozens' }],
    ['tens of thousands', { value: 'tens of thousands' }],
    ['several', { value: 'several' }],
    ['several hundred', { value: 'hundreds' }],
    ['mehrere', { value: 'several' }],
    ['Hunderte', { value: 'hundreds' }],
    ['des dizaines', { value: 'tens' }],
    ['عشرات', { value: 'tens' }],
    ['сотни', { value: 'hundreds' }],
    ['a few', { value: 'a few' }],
    // digits are the count, and words beside them whom it counts
    ['5 in one car', { value: 5 }],
    ['tensions', null],
    ['fewer', null],
    ['two of three', null],
    ['many', null],
  ])('%s', (cell, count) => expect(readCount(cell)).toEqual(count));
});

describe('a count', () => {
  it.each<[string, unknown]>([
    ['12', 12],
    ['3.0', 3],
    ['1,200', 1200],
    ['1 200', 1200],
    ['1\u202f200', 1200],
    ["1'200", 1200],
    ['1,00,000', 100_000],
    ['٣', 3],
    ['۱۲', 12],
    ['١٬٢٠٠', 1200],
    ['none', 0],
    ['keine', 0],
    ['5 (2 children)', 5],
    ['12[1]', 12],
    ['12*', 12],
    ['12²', 12],
    ['12 dead', 12],
    ['3 Tote', 3],
    ['10-12', { min: 10, max: 12 }],
    ['10–12', { min: 10, max: 12 }],
    ['10 to 12', { min: 10, max: 12 }],
    ['between 10 and 12', { min: 10, max: 12 }],
    ['zwischen 10 und 12', { min: 10, max: 12 }],
    ['de 10 à 12', { min: 10, max: 12 }],
    ['3 or 4', { either: [3, 4] }],
    ['3 oder 4', { either: [3, 4] }],
  ])('is read of %s', (cell, value) => expect(readCount(cell)).toEqual({ value }));
  it.each([
    ['at least 3', 3, 'at-least'],
    ['min. 3', 3, 'at-least'],
    ['3+', 3, 'at-least'],
    ['≥3', 3, 'at-least'],
    ['mindestens 3', 3, 'at-least'],
    ['au moins 3', 3, 'at-least'],
    ['al menos 3', 3, 'at-least'],
    ['almeno 3', 3, 'at-least'],
    ['en az 3', 3, 'at-least'],
    ['не менее 3', 3, 'at-least'],
    ['على الأقل ٣', 3, 'at-least'],
    ['حداقل ۳', 3, 'at-least'],
    ['more than 1,000', 1000, 'more-than'],
    ['>10', 10, 'more-than'],
    ['mehr als 10', 10, 'more-than'],
    ['about 40', 40, 'about'],
    ['~40', 40, 'about'],
    ['ca. 40', 40, 'about'],
    ['40?', 40, 'about'],
    ['40 (est.)', 40, 'about'],
    ['up to 9', 9, 'up-to'],
    ['<5', 4, 'up-to'],
    ['fewer than 5', 4, 'up-to'],
    ['nearly 100', 100, 'nearly'],
  ])('has its qualifier: %s', (cell, value, qualifier) =>
    expect(readCount(cell)).toEqual({ value, qualifier }),
  );
  it.each(['', ' ', 'NA', 'N/A', 'n.a.', '#N/A', 'NaN', 'null', 'None', '-', '–', '—', '?', '.', '..', '…', '-9', '-99', '-99.0', '-9999', 'unknown', 'Unk.', 'not reported', 'TBC', 'k. A.', 'unbekannt', 'inconnu', 'desconocido', 's/d', 'неизвестно', 'غير معروف', 'نامعلوم'])(
    'is unknown: “%s”',
    (cell) => expect(readCount(cell)).toBe('unknown'),
  ); // prettier-ignore
  it.each([
    'many',
    'x',
    '3.5',
    '5 killed, 3 wounded',
    '12-10',
    '1/2/3',
    '5/10',
    '1,2',
    '9'.repeat(30),
    '12:30',
  ])('cannot be read: %s', (cell) => expect(readCount(cell)).toBe(null));
});

describe('a number', () => {
  it.each<[string, Decimal, number | null]>([
    ['1.000', ',', 1000],
    ['1.000', '.', 1],
    ['1.234.567,5', ',', 1234567.5],
    ['1,234,567.5', '.', 1234567.5],
    ['33,31', ',', 33.31],
    ['-4', '.', -4],
    ['1,23', '.', null],
    ['12,34,567', '.', 1234567],
    ['1.23.4', ',', null],
    ['', '.', null],
  ])('%s with the decimal sign %s is %s', (text, decimal, is) => expect(readNumber(text, decimal)).toBe(is));

  const decimalOf = (cells: string[], hint: Decimal | null = null) => {
    const tally = new NumberTally();
    for (const cell of cells) tally.add(cell);
    const { decimal, open } = tally.result(hint);
    return open ? 'ask' : decimal;
  };
  it.each<[string, string[], Decimal | null, Decimal | 'ask' | null]>([
    ['whole numbers', ['1', '12'], null, null],
    ['floats', ['3.0', '12.0'], null, '.'],
    ['decimal commas', ['3,0', '12,5'], null, ','],
    ['thousands with points', ['1.000', '12.000', '1.139'], null, ','],
    ['thousands with commas', ['1,000', '1,139'], null, '.'],
    ['several groups', ['1.000.000', '2.000'], null, ','],
    ['both signs', ['1.234,50', '1.000'], null, ','],
    ['only round thousands with points', ['1.000', '2.000'], null, 'ask'],
    ['the same in a file with decimal commas', ['1.000', '2.000'], ',', ','],
    ['only round thousands with commas', ['1,000', '2,000'], null, '.'],
    ['the same in a file with decimal commas, other sign', ['1,000', '2,000'], ',', 'ask'],
    ['points and commas against each other', ['1.000', '1,000'], null, 'ask'],
    ['qualified', ['at least 1.139', '2.000'], null, ','],
  ])('by all cells: %s', (_what, cells, hint, is) => expect(decimalOf(cells, hint)).toBe(is));
});

describe('coordinates', () => {
  it.each<[string, string, [number, number] | null]>([
    ['33.3', '44.4', [33.3, 44.4]],
    ['33,3125', '44,4', [33.3125, 44.4]],
    ['33°18′45″N', '44°24′E', [33.3125, 44.4]],
    ['33.3 S', '44.4 W', [-33.3, -44.4]],
    ['-33.3', '-44.4', [-33.3, -44.4]],
    ['33.3, 44.4', '', [33.3, 44.4]],
    ['POINT (44.4 33.3)', '', [33.3, 44.4]],
    ['', 'POINT (44.4 33.3)', [33.3, 44.4]],
    ['٣٣٫٣', '٤٤٫٤', [33.3, 44.4]],
    ['0', '0', null],
    ['91', '44', null],
    ['33.3', '181', null],
    ['north', 'east', null],
    ['', '', null],
  ])('%s | %s', (latitude, longitude, is) => {
    const point = readPoint(latitude, longitude);
    expect(point && [point.lat, point.lon]).toEqual(is);
  });
});

describe('a country', () => {
  it.each([
    ['Deutschland', 'DE'],
    ['Allemagne', 'DE'],
    ['Alemania', 'DE'],
    ['ألمانيا', 'DE'],
    ['آلمان', 'DE'],
    ['Côte d’Ivoire', 'CI'],
    ["Cote d'Ivoire", 'CI'],
    ['DR Congo (Zaire)', 'CD'],
    ['Congo, Democratic Republic of the'.replace('Congo, Democratic Republic of the', 'Democratic Republic of the Congo'), 'CD'],
    ['Congo', 'CG'],
    ['Bosnia-Herzegovina', 'BA'],
    ['Kingdom of eSwatini (Swaziland)', 'SZ'],
    ['Myanmar (Burma)', 'MM'],
    ['Sao Tome and Principe', 'ST'],
    ['St. Lucia', 'LC'],
    ['Trinidad & Tobago', 'TT'],
    ['North Macedonia', 'MK'],
    ['Slovak Republic', 'SK'],
    ['United States', 'US'],
    ['THE GAMBIA', 'GM'],
    ['DE', 'DE'],
    ['276', 'DE'],
    ['4', 'AF'],
    ['Red Sea', null],
    ['', null],
  ])('%s is %s', (name, code) => expect(countryCode(name)).toBe(code)); // prettier-ignore
});
