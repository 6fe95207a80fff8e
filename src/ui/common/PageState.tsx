// How a page was read, or why it was not: the same words in the popup and in the panel.
import { say, type Key } from '../../i18n/say';
import type { PageState as State, UnreadReason } from '../../protocol/replies';

const REASONS: Record<UnreadReason, Key> = {
  waiting: 'unreadWaiting',
  crashed: 'unreadCrashed',
  failed: 'unreadFailed',
};

/** The words for why a page is not read. */
export const wordReason = (reason: UnreadReason) => say(REASONS[reason]);

interface PageStateProps extends State {
  /** Reads the page again that was given up. */
  onAgain: () => void;
}

export function PageState({ unread, notes, onAgain }: PageStateProps) {
  return (
    <>
      {unread && (
        <p role="status" class={unread === 'waiting' ? 'soft' : ''}>
          {wordReason(unread)}{' '}
          {unread !== 'waiting' && (
            <button type="button" onClick={onAgain}>
              {say('tryAgain')}
            </button>
          )}
        </p>
      )}
      {notes.map((note) => (
        <p key={note} class="soft">
          {note}
        </p>
      ))}
    </>
  );
}
