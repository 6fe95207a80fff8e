// The health of everything that is read: what was read, what was not and why, what was refused, what crashed, what is out of
// date, each with a way to try again.
import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { say } from '../../i18n/say';
import { wordInstant } from '../../i18n/wording';
import browser from '../../platform/browser';
import { parseMessage, type Payload } from '../../protocol/messages';
import type { HealthOfSubscription, HealthReport, TroubledPage } from '../../protocol/replies';
import { ask, askOnce } from '../common/page';
import { wordReason } from '../common/PageState';
import { PROBLEMS } from '../journal/Problem';

type Again = Payload<'health-again'>['what'];

/** The section of the options page. */
export function Health() {
  const [report, setReport] = useState<HealthReport | null>(null);
  const [said, setSaid] = useState('');
  const load = useCallback(async () => setReport(await ask('health', {}).catch(() => null)), []);
  useEffect(() => {
    void load();
    const onTold = (message: unknown) => {
      if (parseMessage('background', message)?.type === 'tab-read') void load();
      return undefined;
    };
    const onChanged = () => void load();
    browser.runtime.onMessage.addListener(onTold);
    browser.storage.local.onChanged.addListener(onChanged);
    return () => {
      browser.runtime.onMessage.removeListener(onTold);
      browser.storage.local.onChanged.removeListener(onChanged);
    };
  }, []);
  const again = async (what: Again, name: string) => {
    await askOnce('health-again', { what }).catch(() => undefined);
    await load();
    setSaid(say(what.kind === 'unended' ? 'healthDismissed' : 'healthTried', name));
  };
  return (
    <section id="health">
      <h2>{say('healthTitle')}</h2>
      <p class="soft">{say('healthHint')}</p>
      <p role="status">{said}</p>
      {report && <HealthLists report={report} onAgain={(what, name) => void again(what, name)} />}
    </section>
  );
}

interface HealthListsProps {
  report: HealthReport;
  /** `name`: of what is tried again. */
  onAgain: (what: Again, name: string) => void;
}

export function HealthLists({
  report: { core, read, pages, packs, subscriptions, journal, unended },
  onAgain,
}: HealthListsProps) {
  const again = (name: string, what: Again) => (
    <button type="button" class="plain" onClick={() => onAgain(what, name)}>
      {say('healthAgain', name)}
    </button>
  );
  return (
    <>
      <h3>{say('packsCore')}</h3>
      <p>{core === null ? say('healthCoreUnread') : say('healthCoreRead', core)}</p>
      {core === null && <p>{again(say('packsCore'), { kind: 'packs' })}</p>}
      <h3>{say('healthPages')}</h3>
      <p>{say('healthPagesRead', read)}</p>
      {pages.length > 0 && (
        <ul class="bare">
          {pages.map((page, i) => (
            <Item key={i} name={page.host ?? say('healthPageGivenUp')} says={sayingsOf(page)}>
              {page.unread !== 'waiting' && againFor(page, again)}
            </Item>
          ))}
        </ul>
      )}
      <h3>{say('healthPacks')}</h3>
      {packs === null ? (
        <p>
          {say('healthPacksUnread')} {again(say('healthPacks'), { kind: 'packs' })}
        </p>
      ) : packs.length === 0 ? (
        <p class="soft">{say('healthNothing')}</p>
      ) : (
        <ul class="bare">
          {packs.map(({ id, name, state, refused }) => (
            <Item
              key={id}
              name={name}
              says={[say(PACK_STATES[state]), ...(refused ? [say('healthPackRefused', refused)] : [])]}
            >
              {state === 'damaged' && again(name, { kind: 'packs' })}
            </Item>
          ))}
        </ul>
      )}
      <h3>{say('healthSubscriptions')}</h3>
      {subscriptions.length === 0 ? (
        <p class="soft">{say('healthNothing')}</p>
      ) : (
        <ul class="bare">
          {subscriptions.map((s) => (
            <Item key={s.address} name={s.name ?? s.address} says={[wordCheck(s)]}>
              {s.state !== 'checking' &&
                again(s.name ?? s.address, { kind: 'subscription', address: s.address })}
            </Item>
          ))}
        </ul>
      )}
      <h3>{say('myRecord')}</h3>
      {journal.problem ? (
        <p>
          {say(PROBLEMS[journal.problem])} {again(say('myRecord'), { kind: 'journal' })}
        </p>
      ) : (
        <p>{say(journal.on ? 'healthPackUsed' : 'healthPackOff')}</p>
      )}
      {unended.length > 0 && (
        <>
          <h3>{say('healthImports')}</h3>
          <ul class="bare">
            {unended.map(({ id, name, began }) => (
              <Item key={id} name={name} says={[say('healthImportUnended', wordInstant(began))]}>
                <button type="button" class="plain" onClick={() => onAgain({ kind: 'unended', id }, name)}>
                  {say('healthDismiss', name)}
                </button>
              </Item>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

const PACK_STATES = {
  used: 'healthPackUsed',
  off: 'healthPackOff',
  damaged: 'healthPackDamaged',
} as const;

function Item({ name, says, children }: { name: string; says: string[]; children: ComponentChildren }) {
  return (
    <li>
      <b dir="auto">{name}</b>{' '}
      {says.map((text) => (
        <span key={text} class="small">
          {text}{' '}
        </span>
      ))}
      {children}
    </li>
  );
}

/** Why a page was not read, and what of it was not. */
function sayingsOf({ tab, unread, notes }: TroubledPage): string[] {
  const closed = tab === null ? [say('healthPageGivenUp')] : [];
  return [...closed, ...(unread ? [wordReason(unread)] : []), ...notes];
}

/** Tries a page that is open by its tab, one that is not by its address. */
function againFor(
  { tab, page, host }: TroubledPage,
  again: (name: string, what: Again) => ComponentChildren,
) {
  const name = host ?? say('healthPageGivenUp');
  if (tab !== null) return again(name, { kind: 'tab', tab });
  return page === null ? null : again(name, { kind: 'page', page });
}

function wordCheck({ state, asked, began, problem }: HealthOfSubscription): string {
  switch (state) {
    case 'checking':
      return say('healthChecking');
    case 'unended':
      return say('healthUnended', wordInstant(began));
    case 'failed':
      return say('subscribeFailed', wordInstant(asked), problem ?? say('problemInside'));
    case 'stale':
      return say('healthStale', wordInstant(asked));
    case 'checked':
      return say('healthChecked', wordInstant(asked));
  }
}
