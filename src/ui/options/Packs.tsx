// The reader's own packs: added from a file, chosen or dropped, or from an address; switched, ordered, removed. The core pack
// is always there.
import { say } from '../../i18n/say';
import { raisePack, removePack, switchAdding, switchPack } from '../../record/store/packs';
import { idOfSubscription } from '../../record/subscribe/address';
import { ImportForm } from './ImportForm';
import { PackList } from './PackList';
import { Subscribe } from './Subscribe';
import { usePacks, type Import } from './use-packs';

/** Kinds of files by their names; what they are is seen by what is in them. */
const KINDS =
  '.csv,.tsv,.tab,.txt,.xlsx,.xlsm,.xls,.ods,.json,.geojson,.ndjson,.jsonl,.parquet,.zip,.gz,.yaml,.yml';

export function Packs() {
  const { packs, gone, subscribed, read, making, act, add, lookAgain, fetch, unsubscribe, tell, stop } =
    usePacks();
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
          accept={KINDS}
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
      <Outcome now={making} onCancel={stop} onMapped={add} onChoose={lookAgain} />
    </section>
  );
}

interface OutcomeProps {
  now: Import;
  onCancel: () => void;
  onMapped: ReturnType<typeof usePacks>['add'];
  onChoose: ReturnType<typeof usePacks>['lookAgain'];
}

/** How an import goes, or went. */
export function Outcome({ now, onCancel, onMapped, onChoose }: OutcomeProps) {
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
      <ImportForm
        // a new form for every look: what was guessed before is of another table, or of other letters
        key={JSON.stringify([now.file.name, now.choices])}
        name={now.file.name}
        looked={now.looked}
        choices={now.choices}
        onDone={(mapping) => onMapped(now.file, mapping)}
        onChoose={(choices) => onChoose(now.file, choices)}
        onCancel={onCancel}
      />
    );
  if (now?.state === 'done')
    return (
      <div role="status">
        <p>{say('packsDone', now.done.name, now.done.incidents, now.done.entities)}</p>
        {now.done.left.notes.length > 0 && (
          <ul class="soft">
            {now.done.left.notes.map((note) => (
              <li key={note.key + note.inserts.join()}>{say(note.key, ...note.inserts)}</li>
            ))}
          </ul>
        )}
        <Lines title={say('packsDoubts', now.done.left.doubtful)} lines={now.done.left.doubts} />
        <Lines title={say('packsRejected', now.done.left.rejected)} lines={now.done.left.reasons} />
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

/** Lines of a file, each with what was wrong with it. */
function Lines({ title, lines }: { title: string; lines: { line: number; reason: string }[] }) {
  if (lines.length === 0) return null;
  return (
    <details>
      <summary>{title}</summary>
      <ul>
        {lines.map((r) => (
          <li key={`${r.line} ${r.reason}`}>{say('packsLine', r.line, r.reason)}</li>
        ))}
      </ul>
    </details>
  );
}
