// Connects the parts of the background and the browser's events. Listeners are added at once: an event that wakes a stopped
// background is lost to those that are added later.
import { setLanguage } from '../i18n/speaker';
import { onAlarm } from '../platform/alarms';
import browser from '../platform/browser';
import { welcomeAddress } from '../platform/own-pages';
import { SIGN, readerSign } from '../platform/sign';
import { settings } from '../platform/settings';
import type { PartSource } from '../record/pack/divide';
import { PACKS_CHANGED } from '../record/store/packs';
import { SUBSCRIPTIONS } from '../record/subscribe/list';
import { SiteAccess } from './access';
import { Attempts } from './attempts';
import { applyPacks, applyRecord, applySettings } from './changes';
import { runCommand } from './commands';
import { ChosenDays } from './chosen-days';
import { Contexts } from './context';
import { makeDispatch } from './dispatch';
import { EngineHost } from './engine-host';
import { Journal } from './journal';
import { Library } from './library';
import { MarkStyles } from './mark-styles';
import { Openings } from './openings';
import { Pages } from './pages';
import { PublishedRecord, RECORD_ALARM, noteDamaged, publishedBytes } from './published-record';
import { Selections } from './selection';
import { PATIENCE, type Services } from './services';
import { ALARM, SubscriptionUpdates } from './subscriptions';
import { Tabs } from './tabs';
import { Turns } from './turns';
import { Unread } from './unread';

/** Starts the background. `bundled` loads the core pack that comes with the extension, `parts` the further files of a divided one. */
export function startBackground(bundled: () => Promise<ArrayBuffer>, parts?: PartSource): Services {
  const engines = new EngineHost({ bundled, parts, published: publishedBytes, onDamaged: noteDamaged });
  const library = new Library();
  const contexts = new Contexts({
    engine: () => engines.get(),
    names: () => engines.names(),
    packs: () => library.packs(),
    settings,
    sign: () => readerSign().catch(() => null),
    setLanguage,
  });
  const pages = new Pages();
  const services: Services = {
    contexts,
    pages,
    days: new ChosenDays(),
    tabs: new Tabs(pages),
    access: new SiteAccess(),
    selections: new Selections(),
    openings: new Openings(),
    journal: new Journal(),
    turns: new Turns(),
    attempts: new Attempts(),
    unread: new Unread(),
    styles: new MarkStyles(),
    library,
    updates: new SubscriptionUpdates(),
    patience: { ...PATIENCE },
  };
  services.journal.follow();
  const { updates } = services;
  const published = new PublishedRecord(() => (parts ? parts('records') : bundled()));
  browser.runtime.onMessage.addListener(makeDispatch(services));
  followTabs(services);
  followInstall(services, published);
  followStorage(services);
  published.follow(() => applyRecord(services, engines));
  followCommands(services);
  services.selections.followMenu();
  // access taken back in the browser's own settings
  browser.permissions.onRemoved.addListener(() => void services.access.registerChosen());
  // alarms do not outlive a restart in every browser
  browser.runtime.onStartup.addListener(() => {
    void updates.schedule();
    void published.schedule();
  });
  onAlarm(ALARM, () => void updates.updateDue());
  onAlarm(RECORD_ALARM, () => void published.checkIfDue());
  // what cannot be loaded now is tried again by the first request
  void contexts.get().catch(() => undefined);
  return services;
}

function followTabs({ tabs, selections, openings, turns, unread, styles }: Services): void {
  const forget = (tab: number) => {
    tabs.forget(tab);
    openings.forget(tab);
    for (const { key } of unread.inTab(tab)) turns.forget(key);
    unread.forget(tab);
    styles.forget(tab);
  };
  browser.tabs.onRemoved.addListener((tab) => {
    forget(tab);
    selections.forget(tab);
  });
  // a tab that loads sends its page again; should nothing be loaded after all, the page is asked for once more
  browser.tabs.onUpdated.addListener((tab, { status, url }) => {
    if (status === 'loading') forget(tab);
    // what was looked up belongs to the page it was selected in
    if (url !== undefined || status === 'loading') selections.forget(tab);
  });
}

function followInstall(
  { contexts, access, selections, updates }: Services,
  published: PublishedRecord,
): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void contexts.get().then(() => selections.makeMenu());
    void access.registerChosen();
    void updates.schedule();
    void published.schedule();
    // found before the first page is shown: pages opened after it are read by themselves, and must not be read twice
    const found = access.openTabs().catch(() => []);
    void found.then((open) => {
      void access.readTabs(open);
      if (reason === 'install') void browser.tabs.create({ url: welcomeAddress() });
    });
  });
}

function followStorage(services: Services): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (PACKS_CHANGED in changes) void applyPacks(services);
    if (SIGN in changes) services.contexts.settingsChanged();
    if (SUBSCRIPTIONS in changes) void services.updates.schedule();
  });
  browser.storage.sync.onChanged.addListener(() => void applySettings(services));
}

function followCommands(services: Services): void {
  browser.commands.onCommand.addListener((command: string, tab?: { id?: number | undefined }) => {
    if (tab?.id !== undefined) return void runCommand(command, tab.id, services);
    void browser.tabs.query({ active: true, currentWindow: true }).then(([active]) => {
      if (active?.id !== undefined) void runCommand(command, active.id, services);
    });
  });
}
