// The engine: the core pack and what a reading needs, loaded once and kept while the background lives.
import { corePack } from '../background/core-pack';
import { openPack } from '../record/pack/open';
import { LANGUAGES } from '../languages/index';
import { knowledgeOf, type Knowledge } from '../reading/knowledge';
import { read } from '../reading/read';
import { SAMPLE, warmUp } from './warm-up';

/** Set when the engine can answer, and when its code is warm; bench/start.ts reads them. */
const FETCHED = 'pack fetched';
const READY = 'engine ready';
const WARM = 'engine warm';
const WARM_UP_DELAY_MS = 60;

let loading: Promise<Knowledge> | undefined;

/** The knowledge of all packs; loaded on first use. A failed load is tried again by the next call. */
export function engine(): Promise<Knowledge> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<Knowledge> {
  const bytes = await corePack();
  performance.mark(FETCHED);
  const know = knowledgeOf(openPack(bytes), LANGUAGES);
  performance.mark(READY);
  // whoever waits is answered first; then a short reading has the code compiled before the next one comes
  setTimeout(() => {
    warmUp((text) => know.lexicon.find(text));
    read(SAMPLE, { url: null, title: null, outlet: null, published: '2024-01-05', language: 'en' }, know);
    performance.mark(WARM);
  }, WARM_UP_DELAY_MS);
  return know;
}
