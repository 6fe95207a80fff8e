// The first page a reader sees: teaches by letting one try, in under a minute.
import type { ComponentChild } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CardData } from '../../views/types/card';
import { say } from '../../i18n/say';
import { Card } from '../card/Card';
import { Keys } from '../common/Keys';
import { Legend } from '../common/Legend';
import { FIGURE, SAMPLE } from './sample';

interface WelcomeProps {
  /** Reads the sample sentence; resolves to the card of its figure. */
  readSample: (text: string) => Promise<CardData | null>;
  onOptions: () => void;
  /** What the record covers, in words, and how many sites are read by themselves. */
  readCoverage: () => Promise<{ record: string; sites: number }>;
  /** Whether the browser lets us read the default sites. Firefox grants these only when asked, Chromium with the installation. */
  isGranted: () => Promise<boolean>;
  /** Asks the reader for it. Must be called while the browser still counts a press as the reader's own. */
  requestAccess: () => Promise<boolean>;
  /** What asks whether a journal is wanted. */
  journal?: ComponentChild;
  /** What offers the published record. */
  record?: ComponentChild;
}

export function Welcome({
  readSample,
  onOptions,
  readCoverage,
  isGranted,
  requestAccess,
  journal,
  record,
}: WelcomeProps) {
  const [card, setCard] = useState<CardData | null>(null);
  const [open, setOpen] = useState(false);
  const [coverage, setCoverage] = useState<{ record: string; sites: number } | null>(null);
  useEffect(() => void readCoverage().then(setCoverage), []);
  const mark = useRef<HTMLButtonElement>(null);
  // what is read is the English sample, whatever the language of the page around it
  useEffect(() => void readSample(SAMPLE).then(setCard), []);
  const close = () => {
    setOpen(false);
    mark.current?.focus();
  };
  const [before, after] = say('welcomeSample').split(FIGURE);
  return (
    <>
      <h1>{say('welcomeTitle')}</h1>
      <p class="lead">{say('welcomeLead')}</p>
      <section aria-label={say('welcomeTry')}>
        <h2>{say('welcomeTry')}</h2>
        <p class="sample">
          {before}
          <button
            ref={mark}
            type="button"
            class="mark"
            aria-expanded={open}
            onClick={() => setOpen(true)}
            onPointerEnter={(e) => e.pointerType === 'mouse' && setOpen(true)}
          >
            {after === undefined ? FIGURE.exec(SAMPLE)![0] : FIGURE.exec(say('welcomeSample'))![0]}
          </button>
          {after}
        </p>
        {open && card && (
          <div class="box shown" onKeyDown={(e) => e.key === 'Escape' && close()}>
            <Card
              data={card}
              actions={{
                close,
                pin: () => undefined,
                openPanel: onOptions,
                openRecord: () => undefined,
              }}
            />
          </div>
        )}
      </section>
      <section>
        <h2>{say('welcomeLegend')}</h2>
        <Legend />
      </section>
      <section>
        <h2>{say('welcomeWays')}</h2>
        <ol>
          <li>{say('welcomeRest')}</li>
          <li>{say('welcomeSelect')}</li>
          <li>{say('welcomeSearch')}</li>
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
