// The manifest of each browser, from manifest.json and the sites of the core pack.
import base from '../../manifest.json' with { type: 'json' };
import type { Target } from './options';

/** The oldest browsers that the extension runs in, as a target for the compiler. */
export const OLDEST: Record<Target, string> = { chrome: 'chrome138', firefox: 'firefox142' };

export const BACKGROUND = 'background.js';
const PANEL = 'src/ui/panel/index.html';
/** The add-on's id in Firefox, for good: settings, the journal and updates hang on it. */
export const GECKO_ID = '{7d0c2f4e-9b53-4c1e-8f6a-2f1b6d9a4c77}';
/**
 * The public key that fixes the id in Chromium (docs/releasing.md); without one the browser takes the id from the folder, and the
 * store gives its own.
 */
const CHROMIUM_KEY = process.env['VARIORUM_CHROMIUM_KEY'];

/** The manifest as crx is given it; `sites` are the patterns of the addresses that are read without asking. */
export function manifestFor(target: Target, sites: readonly string[]): object {
  return {
    ...base,
    host_permissions: sites,
    content_scripts: base.content_scripts.map((script) => ({ ...script, matches: sites })),
    ...(target === 'firefox' ? firefoxPart() : chromePart()),
  };
}

/** The background as a manifest names it. */
export const backgroundFor = (target: Target) =>
  target === 'firefox' ? { scripts: [BACKGROUND] } : { service_worker: BACKGROUND };

const chromePart = () => ({
  ...(CHROMIUM_KEY && { key: CHROMIUM_KEY }),
  minimum_chrome_version: OLDEST.chrome.replace('chrome', ''),
  permissions: [...base.permissions, 'sidePanel', 'offscreen'],
  side_panel: { default_path: PANEL },
});

function firefoxPart() {
  const strict_min_version = `${OLDEST.firefox.replace('firefox', '')}.0`;
  return {
    sidebar_action: {
      default_panel: PANEL,
      default_title: base.name,
      default_icon: base.icons,
      open_at_install: false,
    },
    browser_specific_settings: {
      gecko: { id: GECKO_ID, strict_min_version, data_collection_permissions: { required: ['none'] } },
      gecko_android: { strict_min_version },
    },
  };
}
