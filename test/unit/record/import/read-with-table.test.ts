// A page read with a table of events that names neither sides nor kinds: day, place and harm are all that can fit.
import { expect, test } from 'vitest';
import { importFile, lookAt } from '../../../../src/record/import/run';
import type { Part } from '../../../../src/record/import/builder';
import { loadPack } from '../../../../src/record/load-pack';
import { savePack, savePart } from '../../../../src/record/pack/save';
import { coreEngine } from '../../../../src/cli/engine';

const TABLE = [
  'id,date,city,state,country,killed,injured',
  '1,2031-03-04,Velmarrow,Ostrane,United States,1,2',
  '2,2031-03-04,Tessaryn,Ostrane,United States,0,1',
  '3,2031-02-20,Velmarrow,Ostrane,United States,2,0',
].join('\n');

async function engineWithTable() {
  const file = new File([TABLE], 'shootings.csv');
  const { mapping } = await lookAt(file);
  const parts: Part[] = [];
  const sink = { part: (part: Part) => Promise.resolve(void parts.push(part)), progress: () => undefined };
  const { names } = await importFile(file, sink, mapping);
  const open = (n: number) => Promise.resolve(savePart(parts[n]!.pack, parts[n]!.places).buffer);
  const engine = coreEngine();
  engine.usePacks([loadPack({ key: 'own', title: 'Shootings' }, savePack(names).buffer, parts, open)]);
  return async (published: string, text: string) => {
    const page = { url: null, title: null, outlet: null, published, language: 'en' };
    const { incidents } = engine.read(text, page, await engine.recordForPage(text, page));
    return incidents.filter((i) => i.id.startsWith('own:')).map((i) => `${i.id.slice(-1)} ${i.link}`);
  };
}
const read = await engineWithTable();

test.each([
  ['the day after, its town and who was hurt', '2031-03-05', 'Woman dead after Velmarrow shooting\n\nA woman was shot dead and two men were hurt in Velmarrow on Tuesday, police said.', ['1 known']],
  ['no day is named', '2031-03-05', 'Man shot in Tessaryn\n\nA man was shot in the leg at a house in Tessaryn, police said.', ['2 known']],
  ['only the reporter’s line names the town', '2031-03-04', 'Two teens shot\n\nTESSARYN (KXYZ) — A teenager was shot on the northwest side Tuesday evening, police said.', ['2 known']],
  ['months later', '2031-06-05', 'Velmarrow opens a new park\n\nThe park in Velmarrow has a lake.', []],
])('%s', async (_, published, text, incidents) => {
  expect(await read(published, text)).toEqual(incidents);
}); // prettier-ignore
