// What was read, what was not and why; and how it is tried again.
import { hostOf } from '../../model/addresses';
import type { Payload } from '../../protocol/messages';
import type { HealthOfSubscription, HealthReport, TroubledPage } from '../../protocol/replies';
import { journalProblem } from '../../platform/journal-problem';
import { forgetJob, unendedJobs } from '../../record/store/jobs';
import { storedPacks } from '../../record/store/packs';
import { subscriptions, type Subscription } from '../../record/subscribe/list';
import { notesOf } from '../../views/notes';
import { coverageOf } from '../../views/summary';
import { applyPacks } from '../changes';
import { tellTab } from '../send';
import type { Services } from '../services';

/** A subscription is out of date after so many times of the usual pause between checks. */
const STALE = 3;
const HOUR_MS = 3_600_000;

type Needs = Pick<Services, 'contexts' | 'tabs' | 'unread' | 'attempts' | 'library' | 'updates' | 'journal'>;

export const healthHandlers = (services: Needs) => ({
  health: async (): Promise<HealthReport> => {
    const core = await services.contexts.get().then(
      ({ engine }) => coverageOf(engine.record),
      () => null,
    );
    return {
      core,
      ...(await pagesOf(services)),
      packs: await packsOf(services),
      journal: { on: (await services.journal.settings()).on === true, problem: await journalProblem() },
      unended: await unendedJobs(),
      subscriptions: (await subscriptions()).map((s) => stateOf(s, services.updates.now, Date.now())),
    };
  },

  'health-again': async ({ what }: Payload<'health-again'>): Promise<true> => {
    switch (what.kind) {
      case 'tab':
        await tryTab(what.tab, services);
        break;
      case 'page':
        await services.attempts.ended(what.page);
        break;
      case 'unended':
        await forgetJob(what.id);
        break;
      case 'packs':
        await applyPacks(services).catch(() => undefined);
        break;
      case 'journal':
        await services.journal.tryAgain();
        break;
      case 'subscription':
        // not waited for: a host may take long
        void services.updates.lookAt(what.address);
    }
    return true;
  },

  'try-again': async ({ tab }: Payload<'try-again'>): Promise<true> => {
    await tryTab(tab, services);
    return true;
  },
});

async function tryTab(tab: number, { unread, attempts }: Pick<Needs, 'unread' | 'attempts'>): Promise<void> {
  for (const { page, frame } of unread.inTab(tab)) {
    await attempts.ended(page);
    unread.clear({ tab, frame });
  }
  await tellTab(tab)('again', {});
}

async function pagesOf({ tabs, unread, attempts }: Needs): Promise<Pick<HealthReport, 'read' | 'pages'>> {
  const pages: TroubledPage[] = unread
    .all()
    .map(({ tab, page, host, reason }) => ({ tab, page, host, unread: reason, notes: [] }));
  let read = 0;
  for (const tab of tabs.withPages())
    for (const page of tabs.pagesIn(tab)) {
      const notes = notesOf(page);
      const { url } = page.info;
      if (notes.length === 0) read++;
      else pages.push({ tab, page: url, host: url === null ? null : hostOf(url), unread: null, notes });
    }
  const open = new Set(pages.map((p) => p.page));
  for (const page of await attempts.givenUp())
    if (!open.has(page))
      pages.push({ tab: null, page, host: page.split('/')[0]!, unread: 'crashed', notes: [] });
  return { read, pages };
}

async function packsOf({ library }: Needs): Promise<HealthReport['packs']> {
  try {
    return (await storedPacks()).map(({ id, name, on, rejected }) => ({
      id,
      name,
      state: !on ? 'off' : library.damaged.has(id) ? 'damaged' : 'used',
      refused: rejected,
    }));
  } catch {
    return null;
  }
}

/** `running`: the address that is looked at now. */
function stateOf(subscription: Subscription, running: string | null, now: number): HealthOfSubscription {
  const { address, name, asked, trying, problem, everyHours } = subscription;
  const isOld = now - asked > STALE * everyHours * HOUR_MS;
  const state =
    address === running
      ? 'checking'
      : trying > 0
        ? 'unended'
        : problem !== null
          ? 'failed'
          : isOld
            ? 'stale'
            : 'checked';
  return { address, name, state, asked, began: trying, problem };
}
