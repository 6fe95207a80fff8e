// The background: hosts the engine and answers messages. Everything it knows of pages is in memory; it may be stopped
// at any time and starts again with the next message.
import './core-pack';
import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import browser from '../platform/browser';
import { fromContentSchema, fromPagesSchema } from '../protocol/messages';
import { openPanel, welcomeAddress } from '../platform/own-pages';
import { openTabs, readTabs, registerChosen } from './access';
import { answerContent, answerPage, applyPacks, applySettings, forgetTab, hostOf, tell } from './answers';
import { desk } from './desk';
import { PACKS_CHANGED } from '../record/store/packs';
import { SUBSCRIPTIONS } from '../record/subscribe/list';
import { lookUpIn, makeMenu, selectionIn } from './selection';
import { ALARM, schedule, updateDue } from './subscriptions';

void desk();

browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
  if (sender.id !== browser.runtime.id) return undefined;
  if (isOwnPage(sender)) {
    const checked = v.safeParse(fromPagesSchema, message);
    return checked.success ? answerPage(checked.output) : undefined;
  }
  const checked = v.safeParse(fromContentSchema, message);
  if (!checked.success || sender.tab?.id === undefined) return undefined;
  return answerContent(checked.output, {
    tab: sender.tab.id,
    frame: sender.frameId ?? 0,
    host: hostOf(sender.url ?? ''),
  });
});

const isOwnPage = (sender: Runtime.MessageSender) =>
  sender.url?.startsWith(browser.runtime.getURL('')) ?? false;

browser.tabs.onRemoved.addListener((tab) => {
  forgetTab(tab);
});

// what is loaded anew is read anew; should nothing be loaded after all, the page is asked for once more
browser.tabs.onUpdated.addListener((tab, { status }) => {
  if (status === 'loading') forgetTab(tab);
});

browser.runtime.onInstalled.addListener(({ reason }) => {
  void desk().then(makeMenu);
  void registerChosen();
  void schedule();
  // found before the first page is shown: what a reader opens after it is read by itself, and not twice
  const found = openTabs().catch(() => []);
  void found.then((tabs) => {
    void readTabs(tabs);
    if (reason === 'install') void browser.tabs.create({ url: welcomeAddress() });
  });
});

browser.storage.local.onChanged.addListener((changes) => {
  if (PACKS_CHANGED in changes) void applyPacks();
  if (SUBSCRIPTIONS in changes) void schedule();
});
// alarms do not outlive a restart in every browser
browser.runtime.onStartup.addListener(() => void schedule());
browser.alarms.onAlarm.addListener(({ name }) => {
  if (name === ALARM) void updateDue();
});
browser.storage.sync.onChanged.addListener(() => void applySettings());

// access taken back in the browser's own settings
browser.permissions.onRemoved.addListener(() => void registerChosen());

browser.commands.onCommand.addListener((command: string, tab?: { id?: number | undefined }) => {
  if (tab?.id !== undefined) return run(command, tab.id);
  void browser.tabs.query({ active: true, currentWindow: true }).then(([active]) => {
    if (active?.id !== undefined) run(command, active.id);
  });
});

function run(command: string, tab: number): void {
  if (command === 'next-mark') void tell(tab, { type: 'step', by: 1 });
  else if (command === 'previous-mark') void tell(tab, { type: 'step', by: -1 });
  else if (command === 'open-panel') void openPanel(tab);
  else if (command === 'look-up') {
    // the panel is opened first: the browser allows it only in the very moment of the press
    const opened = openPanel(tab);
    void selectionIn(tab).then((text) => (text.trim() ? lookUpIn(tab, text.trim(), opened) : undefined));
  }
}
