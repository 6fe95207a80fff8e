// Extensions that ours is compared with in `npm run bench:trace`, all with our permissions: what any script that reads a page has
// to pay, and what any has to pay that asks our background and shows the answer.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A bare pass over the text nodes; adds up to `units`, in UTF-16 code units. */
export const PASS =
  'const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT); while (walker.nextNode()) units += walker.currentNode.data.length;';

interface Manifest {
  permissions: string[];
  host_permissions: string[];
  content_scripts: { matches: string[]; js: string[] }[];
}

const manifestOf = (folder: string) =>
  JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
const writeManifest = (folder: string, manifest: object) =>
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));

/** Makes an extension that passes over the text of a site's pages and does nothing else; `ours` is a built one. Gives its folder. */
export function barePass(into: string, ours: string, site: string): string {
  const folder = join(into, 'bare-pass');
  mkdirSync(folder);
  const { permissions, host_permissions } = manifestOf(ours);
  const content_scripts = [{ matches: [`${site}/*`], js: ['pass.js'], run_at: 'document_idle' }];
  writeManifest(folder, {
    manifest_version: 3,
    name: 'pass',
    version: '1',
    permissions,
    host_permissions,
    content_scripts,
  });
  writeFileSync(join(folder, 'pass.js'), `(() => { let units = 0; ${PASS} globalThis.units = units; })();`);
  return folder;
}

/**
 * Takes each text node for a paragraph of the article, has them read by the background, paints the marks, adds a button by which
 * the keyboard could reach them, and hears of what we hear of without doing anything: no article is found, no change is followed,
 * no question is asked twice, no card is opened.
 */
const LEAST = `(() => {
  const nodes = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) if (/\\S/.test(walker.currentNode.data)) nodes.push(walker.currentNode);
  const blocks = nodes.map(({ data }, id) => ({ id, text: data, linked: 0 }));
  const page = { document: Math.random().toString(36).slice(2), url: location.href, loaded: location.href, language: 'en', fields: [], times: [] };
  const nothing = () => {};
  for (const type of ['pointermove', 'pointerup', 'click']) addEventListener(type, nothing, { passive: true });
  addEventListener('keydown', nothing);
  chrome.runtime.onMessage.addListener(nothing);
  new MutationObserver(nothing).observe(document, { childList: true, characterData: true, subtree: true });
  const NAMES = { group: 'vr-1', person: 'vr-2', body: 'vr-3', incident: 'vr-4', figure: 'vr-5', differs: 'vr-6' };
  chrome.runtime.sendMessage({ type: 'read', page, order: [...nodes.keys()], places: { containers: [], within: [] }, blocks }).then(({ paints, style }) => {
    const ranges = {};
    for (const { block, start, end, look } of paints)
      (ranges[NAMES[look]] ??= []).push(new StaticRange({ startContainer: nodes[block], startOffset: start, endContainer: nodes[block], endOffset: end }));
    for (const [name, some] of Object.entries(ranges)) CSS.highlights.set(name, new Highlight(...some));
    const element = document.createElement('div');
    element.style.cssText = 'position:fixed;top:0;left:0;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)';
    const button = document.createElement('button');
    button.setAttribute('aria-label', style.reach);
    const said = document.createElement('div');
    said.setAttribute('role', 'status');
    element.attachShadow({ mode: 'closed' }).append(button, said);
    document.documentElement.append(element);
  });
})();`;

/** Makes a copy of ours whose content script is the least that shows marks on a site's pages. Gives its folder. */
export function leastScript(into: string, ours: string, site: string): string {
  const folder = join(into, 'least');
  cpSync(ours, folder, { recursive: true });
  const manifest = manifestOf(folder);
  const [script] = manifest.content_scripts;
  script!.matches = [`${site}/*`];
  manifest.host_permissions.push(`${site}/*`);
  writeManifest(folder, manifest);
  writeFileSync(join(folder, script!.js[0]!), LEAST);
  return folder;
}
