// What the popup shows: this page, its switches, and the search.
import type { ComponentChild } from 'preact';
import type { PageSummary } from '../../protocol/replies';
import { say } from '../../i18n/say';
import { incidentsAddress, recordAddress } from '../../platform/own-pages';
import { PageState } from '../common/PageState';
import { SearchBox } from '../common/SearchBox';

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
  return (
    <>
      <div class="heading">
        <h1>Variorum</h1>
        {sign}
      </div>
      {summary.pdf ? (
        <p class="soft">{say('popupPdf')}</p>
      ) : summary.read ? (
        <Found {...summary} onJump={on.onJump} onDay={on.onDay} />
      ) : summary.unread ? null : (
        <NotRead summary={summary} onRead={on.onRead} />
      )}
      <PageState unread={summary.unread} notes={summary.notes} onAgain={on.onAgain} />
      {problem && <p role="alert">{say('popupCannot')}</p>}
      <SearchBox autofocus={isEmpty(summary)} />
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
      <div class="row">
        {host && access !== 'default' && (
          <button type="button" onClick={() => on.onAlways(access === 'none')}>
            {say(access === 'none' ? 'popupAlways' : 'popupNever', host)}
          </button>
        )}
        <button type="button" onClick={on.onPanel}>
          {say('popupPanel')}
        </button>
        <button type="button" onClick={on.onOptions}>
          {say('popupOptions')}
        </button>
      </div>
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

function Found({ onJump, onDay, ...summary }: PageSummary & Pick<PopupProps, 'onJump' | 'onDay'>) {
  const { incidents, counts, language, about, differences, assumed, published, dayChosen } = summary;
  const nothing = isEmpty(summary);
  return (
    <>
      {about && (
        <p class="about" dir="auto">
          {about}
        </p>
      )}
      {differences.length > 0 && (
        <ul class="differences" aria-label={say('popupDiffering', counts.differing)}>
          {differences.map((d) => (
            <li key={d.mark}>
              <button type="button" class={`difference ${d.look}`} onClick={() => onJump(d.mark)}>
                <span class="kicker">{d.kicker}</span>
                <span dir="auto">{d.sentence}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <p class="soft">
        {nothing ? say('popupNothing') : say('popupFound', counts.names, counts.figures)}
        {counts.differing > 0 && <b class="differing"> {say('popupDiffering', counts.differing)}</b>}
      </p>
      {language && <p class="soft">{language}</p>}
      {assumed && <p class="soft">{assumed}</p>}
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
      <ul class="links-list">
        {incidents.map((i) => (
          <li key={i.id} class={i.main ? 'story' : ''}>
            <a href={recordAddress({ kind: 'incident', id: i.id })} target="_blank" rel="noopener">
              {i.title}
            </a>
          </li>
        ))}
      </ul>
    </>
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
