// Pages that attack or overload whoever reads them. Each holds one known article; what is around it differs. Any two can be
// put together.

export interface HostilePage {
  name: string;
  /** Runs before anything else of the page. */
  script?: string;
  /** Comes before the article. */
  before?: string;
  /** Changes the article. */
  article?: (html: string) => string;
  style?: string;
  /** Whether the article's names are still marked, as far as the page can see; undefined when either is right. */
  marked: boolean | undefined;
  /** Whether a card can be opened by keyboard on it. */
  card?: boolean;
}

const ARTICLE = `<h1>Strike in Baghdad</h1><time datetime="2024-01-05">5 January 2024</time><p>At least four fighters of Harakat al-Nujaba were killed in a US drone strike in Baghdad on 4 January 2024, police said. Kata’ib Hizballah blamed Washington.</p>`;

const each = (name: string) => `<input name="${name}">`;
const FIELDS =
  'localName tagName nodeType firstChild nextSibling parentElement parentNode hasAttributes getAttribute hasAttribute isConnected contains closest children textContent append getBoundingClientRect'.split(
    ' ',
  );
const DOCUMENT =
  'body documentElement createTreeWalker createElement querySelectorAll querySelector adoptedStyleSheets title activeElement caretPositionFromPoint createRange'.split(
    ' ',
  );
const BUILT_INS =
  'Array.prototype.push Array.prototype.map Array.prototype.filter Array.prototype.flatMap String.prototype.slice String.prototype.replace Map.prototype.get Map.prototype.set Set.prototype.has JSON.parse JSON.stringify Promise.prototype.then Node.prototype.compareDocumentPosition Element.prototype.getAttribute Element.prototype.attachShadow Document.prototype.createTreeWalker TreeWalker.prototype.nextSibling CSSStyleSheet.prototype.replaceSync EventTarget.prototype.addEventListener'.split(
    ' ',
  );

export const HOSTILE: readonly HostilePage[] = [
  {
    name: 'overrides built-ins',
    script: `for (const path of ${JSON.stringify(BUILT_INS)}) { const keys = path.split('.'); const last = keys.pop(); const on = keys.reduce((o, k) => o[k], window); const was = on[last]; on[last] = function (...a) { if (new Error().stack.includes('extension')) { window.caught = true; throw new Error('caught you'); } return Reflect.apply(was, this, a); }; }`,
    marked: true,
    card: true,
  },
  { name: 'poisons prototypes', script: `for (const key of ['type', 'paints', 'missing', 'then', 'host', 'mark']) Object.defineProperty(Object.prototype, key, { get() { return undefined; }, set(v) { Object.defineProperty(this, key, { value: v, writable: true, configurable: true, enumerable: true }); }, configurable: true });`, marked: true },
  { name: 'freezes everything', script: `[Object, Array, Element, Node, EventTarget].forEach((c) => Object.freeze(c.prototype));`, marked: true },
  { name: 'hides the document’s own fields', before: DOCUMENT.map((n) => `<img name="${n}" alt=""><form name="${n}"></form>`).join(''), marked: true, card: true },
  { name: 'hides a form’s own fields', before: `<form>${FIELDS.map(each).join('')}<p>In the form: Badr Organization.</p></form>`, marked: true, card: true },
  { name: 'stands in a form that hides its fields', article: (html) => `<form>${FIELDS.map(each).join('')}${html}</form>`, marked: undefined },
  { name: 'clears the highlights', script: `setInterval(() => CSS.highlights.clear(), 20);`, marked: undefined },
  { name: 'fills the highlights with its own', script: `addEventListener('load', () => { for (let i = 0; i < 1000; i++) CSS.highlights.set('own-' + i, new Highlight()); });`, marked: true },
  { name: 'breaks the highlights', script: `CSS.highlights.set = () => { throw new Error('no'); }; HighlightRegistry.prototype.set = () => { throw new Error('no'); }; window.Highlight = class { constructor() { throw new Error('no'); } };`, marked: true },
  { name: 'resets adopted sheets', script: `setInterval(() => { document.adoptedStyleSheets = []; }, 20);`, marked: true },
  { name: 'removes what is not its own', script: `new MutationObserver((records) => { for (const r of records) for (const n of r.addedNodes) if (n.localName === 'variorum-notes') n.remove(); }).observe(document, { childList: true, subtree: true });`, marked: true },
  { name: 'takes our element’s name', script: `customElements.define('variorum-notes', class extends HTMLElement { constructor() { super(); this.attachShadow({ mode: 'open' }); } connectedCallback() { window.spied = this.shadowRoot.innerHTML; } });`, marked: true },
  { name: 'fills the page with our element', before: '<variorum-notes></variorum-notes>'.repeat(2000), marked: true, card: true },
  { name: 'forges keys and presses', script: `setInterval(() => { for (const key of ['Escape', 'Tab', 'Enter']) document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })); for (const type of ['pointermove', 'pointerup', 'click']) document.body?.dispatchEvent(new PointerEvent(type, { bubbles: true, clientX: 200, clientY: 150 })); }, 5);`, marked: true },
  { name: 'forges messages', script: `setInterval(() => { for (const type of ['read', 'card', 'panel', 'again', 'off', 'search']) postMessage({ type, host: null, tab: 1, query: 'x' }, '*'); try { chrome.runtime.sendMessage({ type: 'panel', tab: 1 }); } catch {} }, 5);`, marked: true },
  { // not shown: browsers crash on their own when they must lay out thousands of levels
    name: 'nests 50,000 elements', script: `addEventListener('DOMContentLoaded', () => { let at = document.createElement('div'); at.style.display = 'none'; document.body.append(at); for (let i = 0; i < 50000; i++) { const d = document.createElement('div'); at.append(d); at = d; } at.append('Badr Organization at the bottom of everything.'); });`, marked: undefined },
  { name: 'changes deep down without end', script: `addEventListener('DOMContentLoaded', () => { let at = document.body; for (let i = 0; i < 1000; i++) { const d = document.createElement('div'); at.append(d); at = d; } let n = 0; setInterval(() => { at.textContent = 'Change ' + n++; }, 4); });`, marked: true },
  { name: 'holds 10 MB of text', before: `<p>${'nothing of note was said here and there. '.repeat(250_000)}</p>`, marked: undefined },
  { name: 'holds 10 MB in one word', before: `<p>${'x'.repeat(10_000_000)}</p>`, marked: undefined },
  { name: 'holds a million text nodes', script: `addEventListener('DOMContentLoaded', () => { const p = document.createElement('p'); for (let i = 0; i < 1000000; i++) p.append('a '); document.body.append(p); });`, marked: true },
  { name: 'holds 100,000 paragraphs', script: `addEventListener('DOMContentLoaded', () => { const f = document.createDocumentFragment(); for (let i = 0; i < 100000; i++) { const p = document.createElement('p'); p.textContent = 'Paragraph ' + i; f.append(p); } document.body.append(f); });`, marked: true },
  { name: 'changes without end', script: `addEventListener('DOMContentLoaded', () => { const all = Array.from({ length: 200 }, () => { const p = document.createElement('p'); document.body.append(p); return p; }); let n = 0; setInterval(() => { n++; all.forEach((p) => { p.textContent = 'Badr Organization ' + n; }); }, 0); });`, marked: undefined },
  { name: 'grows without end', script: `addEventListener('DOMContentLoaded', () => { setInterval(() => { const p = document.createElement('p'); p.textContent = 'One more paragraph about the Badr Organization.'; document.body.append(p); }, 2); });`, marked: true },
  { name: 'swaps its text nodes in every frame', script: `addEventListener('DOMContentLoaded', () => { const p = document.createElement('p'); document.body.append(p); const turn = () => { p.replaceChildren(document.createTextNode('Badr Organization '), document.createTextNode(String(Math.random()))); requestAnimationFrame(turn); }; turn(); });`, marked: true },
  { name: 'keeps its article in an open root', article: (html) => `<div id="host"></div><script>document.currentScript.previousElementSibling.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(html)};</script>`, marked: undefined },
  { name: 'keeps its article in a closed root', article: (html) => `<div id="host"></div><script>document.currentScript.previousElementSibling.attachShadow({ mode: 'closed' }).innerHTML = ${JSON.stringify(html)};</script>`, marked: undefined },
  { name: 'nests frames', before: Array.from({ length: 6 }).reduce<string>((inner) => `<iframe srcdoc="${inner.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`, '<p>inside</p>'), marked: true },
  { name: 'holds sandboxed frames', before: '<iframe sandbox srcdoc="<p>Badr Organization</p>"></iframe>'.repeat(20), marked: true },
  { name: 'is written in columns from right to left', style: 'html{writing-mode:vertical-rl}', marked: true, card: true },
  { name: 'is zoomed', style: 'html{zoom:3}', marked: true, card: true },
  { name: 'resets every style', style: '*{all:unset!important;display:block!important}', marked: true },
  { name: 'shows nothing at all', style: 'html{display:none!important}', marked: undefined },
  { name: 'uses ligatures', article: (html) => html.replaceAll('fi', 'ﬁ').replaceAll('ff', 'ﬀ'), marked: true },
  { name: 'breaks words with soft hyphens', article: (html) => html.replace('Harakat al-Nujaba', 'Hara\u00ADkat al-Nu\u00ADja\u00ADba').replace('Hizballah', 'Hiz\u00ADbal\u00ADlah'), marked: true },
  { name: 'hides zero-width characters in words', article: (html) => html.replace('Harakat', 'Ha\u200Bra\u200Ckat').replace('Hizballah', 'Hiz\uFEFFbal\u200Dlah'), marked: true },
  { name: 'turns words round with bidirectional controls', article: (html) => html.replace('Harakat al-Nujaba', '\u202EHarakat al-Nujaba\u202C').replace('Kata’ib', '\u2067Kata’ib\u2069'), marked: undefined },
  { name: 'can be edited as a whole', script: `document.designMode = 'on';`, marked: undefined },
  { name: 'holds what a reader types', before: `<div contenteditable="true"><p id="typed">Harakat al-Nujaba in an editor</p></div><textarea>Harakat al-Nujaba</textarea><input value="Harakat al-Nujaba"><select><option>Harakat al-Nujaba</option></select>`, marked: true },
  { name: 'opens a modal dialog', script: `addEventListener('DOMContentLoaded', () => { const d = document.createElement('dialog'); d.textContent = 'Accept everything?'; document.body.append(d); d.showModal(); });`, marked: true },
  { name: 'leads its addresses to scripts', before: `<base href="javascript:alert(1)//"><link rel="canonical" href="javascript:alert(1)"><meta property="article:published_time" content="9999-99-99">`, marked: true },
  { name: 'describes itself without end', before: `<script type="application/ld+json">${'{"datePublished" : '.repeat(50_000)}</script><meta property="article:published_time" content="${'2024-'.repeat(50_000)}">`, marked: true },
  { name: 'has a title of a megabyte', before: `<h1>${'Strike '.repeat(150_000)}</h1>`, marked: undefined },
  { name: 'writes itself anew after it was read', script: `addEventListener('load', () => setTimeout(() => { const html = document.documentElement.outerHTML; document.open(); document.write(html.replace(/<script>[\\s\\S]*?<\\/script>/g, '')); document.close(); }, 300));`, marked: undefined },
  { name: 'takes its root away', script: `addEventListener('load', () => setTimeout(() => { const root = document.documentElement; root.remove(); setTimeout(() => document.append(root), 200); }, 300));`, marked: undefined },
  { name: 'prints', script: `addEventListener('load', () => setTimeout(() => { dispatchEvent(new Event('beforeprint')); dispatchEvent(new Event('afterprint')); }, 200));`, marked: true, card: true },
  { name: 'holds very many comments', before: '<!--x-->'.repeat(100_000), marked: true },
  { name: 'holds names by the thousand', before: `<p>${'Kataib Hezbollah, Harakat al-Nujaba, the Pentagon; '.repeat(1800)}</p>`, marked: true },
  { name: 'holds figures by the thousand', before: Array.from({ length: 800 }, (_, i) => `<p>${i + 1} people were killed and ${i} wounded in Baghdad on 4 January 2024.</p>`).join(''), marked: true },
  { name: 'pretends to be an extension’s page', before: `<link rel="icon" href="chrome-extension://x/y.png"><script src="chrome-extension://x/y.js"></script>`, marked: true },
]; // prettier-ignore

/** A page of one or more attacks. Its own errors are counted in `window.problems`. */
export function pageOf(attacks: readonly HostilePage[]): string {
  const scripts = attacks.map((a) => (a.script ? `<script>${a.script}</script>` : '')).join('');
  const styles = attacks.map((a) => (a.style ? `<style>${a.style}</style>` : '')).join('');
  const article = attacks.reduce((html, a) => a.article?.(html) ?? html, ARTICLE);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Strike in Baghdad</title><script>window.problems = []; addEventListener('error', (e) => { if (e.message) problems.push(e.message); }); addEventListener('unhandledrejection', (e) => problems.push(String(e.reason)));</script>${styles}${scripts}</head><body>${attacks.map((a) => a.before ?? '').join('')}<article>${article}</article></body></html>`;
}

/** Pairs of attacks, as many as asked for, always the same. */
export function pairs(count: number): [HostilePage, HostilePage][] {
  const all = HOSTILE.flatMap((a, i) => HOSTILE.slice(i + 1).map((b): [HostilePage, HostilePage] => [a, b]));
  const step = 7919; // a prime: no pair comes twice
  return Array.from({ length: Math.min(count, all.length) }, (_, i) => all[(i * step) % all.length]!);
}
