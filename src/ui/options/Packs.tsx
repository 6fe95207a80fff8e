// The reader's own packs: added from a file, chosen or dropped; switched, ordered, removed. The core pack is always there.
import { useEffect, useRef, useState } from 'preact/hooks';
import browser from '../../browser';
import type { FromWorker, ToWorker } from '../../importers/worker';
import { say } from '../../model/say';
import {
  PACKS_CHANGED,
  raisePack,
  removePack,
  storedPacks,
  sweep,
  switchPack,
  type StoredPack,
} from '../../store/packs';

/** What is remembered outside the browser's database, so that an evicted pack is noticed. */
interface Recipe {
  id: string;
  name: string;
  file: string;
}

export type Import =
  | { state: 'running'; name: string; percent: number }
  | { state: 'done'; done: Extract<FromWorker, { type: 'done' }> }
  | { state: 'failed'; problems: string[] }
  | null;

const RECIPES = 'recipes';

async function recipes(): Promise<Recipe[]> {
  const stored = (await browser.storage.local.get(RECIPES))[RECIPES];
  return Array.isArray(stored) ? (stored as Recipe[]) : [];
}

/** Says everywhere that packs are others now. */
async function changed(): Promise<StoredPack[]> {
  const packs = await storedPacks();
  const kept = packs.map(({ id, name, file }) => ({ id, name, file }));
  await browser.storage.local.set({ [PACKS_CHANGED]: Date.now(), [RECIPES]: kept });
  return packs;
}

export function Packs() {
  const [packs, setPacks] = useState<StoredPack[]>([]);
  const [gone, setGone] = useState<Recipe[]>([]);
  const [now, setNow] = useState<Import>(null);
  const worker = useRef<Worker | null>(null);
  useEffect(() => {
    void (async () => {
      const stored = await storedPacks();
      setPacks(stored);
      setGone((await recipes()).filter((r) => stored.every((p) => p.id !== r.id)));
    })();
    return () => worker.current?.terminate();
  }, []);
  const act = (what: Promise<void>) => {
    setNow(null);
    void what.then(changed).then(setPacks);
  };

  const end = async (result: Import) => {
    worker.current?.terminate();
    worker.current = null;
    setNow(result);
    await sweep();
    setPacks(await changed());
  };
  const add = (file: File | undefined) => {
    if (!file || worker.current) return;
    // large packs should not be the first to go when the disk is full
    void navigator.storage.persist?.();
    const started = new Worker(new URL('../../importers/worker.ts', import.meta.url), { type: 'module' });
    worker.current = started;
    setNow({ state: 'running', name: file.name, percent: 0 });
    started.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if (data.type === 'progress')
        setNow({
          state: 'running',
          name: file.name,
          percent: Math.floor((100 * data.done) / (data.total || 1)),
        });
      else if (data.type === 'done') void end({ state: 'done', done: data });
      else void end({ state: 'failed', problems: data.problems });
    };
    started.onerror = (event) => void end({ state: 'failed', problems: [event.message] });
    const message: ToWorker = {
      file,
      stamp: crypto.randomUUID(),
      id: file.name,
      today: new Date().toISOString().slice(0, 10),
    };
    started.postMessage(message);
  };

  return (
    <section
      onDragOver={(e) => e.preventDefault()}
      onDrop={(e) => {
        e.preventDefault();
        add(e.dataTransfer?.files[0]);
      }}
    >
      <h2>{say('packsTitle')}</h2>
      <p class="soft">{say('packsHint')}</p>
      <ul class="bare packs">
        <li>
          <b>{say('packsCore')}</b> <span class="small">{say('packsCoreHint')}</span>
        </li>
        {packs.map((p, i) => (
          <li key={p.id}>
            <label class="check">
              <input type="checkbox" checked={p.on} onChange={() => act(switchPack(p.id, !p.on))} />
              <span dir="auto">{p.name}</span>
            </label>
            <span class="small">
              {[say('packsCounts', p.incidents, p.entities), p.licence, p.added].filter(Boolean).join(' · ')}
            </span>
            <span class="row">
              {i > 0 && (
                <button type="button" class="plain" onClick={() => act(raisePack(p.id))}>
                  {say('packsRaise', p.name)}
                </button>
              )}
              <button type="button" class="plain" onClick={() => act(removePack(p.id))}>
                {say('optionsRemove', p.name)}
              </button>
            </span>
          </li>
        ))}
        {gone.map((r) => (
          <li key={r.id} role="alert">
            {say('packsGone', r.name, r.file)}
          </li>
        ))}
      </ul>
      <label class="row">
        <span>{say('packsAdd')}</span>
        <input
          type="file"
          accept=".csv,.yaml,.yml,.json,.txt"
          disabled={now?.state === 'running'}
          onChange={(e) => {
            add(e.currentTarget.files?.[0]);
            e.currentTarget.value = '';
          }}
        />
      </label>
      <Outcome now={now} onCancel={() => void end(null)} />
    </section>
  );
}

/** How an import goes, or went. */
export function Outcome({ now, onCancel }: { now: Import; onCancel: () => void }) {
  if (now?.state === 'running')
    return (
      <p class="row">
        <progress max={100} value={now.percent} aria-label={say('packsReading', now.name)} />
        <span role="status">{say('packsReading', now.name)}</span>
        <button type="button" onClick={onCancel}>
          {say('packsCancel')}
        </button>
      </p>
    );
  if (now?.state === 'done')
    return (
      <div role="status">
        <p>{say('packsDone', now.done.name, now.done.incidents, now.done.entities)}</p>
        {now.done.rejected > 0 && (
          <details>
            <summary>{say('packsRejected', now.done.rejected)}</summary>
            <ul>
              {now.done.reasons.map((r) => (
                <li key={r.line}>{say('packsLine', r.line, r.reason)}</li>
              ))}
            </ul>
          </details>
        )}
      </div>
    );
  if (now?.state === 'failed')
    return (
      <div role="alert">
        <p>{say('packsFailed')}</p>
        <ul>
          {now.problems.slice(0, 20).map((p) => (
            <li key={p} dir="auto">
              {p}
            </li>
          ))}
        </ul>
      </div>
    );
  return null;
}
