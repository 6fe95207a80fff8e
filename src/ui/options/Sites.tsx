// All sites that are read by themselves, and those that the reader added: searchable, each with a switch.
import { useState } from 'preact/hooks';
import { say } from '../../i18n/say';

interface SitesProps {
  /** Hosts that are read by default. */
  listed: readonly string[];
  /** Hosts that are switched off; a listed host is off with all its subdomains. */
  off: readonly string[];
  /** Hosts that the reader had added. */
  added: readonly string[];
  onSwitch: (host: string, on: boolean) => void;
  onRemove: (host: string) => void;
}

/** Shown before the reader searches or asks for all. */
const FIRST = 12;

export function Sites({ listed, off, added, onSwitch, onRemove }: SitesProps) {
  const [words, setWords] = useState('');
  const [all, setAll] = useState(false);
  const sought = words.trim().toLowerCase();
  const others = [...off, ...added].filter((host) => !listed.includes(host));
  // what the reader has changed comes first
  const hosts = [...new Set([...others, ...listed.filter((h) => off.includes(h)), ...listed])];
  const found = hosts.filter((host) => host.includes(sought));
  const shown = all || sought ? found : found.slice(0, Math.max(FIRST, others.length + off.length));
  return (
    <section>
      <h2>{say('optionsSites')}</h2>
      <p>{say('optionsSitesDefault', listed.length)}</p>
      <label class="row field">
        <span>{say('optionsSitesFind')}</span>
        <input type="search" value={words} onInput={(e) => setWords(e.currentTarget.value)} />
      </label>
      <p role="status" class="soft">
        {sought && say('searchResults', found.length)}
      </p>
      <ul class="bare sites">
        {shown.map((host) => (
          <li key={host}>
            <label class="check">
              <input
                type="checkbox"
                checked={!off.includes(host)}
                onChange={(e) => onSwitch(host, e.currentTarget.checked)}
              />
              <span dir="ltr">{host}</span>
            </label>
            {added.includes(host) && (
              <button type="button" class="plain" onClick={() => onRemove(host)}>
                {say('optionsRemove', host)}
              </button>
            )}
          </li>
        ))}
      </ul>
      {found.length > shown.length && (
        <button type="button" class="plain" onClick={() => setAll(true)}>
          {say('optionsSitesAll', found.length)}
        </button>
      )}
    </section>
  );
}
