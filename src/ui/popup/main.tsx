// The popup: what was found on this page, reading a page that is not read by itself, switches, and the search.
import { useCallback, useEffect, useState } from 'preact/hooks';
import browser from '../../platform/browser';
import type { PageSummary } from '../../protocol/messages';
import { patternOf } from '../../model/addresses';
import { openPanel } from '../../platform/own-pages';
import { change } from '../../platform/settings';
import { ask, currentTab, mount, tell } from '../common/page';
import { Popup } from './Popup';

/** A page that was just told to read answers after its first pass. */
const READ_AGAIN_MS = 600;

function App() {
  const [tab, setTab] = useState<number | null>(null);
  const [summary, setSummary] = useState<PageSummary | null>(null);
  const [problem, setProblem] = useState(false);
  const refresh = useCallback(
    async (id: number) => setSummary(await ask<PageSummary>({ type: 'summary', tab: id })),
    [],
  );
  useEffect(() => {
    void currentTab().then((id) => {
      setTab(id);
      if (id !== null) void refresh(id);
    });
  }, []);
  if (tab === null || !summary) return null;
  const { host } = summary;
  const later = () => setTimeout(() => void refresh(tab), READ_AGAIN_MS);
  const readHere = async () => {
    setProblem(!(await tell<boolean>({ type: 'read-here', tab }).catch(() => false)));
    later();
  };
  const always = async (on: boolean) => {
    if (!host) return;
    const origins = { origins: [patternOf(host)] };
    // asking must come first, while the browser still counts the press as the reader's own
    const granted = on
      ? await browser.permissions.request(origins)
      : await browser.permissions.remove(origins);
    if (granted) await tell({ type: 'always', host, on });
    later();
  };
  return (
    <Popup
      summary={summary}
      problem={problem}
      onRead={() => void readHere()}
      onSwitch={(on) => {
        if (host) void tell({ type: 'switch-site', host, on }).then(() => (on ? void later() : refresh(tab)));
      }}
      onAlways={(on) => void always(on)}
      onPause={(paused) => void change({ paused }).then(later)}
      onPanel={() => void openPanel(tab)}
      onOptions={() => void browser.runtime.openOptionsPage()}
    />
  );
}

void mount(() => <App />);
