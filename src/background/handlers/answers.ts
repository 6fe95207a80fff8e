// The reader's answers to a card: remembered in the journal, and the card is made again with them.
import { correct, answerSame, editEvent } from '../../journal/edit';
import { changeOf } from '../../journal/change';
import type { Correction } from '../../journal/report';
import { changeJournal } from '../../journal/store';
import { ROLE_IDS, type Role } from '../../model/who';
import type { Payload } from '../../protocol/messages';
import type { CardAnswer } from '../../protocol/replies';
import type { Page } from '../pages';
import { keyOf, type ContentSender, type Services } from '../services';
import { markedIn } from '../card-extras';
import { cardFor } from './cards';

type Needs = Pick<Services, 'contexts' | 'pages' | 'journal' | 'openings'>;

export const answerHandlers = (services: Needs) => ({
  answer: async (said: Payload<'answer'>, sender: ContentSender): Promise<CardAnswer | null> => {
    const page = services.pages.get(keyOf(sender, said.document));
    if (!page) return { again: true };
    await remember(page, said, sender, services);
    return cardFor(said.document, said.mark, sender, services);
  },

  'answer-same': async (
    { document, mark, event, same }: Payload<'answer-same'>,
    sender: ContentSender,
  ): Promise<CardAnswer | null> => {
    const page = services.pages.get(keyOf(sender, document));
    if (!page) return { again: true };
    const met = await services.journal.met(page, sender);
    if (met?.own) {
      const { report, event: own } = met.own;
      await changeJournal({ events: [own, event] }, (view) => answerSame(report.id, event, same, view));
    }
    return cardFor(document, mark, sender, services);
  },
});

async function remember(
  page: Page,
  { mark, kind, number, words, undo }: Payload<'answer'>,
  sender: ContentSender,
  { journal }: Pick<Needs, 'journal'>,
): Promise<void> {
  const met = await journal.met(page, sender);
  const of = markedIn(page, mark);
  if (!met?.own || !of) return;
  const { report, event } = met.own;
  const correction: Correction = {
    kind,
    of: of.id,
    at: Date.now(),
    ...(kind === 'wrong-figure' && number !== null && { value: number }),
    ...(kind === 'somebody-else' && isRole(words) && { who: { role: words } }),
    ...((kind === 'wrong-speaker' || kind === 'wrong-name') && words && { attributed: [words] }),
    exact: of.exact,
  };
  await changeJournal({ reports: [report.id] }, (view) => {
    const entry = view.entry(report.id);
    // what is kept holds the event for good
    const pinned = kind === 'keep' ? editEvent(event, { pinned: !undo }, view) : null;
    const change = undo
      ? changeOf(
          entry
            ? [
                [
                  report.id,
                  {
                    ...entry,
                    corrections: entry.corrections.filter((c) => c.of !== of.id || c.kind !== kind),
                  },
                ],
              ]
            : [],
        )
      : correct(report.id, correction, view);
    return pinned ? { entries: change.entries, events: pinned.events } : change;
  });
}

const isRole = (words: string | null): words is Role =>
  (ROLE_IDS as readonly (string | null)[]).includes(words);
