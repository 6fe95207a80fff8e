// Names on a page: which count, which do not, and where exactly they are.
import { describe, expect, it } from 'vitest';
import { readText } from '../know';

const names = (text: string) =>
  readText(text)
    .mentions.filter((m) => m.kind !== 'place')
    .map((m) => `${m.text}=${m.entity}`);

describe('spellings of one name fold together', () => {
  it.each([
    'Kata’ib Hizballah',
    'Kataeb Hezbollah',
    'Ketaib Hizbullah',
    'KATAIB HEZBOLLAH',
    'Kata`ib Hizbollah',
    'Qataib Hezbolla',
  ])('%s', (name) => {
    expect(names(`It was ${name} that spoke.`)).toEqual([`${name}=kataib-hezbollah`]);
  });
});

it('never takes the Iraqi group for Lebanon’s', () => {
  expect(names('Kataib Hezbollah spoke; Hezbollah did not.')).toEqual([
    'Kataib Hezbollah=kataib-hezbollah',
    'Hezbollah=hezbollah',
  ]);
});

describe('an ambiguous spelling', () => {
  it('counts after the full name', () => {
    expect(names('Pat Ryder spoke. Later Ryder added more.')).toEqual([
      'Pat Ryder=pat-ryder',
      'Ryder=pat-ryder',
    ]);
  });
  it('counts after its title', () => expect(names('President Biden spoke.')).toEqual(['Biden=joe-biden']));
  it('does not count alone', () => expect(names('Ryder scored twice; Austin is in Texas.')).toEqual([]));
  it('does not count for another bearer of the surname', () => {
    expect(names('Joe Biden and Hunter Biden arrived.')).toEqual(['Joe Biden=joe-biden']);
  });
  it('counts when defined in brackets', () => {
    expect(names('the Popular Mobilization Forces (PMF). The PMF said')).toEqual([
      'Popular Mobilization Forces=popular-mobilization-forces',
      'PMF=popular-mobilization-forces',
      'PMF=popular-mobilization-forces',
    ]);
  });
});

it('keeps titles and possessives out of the span', () => {
  expect(names('General Qassem Soleimani’s deputy')).toEqual(['Qassem Soleimani=qassem-soleimani']);
});

it('does not take a channel or a street for the group', () => {
  expect(names('Al-Nujaba TV showed pictures.')).toEqual([]);
});

it('gives offsets of the original text', () => {
  const text = '“Ḥarakat al-Nujabāʾ” said \ud83d\udcf0 so, and Hamas agreed.';
  for (const m of readText(text).mentions) expect(text.slice(m.start, m.end)).toBe(m.text);
  expect(names(text)).toHaveLength(2);
});
