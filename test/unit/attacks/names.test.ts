// Names and titles that a pack must not have: each is refused with its line and a reason, in every way a pack comes in.
import { describe, expect, it } from 'vitest';
import { LONGEST_NAME, cleanName, lookOf, problemOfName } from '../../../src/model/plain-text';
import { problemOfOrdinary } from '../../../src/languages/ordinary';
import { ImportError, importFile } from '../../../src/record/import/run';
import { atOnce } from '../../../src/model/steps';
import { recordSteps } from '../../../src/record/publish/records';
import { problemOfTitle } from '../../../src/record/vet';
import { fixedEngine, fixedPack } from '../fixed-record';
import { engineWith, group } from './hostile-packs';

const SHAPES = [
  '\u202ereuters', 'a\u2066b', 'a\u200fb', 'line\nbreak', 'tab\there', 'nul\u0000', 'esc\u001b[31m', 'half\ud800', '\udc00half', '\u200b', ' ', '\u3164', '\u2800', '\u00ad\u00ad',
  '\u115f', 'Rеuters', 'Reutеrs', 'ВBC', 'Αpple', 'ΒBC News', 'x'.repeat(LONGEST_NAME + 1), 'zalgo\u0300\u0301\u0302\u0303\u0304\u0305', '\ufeffReuters', 'Reu\u2060ters', 'Reu\u00adters',
  'a\u200db', '---', '…', '!!!', 'x\u{e0041}', 'a\ufe0f', '\ue000', '\u{10ffff}', 'line\u2028break', 'Reuters\u061c', 'a\u034fb', 'Apրil', 'Ꭱeuters',
]; // prettier-ignore
const ORDINARY = [
  'the', 'a', 'in', 'of', 'were', 'police', 'on', '4', 'said', 'President', 'The police', 'in the', 'und', 'der', 'Polizei', 'de la', 'los', 'policía', 'le', 'les', 'gouvernement',
  'في', 'من', 'الشرطة', 'قتل', 'و', 'که', 'پلیس', 'dei', 'polizia', 'não', 'и', 'в', 'полиция', 've', 'polis', 'של', 'משטרה', 'Monday', 'lundi', '12', '2024', 'x', 'people', 'Killed',
]; // prettier-ignore
const GOOD = [
  'Zorvan Vanguard', 'al-Nujaba', 'Katibat al-Marjan', 'الحشد الشعبي', 'سپاه پاسداران', 'می\u200cخواهم', 'Північ', 'Ελλάδα', 'K-1', 'Tower 22', 'UN', 'AFP', 'Agence France-Presse', 'O’Neill',
  'Müller', 'São Paulo', 'ЦАХАЛ', '共同通信', 'Yomiuri 新聞', 'ירושלים', 'N’Djamena', 'Ağrı', 'İstanbul', 'US military',
]; // prettier-ignore

const recordsOf = (lines: string[]) => atOnce(recordSteps(lines, true));

const ownFile = (name: string, key = 'name') =>
  JSON.stringify({
    name: 'Monitor',
    entities: [{ id: 'x', kind: 'group', name: 'Quillon Front', sources: ['https://a.example/'], [key]: key === 'name' ? name : [name] }],
  }); // prettier-ignore
const SINK = { part: () => Promise.resolve(), progress: () => undefined };
const problemsOf = (text: string, file: string) =>
  importFile(new File([text], file), SINK).then(
    ({ reasons }) => reasons.map((r) => `${r.line}: ${r.reason}`),
    (error: unknown) => {
      if (!(error instanceof ImportError)) throw error;
      return error.problems;
    },
  );

describe.each(SHAPES)('the shape of %j', (name) => {
  it('is refused', () => expect(problemOfName(name)).not.toBeNull());
  it('is refused in a file, with its line', async () => {
    const [problem] = await problemsOf(ownFile(name), 'm.json');
    expect(problem).toMatch(/^m\.json:1: entities\.0\.name: |^m\.json:1: “/);
  });
  it('is refused at an address, with its line', () => {
    const entity = { ...fixedPack().entities[4]!, name };
    expect(() => recordsOf([JSON.stringify(['entities', entity])])).toThrow(/^line 1: /);
    const outlet = { id: 'o', name, domains: [] };
    expect(() => recordsOf([JSON.stringify(['outlets', outlet])])).toThrow(/^line 1: /);
  });
  it('is refused as a title', () => expect(problemOfTitle(name, null)).not.toBeNull());
  it('is made harmless in a pack that was kept before', () =>
    expect([null, 'no letter or digit']).toContain(
      problemOfName(cleanName(name).replace(/[^\x20-\x7e]/g, '')),
    ));
});

describe.each(ORDINARY)('the ordinary words %j', (name) => {
  it('are refused', () => expect(problemOfOrdinary(name)).not.toBeNull());
  it.each(['name', 'aliases', 'ambiguous', 'capitalised'])('are refused as %s', async (key) => {
    expect((await problemsOf(ownFile(name, key), 'm.json'))[0]).toMatch(/^m\.json:1: “/);
  });
  it('are refused at an address', () => {
    const entity = { ...fixedPack().entities[4]!, aliases: [name] };
    expect(() => recordsOf([JSON.stringify(['entities', entity])])).toThrow(/line 1: “/);
  });
  it('are named nowhere by a pack that was kept before', () => {
    const engine = engineWith([{ names: { entities: [group('x', { name, aliases: [] })] } }]);
    const text = `Then ${name} came: ${name}, ${name}.`;
    expect(engine.read(text, { url: null, title: null, outlet: null, published: null, language: 'en' }).mentions.filter((m) => m.entity.startsWith('k1:'))).toEqual([]);
  }); // prettier-ignore
});

describe('names', () => {
  it.each(GOOD)('%s is taken', (name) => {
    expect([problemOfName(name), problemOfOrdinary(name)]).toEqual([null, null]);
    expect(cleanName(name)).toBe(name);
  });
});

describe('titles', () => {
  const core = fixedEngine().record;
  it.each(['Variorum', 'The core pack', 'Core Pack', 'Vаriorum', 'VARIORUM – official', 'Das Grundpaket', 'الحزمة الأساسية', 'The Wire', 'the wire', 'Thе Wire', 'The Wіre', 'The W1re', 'THE-WIRE']) // prettier-ignore
  ('%s is somebody else’s', (title) => expect(problemOfTitle(title, core)).not.toBeNull());
  it.each(['Regional Monitor', 'UCDP GED: sample', 'Encore packages'])('%s is taken', (title) =>
    expect(problemOfTitle(title, core)).toBeNull(),
  );
  it('look alike or not', () => {
    expect(lookOf('Rеutеrs')).toBe(lookOf('Reuters'));
    expect(lookOf('Reuters 2')).not.toBe(lookOf('Reuters'));
  });
});
