// Names on a page: which count, which do not, and where exactly they are.
import { describe, expect, it } from 'vitest';
import { engineOf } from '../../../src/cli/engine';
import { entity, fixedPack } from '../fixed-record';

/** Names as the record has them: with other spellings, with ones that mean something else as well, and one inside another. */
const ENTITIES = [
  entity('kataib-zahra', 'group', 'Kataib Zahraoui', { aliases: ['Kata’ib Zahraoui'] }),
  entity('zahra', 'group', 'Zahraoui'),
  entity('pat-arden', 'person', 'Pat Arden', { aliases: ['Patrick Arden'], ambiguous: ['Arden'] }),
  entity('jo-bilden', 'person', 'Jo Bilden', {
    ambiguous: ['Bilden'],
    roles: [{ title: 'president of Norland' }],
  }),
  entity('guards', 'group', 'Northern Guard Forces', { ambiguous: ['NGF'] }),
  entity('qadim-vostani', 'person', 'Qadim Vostani'),
  entity('harakat-al-marjan', 'group', 'Harakat al-Marjan', { aliases: ['al-Marjan'] }),
  entity('sarvas', 'group', 'Sarvas'),
];
const engine = engineOf({ ...fixedPack([]), entities: [...fixedPack().entities, ...ENTITIES] });
const readText = (text: string) =>
  engine.read(text, { url: null, title: null, outlet: null, published: null, language: 'en' });

const names = (text: string) =>
  readText(text)
    .mentions.filter((m) => m.kind !== 'place')
    .map((m) => `${m.text}=${m.entity}`);

describe('spellings of one name fold together', () => {
  it.each([
    'Kata’ib Zahraoui',
    'Kataeb Zahrawi',
    'Ketaib Zahraoui',
    'KATAIB ZAHRAOUI',
    'Kata`ib Zahraoui',
    'Qataib Zahraoui',
  ])('%s', (name) => {
    expect(names(`It was ${name} that spoke.`)).toEqual([`${name}=kataib-zahra`]);
  });
});

it('never takes a group for the one whose name ends its own', () => {
  expect(names('Kataib Zahraoui spoke; Zahraoui did not.')).toEqual([
    'Kataib Zahraoui=kataib-zahra',
    'Zahraoui=zahra',
  ]);
});

describe('an ambiguous spelling', () => {
  it('counts after the full name', () => {
    expect(names('Pat Arden spoke. Later Arden added more.')).toEqual([
      'Pat Arden=pat-arden',
      'Arden=pat-arden',
    ]);
  });
  it('counts after its title', () => expect(names('President Bilden spoke.')).toEqual(['Bilden=jo-bilden']));
  it('does not count alone', () => expect(names('Arden scored twice; Bilden is in Norland.')).toEqual([]));
  it('does not count for another bearer of the surname', () => {
    expect(names('Jo Bilden and Hunter Bilden arrived.')).toEqual(['Jo Bilden=jo-bilden']);
  });
  it('counts when defined in brackets', () => {
    expect(names('the Northern Guard Forces (NGF). The NGF said')).toEqual([
      'Northern Guard Forces=guards',
      'NGF=guards',
      'NGF=guards',
    ]);
  });
});

it('keeps titles and possessives out of the span', () => {
  expect(names('General Qadim Vostani’s deputy')).toEqual(['Qadim Vostani=qadim-vostani']);
});

it('does not take a channel or a street for the group', () => {
  expect(names('Al-Marjan TV showed pictures.')).toEqual([]);
});

it('gives offsets of the original text', () => {
  const text = '“Ḥarakat al-Marjān” said \ud83d\udcf0 so, and Sarvas agreed.';
  for (const m of readText(text).mentions) expect(text.slice(m.start, m.end)).toBe(m.text);
  expect(names(text)).toHaveLength(2);
});
