// The reader's own packs: added from a file, chosen or dropped, or from an address; switched, ordered, removed. The core pack
// is always there.
import { say } from '../../i18n/say';
import { wordInstant } from '../../i18n/wording';
import { raisePack, removePack, switchPack } from '../../record/store/packs';
import { idOfSubscription } from '../../record/subscribe/address';
import type { Subscription } from '../../record/subscribe/list';
import { ColumnMapping } from './ColumnMapping';
import { Subscribe } from './Subscribe';
import { usePacks, type Import } from './use-packs';

export function Packs() {
  const { packs, gone, subscribed, read, making, act, add, fetch, unsubscribe, tell, stop } = usePacks();
  const busy = making?.state === 'running';
  const lookOf = (address: string | null) => subscribed.find((s) => s.address === address);
  const end = (address: string) =>
    act(removePack(idOfSubscription(address)).then(() => unsubscribe(address)));
  const asking = (name: string, address: string) => (
    <>
      <button type="button" class="plain" disabled={busy} onClick={() => fetch(address)}>
        {say('subscribeNow', name)}
      </button>
      <button type="button" class="plain" onClick={() => end(address)}>
        {say('subscribeEnd', name)}
      </button>
    </>
  );
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
      {read && (
        <ul class="bare packs">
          <li>
            <b>{say('packsCore')}</b> <span class="small">{say('packsCoreHint')}</span>
          </li>
          {packs.map((p, i) => {
            const looked = lookOf(p.address);
            return (
              <li key={p.id}>
                <label class="check">
                  <input
                    type="checkbox"
                    checked={p.on}
                    onChange={(e) => act(switchPack(p.id, e.currentTarget.checked))}
                  />
                  <span dir="auto">{p.name}</span>
                </label>
                <span class="small">
                  {[say('packsCounts', p.incidents, p.entities), p.licence, p.added]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
                {looked && <Look looked={looked} />}
                <span class="row">
                  {i > 0 && (
                    <button type="button" class="plain" onClick={() => act(raisePack(p.id))}>
                      {say('packsRaise', p.name)}
                    </button>
                  )}
                  {p.address === null ? (
                    <button type="button" class="plain" onClick={() => act(removePack(p.id))}>
                      {say('optionsRemove', p.name)}
                    </button>
                  ) : (
                    asking(p.name, p.address)
                  )}
                </span>
              </li>
            );
          })}
          {subscribed
            .filter((s) => packs.every((p) => p.address !== s.address))
            .map((s) => (
              <li key={s.address}>
                <span dir="auto">{s.name ?? s.address}</span>
                <Look looked={s} />
                <span class="row">{asking(s.name ?? s.address, s.address)}</span>
              </li>
            ))}
          {gone.map((r) => (
            <li key={r.id} role="alert">
              {say('packsGone', r.name, r.file)}
            </li>
          ))}
        </ul>
      )}
      <label class="row">
        <span>{say('packsAdd')}</span>
        <input
          type="file"
          accept=".csv,.tsv,.yaml,.yml,.json,.txt"
          disabled={busy}
          onChange={(e) => {
            add(e.currentTarget.files?.[0]);
            e.currentTarget.value = '';
          }}
        />
      </label>
      <Subscribe
        busy={busy}
        onFetch={fetch}
        onRefused={(problem) => tell({ state: 'failed', problems: [problem] })}
      />
      <Outcome now={making} onCancel={stop} onMapped={add} />
    </section>
  );
}

/** Where a subscribed pack comes from, and how the last look at it went. */
function Look({ looked: { address, asked, problem } }: { looked: Subscription }) {
  const when = wordInstant(asked);
  return (
    <>
      <span class="small" dir="ltr">
        {address}
      </span>
      {problem ? (
        <span class="small" role="alert">
          {say('subscribeFailed', when, problem)}
        </span>
      ) : (
        <span class="small">{say('subscribeAsked', when)}</span>
      )}
    </>
  );
}

interface OutcomeProps {
  now: Import;
  onCancel: () => void;
  onMapped: ReturnType<typeof usePacks>['add'];
}

/** How an import goes, or went. */
export function Outcome({ now, onCancel, onMapped }: OutcomeProps) {
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
  if (now?.state === 'mapping')
    return (
      <ColumnMapping
        key={now.file.name}
        name={now.file.name}
        looked={now.looked}
        onDone={(mapping) => onMapped(now.file, mapping)}
        onCancel={onCancel}
      />
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
