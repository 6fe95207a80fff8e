// The first page a reader sees: teaches by letting one try, in under a minute.
import type { ComponentChild } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { CardData } from '../../views/types/card';
import type { SearchResult } from '../../views/types/search';
import { say } from '../../i18n/say';
import { Keys } from '../common/Keys';
import { Legend } from '../common/Legend';
import { TryMark } from '../common/TryMark';
import { SearchBox } from '../common/SearchBox';
import { TrySelect } from './TrySelect';

interface WelcomeProps {
  /** Reads the sample sentence; resolves to the card of its figure. */
  readSample: (text: string) => Promise<CardData | null>;
  /** The best matches of some words. */
  search: (query: string) => Promise<SearchResult[]>;
  onOptions: () => void;
  /** What the record covers, in words, and how many sites are read by themselves. */
  readCoverage: () => Promise<{ record: string; sites: number }>;
  /** Whether the browser lets us read the default sites. Firefox grants these only when asked, Chromium with the installation. */
  isGranted: () => Promise<boolean>;
  /** Asks the reader for it. Must be called while the browser still counts a press as the reader's own. */
  requestAccess: () => Promise<boolean>;
  /** The reader's sign and what it is for. */
  sign?: ComponentChild;
  /** What asks whether a journal is wanted. */
  journal?: ComponentChild;
  /** What offers the published record. */
  record?: ComponentChild;
}

export function Welcome({
  readSample,
  search,
  onOptions,
  readCoverage,
  isGranted,
  requestAccess,
  sign,
  journal,
  record,
}: WelcomeProps) {
  const [coverage, setCoverage] = useState<{ record: string; sites: number } | null>(null);
  useEffect(() => void readCoverage().then(setCoverage), []);
  return (
    <>
      <h1>{say('welcomeTitle')}</h1>
      <p class="lead">{say('welcomeLead')}</p>
      <section aria-label={say('welcomeTry')}>
        <h2>{say('welcomeTry')}</h2>
        <TryMark readSample={readSample} onPanel={onOptions} />
      </section>
      {sign}
      <section>
        <h2>{say('welcomeLegend')}</h2>
        <Legend />
      </section>
      <section>
        <h2>{say('welcomeWays')}</h2>
        <ol>
          <li>{say('welcomeRest')}</li>
          <li>
            {say('welcomeSelect')}
            <TrySelect search={search} />
          </li>
          <li>
            {say('welcomeSearch')}
            <SearchBox autofocus={false} />
          </li>
        </ol>
        <p class="soft">{say('welcomePin')}</p>
      </section>
      <Keys />
      <section>
        <h2>{say('welcomeCovers')}</h2>
        {coverage && (
          <p>
            {coverage.record} {say('optionsSitesDefault', coverage.sites)}
          </p>
        )}
        <p>{say('welcomeNot')}</p>
        <p>{say('welcomePrivate')}</p>
      </section>
      {record}
      {journal}
      <Access isGranted={isGranted} requestAccess={requestAccess} />
      <p>
        <button type="button" onClick={onOptions}>
          {say('welcomeOptions')}
        </button>
      </p>
      <p class="soft">{say('footer')}</p>
    </>
  );
}

function Access({ isGranted, requestAccess }: Pick<WelcomeProps, 'isGranted' | 'requestAccess'>) {
  const [granted, setGranted] = useState<boolean | null>(null);
  useEffect(() => void isGranted().then(setGranted), []);
  if (granted === null) return null;
  if (granted) return <p role="status">{say('welcomeAccessDone')}</p>;
  return (
    <p>
      <button type="button" class="main" onClick={() => void requestAccess().then(setGranted)}>
        {say('welcomeAccess')}
      </button>
    </p>
  );
}
