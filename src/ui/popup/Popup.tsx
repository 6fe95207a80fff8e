// What the popup shows: this page, its switches, and the search.
import type { ComponentChild } from 'preact';
import type { PageSummary } from '../../protocol/replies';
import { say } from '../../i18n/say';
import { incidentsAddress, recordAddress } from '../../platform/own-pages';
import { PageState } from '../common/PageState';
import { SearchBox } from '../common/SearchBox';

/** Incidents named besides the story. */
const MOST_OTHERS = 3;

interface PopupProps {
  summary: PageSummary;
  problem: boolean;
  /** The reader's sign. */
  sign?: ComponentChild;
  onRead: () => void;
  /** An ISO day; null for the page's own. */
  onDay: (day: string | null) => void;
  /** Reads the page again that was given up. */
  onAgain: () => void;
  onSwitch: (on: boolean) => void;
  onAlways: (on: boolean) => void;
  onPause: (paused: boolean) => void;
  onPanel: () => void;
  onOptions: () => void;
  /** Goes to a mark on the page, and opens its card. */
  onJump: (mark: number) => void;
}

export function Popup({ summary, problem, sign, ...on }: PopupProps) {
  const { host, siteOn, access, paused } = summary;
  const empty = isEmpty(summary);
  const search = <SearchBox autofocus={empty} />;
  return (
    <>
      <div class="heading">
        <h1>Variorum</h1>
        {sign}
      </div>
      {summary.pdf ? (
        <p class="soft">{say('popupPdf')}</p>
      ) : summary.read ? (
        <About {...summary} onJump={on.onJump} />
      ) : summary.unread ? null : (
        <NotRead summary={summary} onRead={on.onRead} />
      )}
      <PageState unread={summary.unread} notes={summary.notes} onAgain={on.onAgain} />
      {problem && <p role="alert">{say('popupCannot')}</p>}
      {empty && search}
      {summary.read && !summary.pdf && <HowRead {...summary} onDay={on.onDay} />}
      {!empty && search}
      {summary.read && !summary.pdf && <Also {...summary} />}
      <div class="row actions">
        {summary.read && !summary.pdf && (
          <button type="button" onClick={on.onPanel}>
            {say('popupPanel')}
          </button>
        )}
        {host && access !== 'default' && (
          <button type="button" onClick={() => on.onAlways(access === 'none')}>
            {say(access === 'none' ? 'popupAlways' : 'popupNever', host)}
          </button>
        )}
        <button type="button" onClick={on.onOptions}>
          {say('popupOptions')}
        </button>
      </div>
      {host && !paused && (
        <label class="check">
          <input type="checkbox" checked={siteOn} onChange={(e) => on.onSwitch(e.currentTarget.checked)} />
          {say('popupMarkSite', host)}
        </label>
      )}
      <label class="check">
        <input type="checkbox" checked={!paused} onChange={(e) => on.onPause(!e.currentTarget.checked)} />
        {say('popupMarkAll')}
      </label>
      <p class="soft covers">
        {summary.covers}{' '}
        <a href={incidentsAddress()} target="_blank" rel="noopener">
          {say('popupBrowse')}
        </a>
      </p>
    </>
  );
}

/** Nothing was found, or nothing is to be read: what one can do here is to search. */
const isEmpty = ({ read, host, incidents, counts, about }: PageSummary) =>
  host === null || (read && !about && counts.names + counts.figures + incidents.length === 0);

/** What the page is about, and what of it differs: each row leads to its mark. */
function About({ onJump, ...summary }: PageSummary & Pick<PopupProps, 'onJump'>) {
  const { counts, about, differences } = summary;
  const own = differences.filter((d) => d.isStory);
  const elsewhere = differences.filter((d) => !d.isStory);
  return (
    <>
      {about && (
        <p class="about" dir="auto">
          {about.incident ? (
            <a href={recordAddress({ kind: 'incident', id: about.incident })} target="_blank" rel="noopener">
              {about.sentence}
            </a>
          ) : (
            about.sentence
          )}
        </p>
      )}
      {isEmpty(summary) && <p class="soft">{say('popupNothing')}</p>}
      <Differences rows={own} label={say('popupDiffering', counts.differing)} onJump={onJump} />
      {elsewhere.length > 0 && (
        <>
          {about && <h2>{say('popupAlso')}</h2>}
          <Differences rows={elsewhere} label={say('popupAlso')} onJump={onJump} />
        </>
      )}
    </>
  );
}

interface DifferencesProps extends Pick<PopupProps, 'onJump'> {
  rows: PageSummary['differences'];
  label: string;
}

function Differences({ rows, label, onJump }: DifferencesProps) {
  if (rows.length === 0) return null;
  return (
    <ul class="differences" aria-label={label}>
      {rows.map((d) => (
        <li key={d.mark}>
          <button type="button" class={`difference ${d.look}`} onClick={() => onJump(d.mark)}>
            <span class="kicker" dir="auto">
              {d.kicker}
            </span>
            <b dir="auto">{d.sentence}</b>
            {d.others.length > 0 && (
              <span class="others" dir="auto">
                {d.others.map(({ value, by }, i) => (
                  <span key={i}>
                    {value}: {by}
                  </span>
                ))}
              </span>
            )}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Other incidents that the page reports. */
function Also({ about, incidents }: PageSummary) {
  const others = incidents.filter((i) => i.id !== about?.incident).slice(0, MOST_OTHERS);
  if (others.length === 0) return null;
  return (
    <>
      {about && <h2>{say('popupAlso')}</h2>}
      <ul class="links-list">
        {others.map((i) => (
          <li key={i.id}>
            <a href={recordAddress({ kind: 'incident', id: i.id })} target="_blank" rel="noopener">
              {i.title}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

/** How much was found, and what was assumed to find it: the day, which the reader can set, and the language. */
function HowRead({ onDay, ...summary }: PageSummary & Pick<PopupProps, 'onDay'>) {
  const { counts, language, assumed, published, dayChosen } = summary;
  return (
    <section class="how">
      <div class="row">
        <label>
          {say('popupDay')}{' '}
          <input type="date" value={published ?? ''} onChange={(e) => onDay(e.currentTarget.value || null)} />
        </label>
        {dayChosen && (
          <button type="button" onClick={() => onDay(null)}>
            {say('popupOwnDay')}
          </button>
        )}
      </div>
      <p class="soft">
        {[assumed, language, !isEmpty(summary) && say('popupFound', counts.names, counts.figures)]
          .filter(Boolean)
          .join(' ')}
        {counts.differing > 0 && <b class="differing"> {say('popupDiffering', counts.differing)}</b>}
      </p>
    </section>
  );
}

function NotRead({
  summary: { host, siteOn, paused },
  onRead,
}: {
  summary: PageSummary;
  onRead: () => void;
}) {
  if (!host) return <p class="soft">{say('popupOpenArticle')}</p>;
  if (paused) return <p class="soft">{say('popupPaused')}</p>;
  if (!siteOn) return <p class="soft">{say('popupSiteOff')}</p>;
  return (
    <>
      <p class="soft">{say('popupNotRead')}</p>
      <p>
        <button type="button" class="main" onClick={onRead}>
          {say('popupRead')}
        </button>
      </p>
    </>
  );
}
