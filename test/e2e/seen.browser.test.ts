// What a reader sees is what is read: shadow roots, frames, what is shown late; not what is hidden or typed. In both browsers.
import { describe, expect, it } from 'vitest';
import { BROWSERS } from './browsers';
import { shows, until, whenRead, type Driver, type OwnPage, type Point } from './driver';
import { started } from './started';

const SITE = 'http://www.shafaq.com';
const HEAD =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta property="article:published_time" content="2024-01-05T09:30:00Z"><title>Strike in Baghdad</title></head>';
const NAME = 'Harakat al-Nujaba';
const STORY = `<article><h1>Strike in Baghdad</h1><p>At least four fighters were killed on Thursday when a US drone hit a headquarters of ${NAME} in the east of Baghdad.</p></article>`;
/** The smallest PDF that viewers open. */
const PDF =
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF';

/** An expression for the texts that are marked in a document, in its own frame. */
const texts = (window: string) =>
  `[...${window}.CSS.highlights.values()].flatMap((h) => [...h]).map((r) => { const live = r.startContainer.ownerDocument.createRange(); live.setStart(r.startContainer, r.startOffset); live.setEnd(r.endContainer, r.endOffset); return live.toString(); }).sort()`;

for (const one of BROWSERS) {
  const { name, launch } = one;
  describe.skipIf(!launch && !process.env['CI'])(name, () => {
    let browser: Driver;
    let body = '';
    let opened = 0;
    let own: OwnPage | undefined;
    started(one, (b, pages) => {
      browser = b;
      pages.instead = (request, response) => {
        const url = request.url ?? '';
        if (url.includes('/file')) {
          response.writeHead(200, { 'content-type': 'application/pdf' }).end(PDF);
          return true;
        }
        if (!url.includes('/seen')) return false;
        const page = url.includes('/seen-frame') ? STORY : url.includes('/seen-next') ? '<p>Next.</p>' : body;
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(HEAD + page);
        return true;
      };
    });
    const url = () => `${SITE}/seen?${opened}`;
    const open = async (html: string) => {
      body = html;
      opened++;
      await browser.open(url());
    };
    const settled = async () => whenRead((own ??= await browser.popup('options')), url());
    const marked = (window = 'window') => browser.evaluate<string[]>(texts(window));
    const whenMarked = (text = NAME, window?: string) =>
      until(
        () => marked(window),
        (all) => all.includes(text),
        `marked ${text}`,
      );
    const run = (code: string) => browser.evaluate(`void (() => { ${code} })()`);
    const card = () =>
      until(
        () => browser.shown(),
        (s) => s.card !== null,
        'showed a card',
      ).then((s) => s.card!.text);
    const summed = async (text: string) => {
      const popup = await browser.popup();
      await shows(popup, text);
      await popup.close();
    };
    const badge = async () => {
      own ??= await browser.popup('options');
      return own.evaluate<string>(
        `(async () => { const api = globalThis.browser ?? chrome; const tab = (await api.tabs.query({})).find((t) => t.url?.includes('/seen')); return api.action.getBadgeText({ tabId: tab.id }); })()`,
      );
    };

    const SHADOW = `<news-shell></news-shell><script>customElements.define('news-shell', class extends HTMLElement { constructor() { super(); const t = document.createElement('template'); t.innerHTML = ${JSON.stringify(STORY)}; this.attachShadow({ mode: 'open' }).append(t.content); } });</script>`;
    it('reads, marks and opens what stands in a shadow root', async () => {
      await open(SHADOW);
      expect(await whenMarked()).toContain('At least four');
      const inRoot = `document.querySelector('news-shell').shadowRoot.querySelector('p')`;
      await until(
        () => browser.evaluate(`getComputedStyle(${inRoot}, '::highlight(vr-6)').textDecorationStyle`),
        (line) => line === 'wavy',
        'styled the figure',
      );
      const at = await browser.evaluate<Point>(
        `(() => { const [r] = CSS.highlights.get('vr-1'); const live = document.createRange(); live.setStart(r.startContainer, r.startOffset); live.setEnd(r.endContainer, r.endOffset); const b = live.getBoundingClientRect(); return { x: b.x + 30, y: b.y + b.height / 2 }; })()`,
      );
      await browser.mouse(at.x, at.y);
      expect(await card()).toContain(NAME);
      await browser.press('Escape');
      await browser.drag({ x: at.x - 25, y: at.y }, { x: at.x + 40, y: at.y });
      await until(
        () => browser.shown(),
        (s) => s.offered,
        'offered to look up what was selected',
      );
    });
    it('reads a shadow root that comes late, and what changes in it', async () => {
      await open(
        `<p>Nothing.</p>${SHADOW.replace('customElements.define', 'window.late = () => customElements.define')}`,
      );
      await settled();
      await run('late()');
      await whenMarked();
      await run(
        `const p = document.createElement('p'); p.textContent = 'Kata’ib Hizballah kept silent.'; document.querySelector('news-shell').shadowRoot.querySelector('article').append(p)`,
      );
      await whenMarked('Kata’ib Hizballah');
    });

    it.each([
      ['an address', '<iframe src="/seen-frame" width="900" height="500"></iframe>'],
      ['none', `<iframe srcdoc='${STORY}' width="900" height="500"></iframe>`],
    ])('reads a frame that has %s of its own, and steps into it and back', async (_, frame) => {
      await open(`<p>The Pentagon spoke.</p>${frame}`);
      await whenMarked('Pentagon');
      await whenMarked(NAME, 'frames[0]');
      await summed('Names: 2');
      const inFrame = await browser.evaluate<number>(`${texts('frames[0]')}.length`);
      const pointed = (window: string) =>
        browser.evaluate<boolean>(`${window}.document.activeElement?.localName === 'variorum-notes'`);
      for (const window of ['window', ...Array<string>(inFrame).fill('frames[0]'), 'window']) {
        await browser.command('next-mark');
        await until(
          () => pointed(window),
          (there) => there,
          `stepped to a mark in ${window}`,
        );
        expect(await pointed(window === 'window' ? 'frames[0]' : 'window')).toBe(false);
      }
      await browser.press('Escape');
    });
    it('compares figures of a frame without an address by the day of its page, and shows them in the panel', async () => {
      await open(`<p>The Pentagon spoke.</p><iframe srcdoc='${STORY}' width="900" height="500"></iframe>`);
      await whenMarked('Pentagon');
      await whenMarked('At least four', 'frames[0]');
      const panel = await browser.popup('panel');
      await shows(panel, 'at least 4');
      // a mark of the page itself is listed too
      await shows(panel, 'Pentagon');
      await panel.close();
    });
    it('offers to look up what is selected in a frame', async () => {
      await open(
        `<p>Nothing.</p><iframe srcdoc="<p>Abu Taqwa was killed.</p>" width="600" height="200"></iframe>`,
      );
      await whenMarked('Abu Taqwa', 'frames[0]');
      const from = await browser.evaluate<Point>(
        `(() => { const f = document.querySelector('iframe').getBoundingClientRect(); const p = frames[0].document.querySelector('p').getBoundingClientRect(); return { x: f.x + p.x + 3, y: f.y + p.y + p.height / 2 }; })()`,
      );
      await browser.drag(from, { x: from.x + 60, y: from.y });
      await until(
        () => browser.shown(),
        (s) => s.offered,
        'offered to look up what was selected',
      );
    });

    it.each([
      [
        'an attribute that hides from assistive technology',
        '<main id="m" aria-hidden="true">',
        `m.removeAttribute('aria-hidden')`,
      ],
      ['the attribute hidden', '<main id="m" hidden>', 'm.hidden = false'],
      ['hidden until it is found', '<main id="m" hidden="until-found">', `m.removeAttribute('hidden')`],
      ['a class', '<style>.off { display: none }</style><main id="m" class="off">', `m.className = ''`],
      [
        'the class of a page',
        '<style>.off main { visibility: hidden }</style><main id="m">',
        `document.body.classList.remove('off')`,
        'off',
      ],
      [
        'a box that is checked',
        '<style>main { display: none } :checked ~ main { display: block }</style><input type="checkbox" id="c"><main id="m">',
        'c.click()',
      ],
      [
        'a rule that is added',
        '<style>main { display: none }</style><main id="m">',
        `document.styleSheets[0].deleteRule(0)`,
      ],
      ['a popover', '<main id="m" popover>', 'm.showPopover()'],
      ['a modal dialog', '<dialog id="m">', 'm.showModal()'],
      ['details that are opened', '<details id="m"><summary>More</summary>', 'm.open = true'],
      ['an editor that is closed', '<main id="m" contenteditable>', `m.contentEditable = 'false'`],
    ])('reads what is shown late: by %s', async (_, before, show, bodyClass = '') => {
      await open(`<body class="${bodyClass}">${before}${STORY}`);
      await settled();
      expect(await marked()).toEqual([]);
      await run(show);
      await whenMarked();
    });
    it('counts and steps to nothing that is hidden, and no longer to what is hidden since', async () => {
      await open(
        `<style>.off { display: none }</style><div class="off"><p>Asaib Ahl al-Haq in a teaser.</p></div>${STORY}<p id="more">The Pentagon spoke.</p>`,
      );
      await whenMarked('Pentagon');
      expect(await marked()).not.toContain('Asaib Ahl al-Haq');
      await run(`more.className = 'off'`);
      await until(marked, (all) => !all.includes('Pentagon'), 'dropped the mark');
      await summed('Names: 1');
    });

    it.each([
      ['by attribute', '<div contenteditable>', ''],
      ['as plain text', '<div contenteditable="plaintext-only">', ''],
      ['as a whole', '<div>', `document.designMode = 'on'`],
      ['by a property of WebKit’s', '<div style="-webkit-user-modify: read-write">', ''],
      ['through an EditContext', '<div id="e">', `if (window.EditContext) e.editContext = new EditContext()`],
      ['in a text box of the site’s own', '<div role="textbox">', ''],
    ])('reads nothing of what is edited: %s', async (how, element, script) => {
      await open(
        `${element}<p>${NAME} was typed.</p></div><p id="beside">The Pentagon spoke.</p><script>${script}</script>`,
      );
      if (how === 'as a whole') await settled();
      else await whenMarked('Pentagon');
      // Firefox edits neither of these: there the text is the page's
      const isEdited =
        name === 'Chromium' ||
        !/WebKit|EditContext/.test(how) ||
        (await browser.evaluate<boolean>('!!window.EditContext'));
      expect((await marked()).includes(NAME)).toBe(!isEdited);
    });

    it('keeps marks when only the address changes', async () => {
      await open(STORY);
      const before = await whenMarked('At least four');
      await run(`history.replaceState(null, '', location.pathname); location.hash = 'comments'`);
      await run(
        `const p = document.createElement('p'); p.textContent = 'The Pentagon spoke.'; document.body.append(p)`,
      );
      await whenMarked('Pentagon');
      expect(await marked()).toEqual([...before, 'Pentagon'].sort());
    });
    it('paints again, once, what a page has cleared', async () => {
      await open(`${STORY}<button>x</button>`);
      const before = await whenMarked();
      const { x, y } = await browser.evaluate<Point>(
        `(() => { const button = document.querySelector('button'); button.addEventListener('click', () => CSS.highlights.clear()); const { x, y } = button.getBoundingClientRect(); return { x: x + 5, y: y + 5 }; })()`,
      );
      await browser.click(x, y);
      await until(marked, (all) => all.join() === before.join(), 'painted again');
    });
    it('keeps marks and badge when the page comes back from the cache', async () => {
      await open(STORY);
      const before = await whenMarked();
      await until(badge, (text) => text !== '', 'showed the badge');
      await run(`setTimeout(() => { location.href = '/seen-next'; })`);
      await until(
        () => browser.evaluate<string>('location.pathname').catch(() => ''),
        (path) => path === '/seen-next',
        'went on',
      );
      await until(badge, (text) => text === '', 'took the badge away');
      await run('setTimeout(() => history.back())');
      await until(
        () => marked().catch(() => []),
        (all) => all.join() === before.join(),
        'marked the page that came back',
      );
      await until(badge, (text) => text !== '', 'showed the badge again');
    });

    it('reads the text layer of a viewer that the site brings', async () => {
      await open(
        `<style>span { position: absolute; color: transparent }</style><div class="textLayer"><span role="presentation" style="top:20px">A headquarters of Harakat</span><br role="presentation"><span role="presentation" style="top:50px">al-Nujaba was hit.</span><br role="presentation"><div class="endOfContent"></div></div>`,
      );
      await until(marked, (all) => all.length > 0, 'marked the name over two lines');
    });
    it('says in the popup how to look words of a PDF up', async () => {
      await browser.open(`${SITE}/file.pdf`);
      await summed('This is a PDF');
    });
  });
}
