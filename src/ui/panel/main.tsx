// The panel: the page in front at a glance; beside it in a side panel or a sidebar, or in a tab of its own.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import browser from '../../platform/browser';
import type { PanelData } from '../../views/types/panel';
import type { PageState } from '../../protocol/replies';
import { parseMessage } from '../../protocol/messages';
import { say } from '../../i18n/say';
import { ask, askOnce, currentTab, mount, saveFile } from '../common/page';
import { Sign } from '../common/Sign';
import { FILES, exportPanel, type Wanted } from './exports';
import { toPng } from './raster';
import { Panel } from './Panel';

const PNG = 'variorum.png';
const DAY = 10;

function App() {
  const [data, setData] = useState<(PanelData & PageState) | null>(null);
  const [said, setSaid] = useState('');
  const tab = useRef<number | null>(null);
  const refresh = useCallback(async () => {
    tab.current = await currentTab();
    if (tab.current !== null) setData(await ask('panel', { tab: tab.current }));
  }, []);
  useEffect(() => {
    const onTold = (message: unknown) => {
      const parsed = parseMessage('background', message);
      if (parsed && 'tab' in parsed.payload && parsed.payload.tab === tab.current) void refresh();
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
  const onExport = async (format: Wanted, save: boolean) => {
    const name = format === 'png' ? PNG : FILES[format].name;
    if (format === 'png') {
      const picture = await toPng(exportPanel(data, 'svg'));
      if (save) saveFile(picture, name, picture.type);
      else await navigator.clipboard.write([new ClipboardItem({ [picture.type]: picture })]);
    } else {
      const text = exportPanel(data, format);
      if (save) saveFile(text, name, FILES[format].type);
      else await navigator.clipboard.writeText(text);
    }
    setSaid(say(save ? 'panelSaved' : 'panelCopied', name));
  };
  const onCopy = async (text: string) => {
    await navigator.clipboard.writeText(
      `${text} ${say('accessed')} ${new Date().toISOString().slice(0, DAY)}.`,
    );
    setSaid(say('cited'));
  };
  return (
    <Panel
      data={data}
      said={said}
      sign={<Sign />}
      onAgain={() => void askOnce('try-again', { tab: tab.current ?? 0 }).then(refresh)}
      onJump={(mark) => void askOnce('show-mark', { tab: tab.current ?? 0, mark })}
      onExport={(format, save) => void onExport(format, save)}
      onCopy={(text) => void onCopy(text)}
    />
  );
}

void mount(() => <App />);
