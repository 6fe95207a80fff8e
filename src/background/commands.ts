// The keys that a reader can press.
import { openPanel } from '../platform/own-pages';
import { selectionIn } from './selection';
import type { Selections } from './selection';
import type { Tabs } from './tabs';

export interface CommandParts {
  selections: Selections;
  tabs: Pick<Tabs, 'step'>;
}

/** Runs a command of the manifest in a tab; unknown ones do nothing. */
export async function runCommand(
  command: string,
  tab: number,
  { selections, tabs }: CommandParts,
): Promise<void> {
  switch (command) {
    case 'next-mark':
      await tabs.step(tab, 1);
      break;
    case 'previous-mark':
      await tabs.step(tab, -1);
      break;
    case 'open-panel':
      await openPanel(tab);
      break;
    case 'look-up': {
      // the panel is opened first: the browser allows it only at the moment of the press
      const opened = openPanel(tab);
      const text = (await selectionIn(tab)).trim();
      if (text) await selections.lookUp(tab, text, opened);
    }
  }
}
