// The popup: what was found on this page, reading a page that is not read by itself, and a switch for this site.
import { render } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import browser from '../../browser';
import type { FromPages, PageSummary } from '../../messages';
import { Popup } from './Popup';

const ask = <T,>(message: FromPages) => browser.runtime.sendMessage(message) as Promise<T>;
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
  const readHere = async () => {
    const done = await ask<boolean>({ type: 'read-here', tab }).catch(() => false);
    setProblem(!done);
    setTimeout(() => void refresh(tab), READ_AGAIN_MS);
  };
  const switchSite = async (on: boolean) => {
    if (summary.host) await ask({ type: 'switch-site', host: summary.host, on });
    setTimeout(() => void refresh(tab), on ? READ_AGAIN_MS : 0);
  };
  return (
    <Popup
      summary={summary}
      problem={problem}
      onRead={() => void readHere()}
      onSwitch={(on) => void switchSite(on)}
    />
  );
}

/** The tab in front; a test or a page opened by hand may name it in the address. */
async function currentTab(): Promise<number | null> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  if (named) return named;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

render(<App />, document.getElementById('app')!);
