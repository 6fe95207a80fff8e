// A table of events as the record that articles are read with, as a reader has one that was imported. Its incidents are named
// `own:row-` and what its column of ids says, which begins with the day.
import { openAsBlob } from 'node:fs';
import { basename } from 'node:path';
import { coreEngine } from '../../src/cli/engine';
import type { EventRecord } from '../../src/reading/record';
import type { Part } from '../../src/record/import/builder';
import { importFile, lookAt } from '../../src/record/import/run';
import { loadPack } from '../../src/record/load-pack';
import { savePack, savePart } from '../../src/record/pack/save';
import type { Labelled } from './articles';

const OWN = { key: 'own', title: 'table' };

/** Imports a table. Throws when it is none. */
export async function recordOfTable(path: string): Promise<(article: Labelled) => Promise<EventRecord>> {
  const file = new File([await openAsBlob(path)], basename(path));
  const { mapping } = await lookAt(file);
  const parts: Part[] = [];
  const sink = { part: (part: Part) => Promise.resolve(void parts.push(part)), progress: () => undefined };
  const { names } = await importFile(file, sink, mapping);
  const open = (n: number) => Promise.resolve(savePart(parts[n]!.pack, parts[n]!.places).buffer);
  const engine = coreEngine();
  engine.usePacks([loadPack(OWN, savePack(names).buffer, parts, open)]);
  return async ({ text, published, language }) => {
    const page = { url: null, title: null, outlet: null, published, language };
    const record = await engine.recordForPage(text, page);
    return record.layers?.find((layer) => layer.owner === OWN.key)?.record ?? record;
  };
}
