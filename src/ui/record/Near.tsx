// What happened before and after an incident, down a line of time.
import type { NearIncident } from '../../views/types/record';
import { say } from '../../i18n/say';
import { recordAddress } from '../../platform/own-pages';

export function Near({ near }: { near: readonly NearIncident[] }) {
  return (
    <>
      <p class="soft">{say('recordNearHint')}</p>
      <ol class="near">
        {near.map((i) => (
          <li key={i.id} aria-current={i.own ? 'true' : undefined}>
            <time datetime={i.day}>{i.when}</time>
            {i.own ? (
              <b dir="auto">{i.title}</b>
            ) : (
              <a href={recordAddress({ kind: 'incident', id: i.id })} dir="auto">
                {i.title}
              </a>
            )}
            <span class="soft">
              {[i.killed && `${say('measureKilled')}: ${i.killed}`, i.related && say('recordRelated')]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}
