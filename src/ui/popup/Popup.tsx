// What the popup shows: this page, its switches, and the search.
import type { PageSummary } from '../../protocol/replies';
import { say } from '../../i18n/say';
import { recordAddress } from '../../platform/own-pages';
import { SearchBox } from '../common/SearchBox';

interface PopupProps {
  summary: PageSummary;
  problem: boolean;
  onRead: () => void;
  /** An ISO day; null for the page's own. */
  onDay: (day: string | null) => void;
  onSwitch: (on: boolean) => void;
  onAlways: (on: boolean) => void;
  onPause: (paused: boolean) => void;
  onPanel: () => void;
  onOptions: () => void;
}

export function Popup({ summary, problem, ...on }: PopupProps) {
  const { host, siteOn, access, paused } = summary;
  return (
    <>
      <h1>Variorum</h1>
      {summary.read ? (
        <Found {...summary} onDay={on.onDay} />
      ) : (
        <NotRead summary={summary} onRead={on.onRead} />
      )}
      {problem && <p role="alert">{say('popupCannot')}</p>}
      <SearchBox autofocus={false} />
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
    </>
  );
}

function Found({
  incidents,
  counts,
  language,
  published,
  dayChosen,
  onDay,
}: PageSummary & Pick<PopupProps, 'onDay'>) {
  const nothing = counts.names + counts.figures + incidents.length === 0;
  return (
    <>
      <p>
        {nothing ? (
          <span class="soft">{say('popupNothing')}</span>
        ) : (
          say('popupFound', counts.names, counts.figures)
        )}
        {counts.differing > 0 && <b class="differing"> {say('popupDiffering', counts.differing)}</b>}
      </p>
      {language && <p class="soft">{language}</p>}
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
      {published === null && <p class="soft">{say('popupNoDay')}</p>}
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
