// What the popup shows.
import type { PageSummary } from '../../messages';

interface PopupProps {
  summary: PageSummary;
  problem: boolean;
  onRead: () => void;
  onSwitch: (on: boolean) => void;
}

export function Popup({ summary, problem, onRead, onSwitch }: PopupProps) {
  const { host, siteOn } = summary;
  return (
    <>
      <h1>Variorum</h1>
      {summary.read ? <Found {...summary} /> : <NotRead host={host} siteOn={siteOn} onRead={onRead} />}
      {problem && <p role="alert">The browser does not let extensions read this page.</p>}
      {host && (
        <label>
          <input type="checkbox" checked={siteOn} onChange={(e) => onSwitch(e.currentTarget.checked)} />
          Mark pages of {host}
        </label>
      )}
    </>
  );
}

function Found({ incidents, counts }: PageSummary) {
  if (counts.names + counts.figures + incidents.length === 0) {
    return <p class="soft">Nothing on this page is in the database.</p>;
  }
  return (
    <>
      <p>
        {plural(counts.names, 'name')} and {plural(counts.figures, 'figure')} found.
        {counts.differing > 0 && <b> {plural(counts.differing, 'figure')} reported differently elsewhere.</b>}
      </p>
      <ul>
        {incidents.map((i) => (
          <li key={i.title}>{i.main ? <b>{i.title}</b> : i.title}</li>
        ))}
      </ul>
    </>
  );
}

function NotRead({ host, siteOn, onRead }: { host: string | null; siteOn: boolean; onRead: () => void }) {
  if (!host) return <p class="soft">Open a news article to read it with Variorum.</p>;
  if (!siteOn) return <p class="soft">Variorum is switched off for this site.</p>;
  return (
    <>
      <p class="soft">This page has not been read. Nothing you read leaves your machine.</p>
      <p>
        <button type="button" onClick={onRead}>
          Read this page
        </button>
      </p>
    </>
  );
}

const plural = (n: number, word: string) => `${n} ${word}${n === 1 ? '' : 's'}`;
