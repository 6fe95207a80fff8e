// The list of packs: the core pack, the reader's own, those of subscriptions that have no pack yet, and those that the browser
// has evicted.
import { say } from '../../i18n/say';
import { wordInstant } from '../../i18n/wording';
import type { Subscription } from '../../record/subscribe/list';
import type { StoredPack } from '../../record/store/packs';
import type { PackLists } from './use-packs';

type ListedPack = Pick<
  StoredPack,
  'id' | 'name' | 'on' | 'adds' | 'additions' | 'incidents' | 'entities' | 'licence' | 'added' | 'address'
>;
type ListedSubscription = Pick<Subscription, 'address' | 'name' | 'asked' | 'problem'>;

/** What the list shows. */
export interface ListedPacks {
  packs: readonly ListedPack[];
  gone: PackLists['gone'];
  subscribed: readonly ListedSubscription[];
}

interface PackListProps extends ListedPacks {
  /** A pack is being imported or fetched. */
  busy: boolean;
  onSwitch: (id: string, on: boolean) => void;
  /** Lets it add to incidents of the core, or not. */
  onAdding: (id: string, adds: boolean) => void;
  onRaise: (id: string) => void;
  onRemove: (id: string) => void;
  onFetch: (address: string) => void;
  /** Ends a subscription. */
  onEnd: (address: string) => void;
}

export function PackList({ packs, gone, subscribed, busy, ...on }: PackListProps) {
  const subscriptionAt = (address: string | null) => subscribed.find((s) => s.address === address);
  const subscriptionButtons = (name: string, address: string) => (
    <>
      <button type="button" class="plain" disabled={busy} onClick={() => on.onFetch(address)}>
        {say('subscribeNow', name)}
      </button>
      <button type="button" class="plain" onClick={() => on.onEnd(address)}>
        {say('subscribeEnd', name)}
      </button>
    </>
  );
  return (
    <ul class="bare packs">
      <li>
        <b>{say('packsCore')}</b> <span class="small">{say('packsCoreHint')}</span>
      </li>
      {packs.map((p, i) => {
        const subscription = subscriptionAt(p.address);
        return (
          <li key={p.id}>
            <label class="check">
              <input
                type="checkbox"
                checked={p.on}
                onChange={(e) => on.onSwitch(p.id, e.currentTarget.checked)}
              />
              <span dir="auto">{p.name}</span>
            </label>
            <span class="small">
              {[say('packsCounts', p.incidents, p.entities), p.licence, p.added].filter(Boolean).join(' · ')}
            </span>
            {p.additions ? (
              <label class="check small">
                <input
                  type="checkbox"
                  checked={p.adds ?? true}
                  onChange={(e) => on.onAdding(p.id, e.currentTarget.checked)}
                />
                {say('packsAdding', p.additions)}
              </label>
            ) : null}
            {subscription && <LastCheck subscription={subscription} />}
            <span class="row">
              {i > 0 && (
                <button type="button" class="plain" onClick={() => on.onRaise(p.id)}>
                  {say('packsRaise', p.name)}
                </button>
              )}
              {p.address === null ? (
                <button type="button" class="plain" onClick={() => on.onRemove(p.id)}>
                  {say('optionsRemove', p.name)}
                </button>
              ) : (
                subscriptionButtons(p.name, p.address)
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
            <LastCheck subscription={s} />
            <span class="row">{subscriptionButtons(s.name ?? s.address, s.address)}</span>
          </li>
        ))}
      {gone.map((r) => (
        <li key={r.id}>
          <span role="alert">{say('packsGone', r.name, r.file)}</span>
        </li>
      ))}
    </ul>
  );
}

/** Where a subscribed pack comes from, and how the last check for updates went. */
function LastCheck({ subscription: { address, asked, problem } }: { subscription: ListedSubscription }) {
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
