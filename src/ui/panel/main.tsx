// The panel: the page in front at a glance; beside it in a side panel or a sidebar, or in a tab of its own.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import browser from '../../browser';
import type { PanelData, ToPages } from '../../messages';
import { say } from '../../model/say';
import { ask, currentTab, mount } from '../shared/page';
import { FILES, exportPanel, type Format } from './exports';
import { Panel } from './Panel';

function App() {
  const [data, setData] = useState<PanelData | null>(null);
  const [said, setSaid] = useState('');
  const tab = useRef<number | null>(null);
  const refresh = useCallback(async () => {
    tab.current = await currentTab();
    if (tab.current !== null) setData(await ask<PanelData>({ type: 'panel', tab: tab.current }));
  }, []);
  useEffect(() => {
    const onTold = (message: unknown) => {
      const told = message as ToPages;
      if ((told.type === 'tab-read' || told.type === 'looked-up') && told.tab === tab.current) void refresh();
      return undefined;
    };
    const onSwitch = () => void refresh();
    browser.runtime.onMessage.addListener(onTold);
    browser.tabs.onActivated.addListener(onSwitch);
    void refresh();
    return () => {
      browser.runtime.onMessage.removeListener(onTold);
      browser.tabs.onActivated.removeListener(onSwitch);
    };
  }, []);
  if (!data) return null;
  const onExport = async (format: Format, save: boolean) => {
    const text = exportPanel(data, format);
    if (save) saveFile(text, format);
    else await navigator.clipboard.writeText(text);
    setSaid(say(save ? 'panelSaved' : 'panelCopied', FILES[format].name));
  };
  return (
    <Panel
      data={data}
      said={said}
      onJump={(mark) => void ask({ type: 'jump', tab: tab.current ?? 0, mark })}
      onExport={(format, save) => void onExport(format, save)}
    />
  );
}

function saveFile(text: string, format: Format): void {
  const { name, type } = FILES[format];
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}

void mount(() => <App />);
