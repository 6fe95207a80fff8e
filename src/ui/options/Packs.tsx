// The reader's own packs: added from a file, chosen or dropped, or from an address; switched, ordered, removed. The core pack
// is always there.
import { say } from '../../i18n/say';
import { raisePack, removePack, switchAdding, switchPack } from '../../record/store/packs';
import { idOfSubscription } from '../../record/subscribe/address';
import { ColumnMapping } from './ColumnMapping';
import { PackList } from './PackList';
import { Subscribe } from './Subscribe';
import { usePacks, type Import } from './use-packs';

export function Packs() {
  const { packs, gone, subscribed, read, making, act, add, fetch, unsubscribe, tell, stop } = usePacks();
  const busy = making?.state === 'running';
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
        <PackList
          packs={packs}
          gone={gone}
          subscribed={subscribed}
          busy={busy}
          onSwitch={(id, on) => act(switchPack(id, on))}
          onAdding={(id, adds) => act(switchAdding(id, adds))}
          onRaise={(id) => act(raisePack(id))}
          onRemove={(id) => act(removePack(id))}
          onFetch={fetch}
          onEnd={(address) => act(removePack(idOfSubscription(address)).then(() => unsubscribe(address)))}
        />
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
