// Words of pages beside our own, each in the direction that it is written in.
import { say } from '../../i18n/say';
import { wordValue } from '../../i18n/wording';
import type { Spread } from '../../journal/summary';
import { wordCount } from './words';

/** “Oslav · the Courier, the Herald” */
export function Parts({ of }: { of: readonly (string | false | null | undefined)[] }) {
  const parts = of.filter((part) => Boolean(part));
  return (
    <>
      {parts.map((part, i) => (
        <span key={i}>
          {i > 0 && ' · '}
          <bdi>{part}</bdi>
        </span>
      ))}
    </>
  );
}

/** “Killed: 10 (the Courier, 08:00), 12 (the Herald)” */
export function Values({ spread }: { spread: Spread }) {
  return (
    <span class="small">
      {wordCount(spread)}:{' '}
      {spread.values.map(({ report, value, qualifier, outlet, owner, hour }, i) => (
        <span key={report}>
          {i > 0 && ', '}
          <bdi>{wordValue(value, qualifier)}</bdi>{' ('}
          <bdi>{[owner ? say('journalOwned', outlet, owner) : outlet, hour].filter(Boolean).join(', ')}</bdi>{')'}
        </span>
      ))}
    </span>
  );
} // prettier-ignore
