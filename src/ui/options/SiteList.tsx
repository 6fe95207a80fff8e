// Sites that the reader has chosen, each with a button that takes it off the list.
import { say } from '../../i18n/say';

export function SiteList({
  title,
  hosts,
  onRemove,
}: {
  title: string;
  hosts: readonly string[];
  onRemove: (host: string) => void;
}) {
  return (
    <>
      <h3>{title}</h3>
      {hosts.length === 0 ? (
        <p class="soft">{say('optionsSitesNone')}</p>
      ) : (
        <ul>
          {hosts.map((h) => (
            <li key={h}>
              {h}{' '}
              <button type="button" class="plain" onClick={() => onRemove(h)}>
                {say('optionsRemove', h)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
