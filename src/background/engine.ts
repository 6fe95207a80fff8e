// The engine: the core pack and what a reading needs, loaded once and kept while the background lives.
import browser from '../browser';
import type { Pack } from '../model/database';
import { makeKnowledge, type Knowledge } from '../reading/knowledge';
import { read } from '../reading/read';

/** The mark set when a cold start is over; bench/start.ts reads it. */
const READY = 'engine ready';

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
  const answer = await fetch(browser.runtime.getURL('core.json'));
  const know = makeKnowledge((await answer.json()) as Pack);
  // a first short reading has the code compiled before a reader waits for it
  read(WARM_UP, { url: null, title: null, outlet: null, published: '2024-01-05', language: 'en' }, know);
  performance.mark(READY);
  return know;
}

const WARM_UP =
  'At least 4 people were killed and 6 wounded on Thursday in a US drone strike in Baghdad, police said. The United States has 900 troops in Syria.';
