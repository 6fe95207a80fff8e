// An invented war as the record would hold it: its seeds compiled by the real compiler and opened by the real engine. Tests
// of rules read pages with it, so that no rule depends on the seeds.
import { join } from 'node:path';
import { Engine } from '../../src/engine/engine';
import { LANGUAGES } from '../../src/languages/index';
import type { PageInfo, Reading } from '../../src/model/reading';
import { savePack } from '../../src/record/pack/save';
import { compileSeeds } from '../../src/record/seeds/compile';
import { readSeedFiles } from '../../src/record/seeds/read-seeds';
import { ROOT } from '../paths';

export const INVENTED_WAR = join(ROOT, 'test/invented-war');

const inventedEngine = (): Engine =>
  new Engine(savePack(compileSeeds(readSeedFiles(join(INVENTED_WAR, 'seeds')), '1')).buffer, LANGUAGES);

const engine = inventedEngine();

export const readInvented = (text: string, page: Partial<PageInfo> = {}): Reading =>
  engine.read(text, {
    url: null,
    title: null,
    outlet: null,
    published: '2031-03-06',
    language: 'en',
    ...page,
  });
