// The reader's answers to a card: remembered in the journal, and the card is made again with them.
import { addDraft } from '../../journal/add';
import { NO_CHANGE, changeOf } from '../../journal/change';
import { answerSame, withCorrection, withoutCorrection } from '../../journal/edit';
import { eventIdFor } from '../../journal/keys';
import type { Correction } from '../../journal/report';
import { ROLE_IDS, type Role } from '../../model/who';
import { say, type Key } from '../../i18n/say';
import type { Payload } from '../../protocol/messages';
import type { CardAnswer } from '../../protocol/replies';
import { markedIn } from '../card-extras';
import { problemSeen } from '../journal';
import type { Page } from '../pages';
import { keyOf, type ContentSender, type Services } from '../services';
import { cardFor } from './cards';

type Needs = Pick<Services, 'contexts' | 'pages' | 'journal' | 'openings'>;

export const answerHandlers = (services: Needs) => ({
  answer: async (said: Payload<'answer'>, sender: ContentSender): Promise<CardAnswer | null> => {
    const page = services.pages.get(keyOf(sender, said.document));
    if (!page) return { again: true };
    const problem = await remembered(() => remember(page, said, sender, services));
    return cardFor(said.document, said.mark, sender, services, problem);
  },

  'answer-same': async (
    { document, mark, event, same }: Payload<'answer-same'>,
    sender: ContentSender,
  ): Promise<CardAnswer | null> => {
    const page = services.pages.get(keyOf(sender, document));
    if (!page) return { again: true };
    const problem = await remembered(async () => {
      const met = await services.journal.met(page, sender);
      if (!met?.own) return;
      const { report, event: own } = met.own;
      await services.journal.change({ events: [own, event] }, (view) =>
        answerSame(report.id, event, same, view),
      );
    });
    return cardFor(document, mark, sender, services, problem);
  },
});

const PROBLEMS = {
  full: 'problemFull',
  'later-version': 'problemLater',
  unavailable: 'problemUnavailable',
} as const satisfies Record<string, Key>;

/** Remembers an answer. Resolves to why it could not be, in words; null when it was. */
async function remembered(work: () => Promise<void>): Promise<string | null> {
  try {
    await work();
    return null;
  } catch (error) {
    const problem = await problemSeen(error);
    return say(PROBLEMS[problem]);
  }
}

async function remember(
  page: Page,
  { mark, kind, number, words, undo }: Payload<'answer'>,
  sender: ContentSender,
  { journal }: Pick<Needs, 'journal'>,
): Promise<void> {
  const met = await journal.met(page, sender);
  const of = markedIn(page, mark);
  if (!met || !of) return;
  const correction: Correction = {
    kind,
    of: of.id,
    at: Date.now(),
    ...(kind === 'wrong-figure' && number !== null && { value: number }),
    ...(kind === 'somebody-else' && isRole(words) && { who: { role: words } }),
    ...((kind === 'wrong-speaker' || kind === 'wrong-name') && words && { attributed: [words] }),
    exact: of.exact,
  };
  const { draft, own, matches } = met;
  const events = own ? [own.event] : [eventIdFor(draft.id), ...matches.map((m) => m.event)];
  await journal.change({ reports: [draft.id], events }, (view) => {
    // a page without figures is kept only once something is said of it
    const added = view.entry(draft.id) ? NO_CHANGE : addDraft(draft, matches, Date.now(), view);
    const entry = added.entries.get(draft.id) ?? view.entry(draft.id);
    const event = entry && (added.events.get(entry.event) ?? view.event(entry.event));
    if (!entry || !event) return NO_CHANGE;
    const answered = undo ? withoutCorrection(entry, correction) : withCorrection(entry, correction);
    // what is kept holds the event for good
    const kept = kind === 'keep' ? [[event.id, { ...event, pinned: !undo }] as const] : [];
    return changeOf([...added.entries, [draft.id, answered]], [...added.events, ...kept]);
  });
}

const isRole = (words: string | null): words is Role =>
  (ROLE_IDS as readonly (string | null)[]).includes(words);
