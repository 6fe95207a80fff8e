// The popup: what was found on this page, reading a page that is not read by itself, switches, and the search.
import { useCallback, useEffect, useState } from 'preact/hooks';
import browser from '../../platform/browser';
import { parseMessage } from '../../protocol/messages';
import type { PageSummary } from '../../protocol/replies';
import { openPanel } from '../../platform/own-pages';
import { giveUpAccess, requestAccess } from '../../platform/permissions';
import { change } from '../../platform/settings';
import { ask, askOnce, currentTab, mount } from '../common/page';
import { JournalSite } from '../journal/SiteSwitch';
import { Sign } from '../common/Sign';
import { Popup } from './Popup';

/** A page that was just asked to read answers after its first pass. */
const READ_AGAIN_MS = 600;

function App() {
  const [tab, setTab] = useState<number | null>(null);
  const [summary, setSummary] = useState<PageSummary | null>(null);
  const [problem, setProblem] = useState(false);
  const refresh = useCallback(async (id: number) => setSummary(await ask('summary', { tab: id })), []);
  useEffect(() => {
    void currentTab().then((id) => {
      setTab(id);
      if (id !== null) void refresh(id);
    });
  }, []);
  // a page that waited is read by now, or another one was opened in the tab
  useEffect(() => {
    const onTold = (message: unknown) => {
      const parsed = parseMessage('background', message);
      if (tab !== null && parsed && 'tab' in parsed.payload && parsed.payload.tab === tab) void refresh(tab);
      return undefined;
    };
    browser.runtime.onMessage.addListener(onTold);
    return () => browser.runtime.onMessage.removeListener(onTold);
  }, [tab]);
  if (tab === null || !summary) return null;
  const { host } = summary;
  const later = () => setTimeout(() => void refresh(tab), READ_AGAIN_MS);
  const readHere = async () => {
    setProblem(!(await askOnce('read-here', { tab }).catch(() => false)));
    later();
  };
  const always = async (on: boolean) => {
    if (!host) return;
    // asking must come first, while the browser still counts the press as the reader's own
    const granted = await (on ? requestAccess(host) : giveUpAccess(host));
    if (granted) await askOnce('always', { host, on });
    later();
  };
  return (
    <>
      <Popup
        summary={summary}
        problem={problem}
        sign={<Sign />}
        onRead={() => void readHere()}
        onDay={(day) => void ask('set-day', { tab, day }).then(() => refresh(tab))}
        onAgain={() => void askOnce('try-again', { tab }).then(() => refresh(tab))}
        onSwitch={(on) => {
          if (host) void askOnce('switch-site', { host, on }).then(() => (on ? void later() : refresh(tab)));
        }}
        onAlways={(on) => void always(on)}
        onPause={(paused) => void change({ paused }).then(later)}
        onPanel={() => void openPanel(tab)}
        onOptions={() => void browser.runtime.openOptionsPage()}
        onJump={(mark) => void askOnce('show-mark', { tab, mark }).then(() => window.close())}
      />
      <JournalSite host={host} />
    </>
  );
}

void mount(() => <App />);
