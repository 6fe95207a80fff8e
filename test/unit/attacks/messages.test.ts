// A content script that a page has taken over: every message that it could forge, over the real background. None is answered with
// anything of another page, of the reader's, or of the extension's own pages; none opens or changes anything.
import { events, ownSender, pageSender, resetBrowser, world } from '../browser-stand-in';
import { beforeEach, describe, expect, it } from 'vitest';
import { startBackground } from '../../../src/background/background';
import type { Services } from '../../../src/background/services';
import { SIGN } from '../../../src/platform/sign';
import { blastText, claim, packBytes, report } from '../fixed-record';

const ADDRESS = 'https://www.daily.example/story';
const TAB = 7;
const OTHER = 8;
const bytes = packBytes([report('wire-1', 'wire', [claim(4)]), report('herald-1', 'herald', [claim(3)])]);
let services: Services;

beforeEach(() => {
  resetBrowser();
  world.tabs.set(TAB, { id: TAB, url: ADDRESS, active: true });
  world.tabs.set(OTHER, { id: OTHER, url: 'https://mail.example/inbox' });
  services = startBackground(() => Promise.resolve(bytes.slice(0)));
});

const send = (message: unknown, sender: object = pageSender(TAB, ADDRESS)) =>
  events.onMessage.fire(message, sender) as Promise<unknown> | undefined;

const TEXTS = blastText('Six people were killed').split('\n\n');
const READ = {
  type: 'read',
  page: { document: 'd1', url: ADDRESS, loaded: ADDRESS, fields: [['title', 'Blast'], ['article:published_time', '2030-05-03']], times: [], language: 'en' },
  order: TEXTS.map((_, id) => id),
  places: { containers: [], within: [] },
  blocks: TEXTS.map((text, id) => ({ id, text, linked: 0 })),
}; // prettier-ignore
const part = (changes: object) => ({ ...READ, page: { ...READ.page, ...changes } });
const block = (changes: object) => ({ ...READ, blocks: [{ id: 0, text: 'x', linked: 0, ...changes }] });
const CARD = { type: 'card', document: 'd1', mark: 0 };
const ANSWER = {
  type: 'answer',
  document: 'd1',
  mark: 0,
  kind: 'keep',
  number: null,
  words: null,
  undo: false,
};

/** What only the extension's own pages may send. */
const OWN = [
  { type: 'summary', tab: OTHER },
  { type: 'panel', tab: OTHER },
  { type: 'show-mark', tab: OTHER, mark: 0 },
  { type: 'search', query: 'x' },
  { type: 'coverage' },
  { type: 'incidents' },
  { type: 'record', ref: { kind: 'group', id: 'x' } },
  { type: 'sample-card', text: 'x' },
  { type: 'read-here', tab: OTHER },
  { type: 'set-day', tab: OTHER, day: '2030-05-03' },
  { type: 'switch-site', host: 'mail.example', on: true },
  { type: 'always', host: 'mail.example', on: true },
  { type: 'health' },
  { type: 'health-again', what: { kind: 'packs' } },
  { type: 'health-again', what: { kind: 'page', page: 'mail.example/inbox' } },
  { type: 'health-again', what: { kind: 'subscription', address: 'https://evil.example/' } },
  { type: 'try-again', tab: OTHER },
];
/** What only the background may send. */
const BACKGROUND = [
  { type: 'step', by: 1, around: true },
  { type: 'jump', mark: 0 },
  { type: 'off', host: null },
  { type: 'again' },
  { type: 'tab-read', tab: TAB },
  { type: 'looked-up', tab: TAB, text: 'x' },
];
/** Messages whose form is not exactly that of the schema. */
const MALFORMED: [string, unknown][] = [
  ['nothing', undefined],
  ['null', null],
  ['a number', 1],
  ['a text', 'read'],
  ['a list', [READ]],
  ['no type', { document: 'd1' }],
  ['a type that is none', { type: 'constructor' }],
  ['__proto__ for a type', { type: '__proto__' }],
  ['toString for a type', { type: 'toString' }],
  ['a list for a type', { type: ['read'] }],
  ['a field too many', { ...READ, secret: 1 }],
  ['a field too few', { type: 'read', page: READ.page }],
  ['a field too many in the page', part({ tab: OTHER })],
  ['a document that is a number', part({ document: 1 })],
  ['a document of 10,000 characters', part({ document: 'x'.repeat(10_000) })],
  ['an address of 10,000 characters', part({ url: `https://a.example/${'x'.repeat(10_000)}` })],
  ['a language of 10,000 characters', part({ language: 'x'.repeat(10_000) })],
  ['fields that are no pairs', part({ fields: ['title'] })],
  ['fields of three', part({ fields: [['title', 'x', 'y']] })],
  ['5,000 fields', part({ fields: Array.from({ length: 5000 }, () => ['a', 'b']) })],
  ['5,000 times', part({ times: Array.from({ length: 5000 }, () => ({ value: '', text: '', path: [] })) })],
  ['a time without a place', part({ times: [{ value: 'x', text: 'x', path: [] }] })],
  ['a time at half a block', part({ times: [{ value: 'x', text: 'x', path: [{ is: 'p', from: 0.5, to: 1 }] }] })],
  ['a block before the first', block({ id: -1 })],
  ['half a block', block({ id: 0.5 })],
  ['a block that is not a number', block({ id: NaN })],
  ['an endless block', block({ id: Infinity })],
  ['a block whose id is a text', block({ id: '0' })],
  ['a block of a million characters', block({ text: 'x'.repeat(1_000_000) })],
  ['a block without a text', block({ text: null })],
  ['a block with links of no length', block({ linked: 'yes' })],
  ['elements that are no list', { ...READ, places: { containers: {}, within: [] } }],
  ['40,000 elements', { ...READ, places: { containers: Array.from({ length: 40_000 }, () => ['p', 0]), within: [] } }],
  ['an element in half of another', { ...READ, places: { containers: [['p', 0.5]], within: [] } }],
  ['30,000 blocks', { ...READ, order: Array.from({ length: 30_000 }, (_, i) => i) }],
  ['an order of texts', { ...READ, order: ['0'] }],
  ['an order that is no list', { ...READ, order: { length: 1, 0: 0 } }],
  ['a mark before the first', { ...CARD, mark: -1 }],
  ['a mark that is a text', { ...CARD, mark: '0' }],
  ['a mark that is a list', { ...CARD, mark: [0] }],
  ['another tab named', { ...CARD, tab: OTHER }],
  ['another frame named', { ...CARD, frame: 1 }],
  ['a look-up of nothing', { type: 'look-up', document: 'd1', text: '' }],
  ['a look-up of 100,000 characters', { type: 'look-up', document: 'd1', text: 'x'.repeat(100_000) }],
  ['a record of no kind', { type: 'open-record', ref: { kind: 'page', id: 'x' } }],
  ['a record with an address', { type: 'open-record', ref: { kind: 'group', id: 'x', url: 'https://evil.example' } }],
  ['a record of 10,000 characters', { type: 'open-record', ref: { kind: 'group', id: 'x'.repeat(10_000) } }],
  ['a link that is none', { type: 'open-link', url: null }],
  ['a link of 10,000 characters', { type: 'open-link', url: 'x'.repeat(10_000) }],
  ['the panel of another tab', { type: 'open-panel', tab: OTHER }],
  ['an answer of no kind', { ...ANSWER, kind: 'delete' }],
  ['an answer with half a number', { ...ANSWER, number: 1.5 }],
  ['an answer of 10,000 characters', { ...ANSWER, words: 'x'.repeat(10_000) }],
  ['an answer that may be undone', { ...ANSWER, undo: 'yes' }],
  ['an event of 10,000 characters', { type: 'answer-same', document: 'd1', mark: 0, event: 'x'.repeat(10_000), same: true }],
  ['scripts by name', { type: 'card-script', files: ['evil.js'] }],
]; // prettier-ignore

/** Nothing of the browser has changed. */
const untouched = () => {
  expect([...world.tabs.keys()]).toEqual([TAB, OTHER]);
  expect([world.panels, world.menus, world.injected, [...world.granted]]).toEqual([[], [], [], []]);
  expect([kept(), world.sync.values]).toEqual([{}, {}]);
};

/** What is stored beside the sign, which is made once, whoever comes first. */
const kept = () => Object.fromEntries(Object.entries(world.local.values).filter(([key]) => key !== SIGN));

describe('what is not for content scripts', () => {
  it.each([...OWN, ...BACKGROUND].map((m) => [m.type, m]))('%s is left unanswered', (_type, message) => {
    expect(send(message)).toBeUndefined();
    untouched();
  });
  it.each(OWN.map((m) => [m.type, m]))('%s, of a frame that says it is ours', (_type, message) => {
    const near = [
      'https://chrome-extension.example/',
      'chrome-extension://variorum-tests/src/ui/popup/index.html',
      'chrome-extension:///variorum-test/',
      'https://www.daily.example/?chrome-extension://variorum-test/',
    ];
    for (const url of near) expect(send(message, pageSender(TAB, url))).toBeUndefined();
    untouched();
  });
});

describe('a message of another form', () => {
  it.each(MALFORMED)('%s is left unanswered', (_what, message) => {
    expect(send(message)).toBeUndefined();
    untouched();
  });
});

describe('senders', () => {
  it.each([
    ['of another extension', { ...pageSender(TAB, ADDRESS), id: 'another' }],
    ['without an id', { ...pageSender(TAB, ADDRESS), id: undefined }],
    ['without a tab', { id: 'variorum-test', url: ADDRESS, frameId: 0 }],
    ['of another extension’s page', { ...ownSender(), id: 'another' }],
  ])('%s get no answer', (_who, sender) => {
    expect(send(READ, sender)).toBeUndefined();
    expect(send({ type: 'search', query: 'x' }, sender)).toBeUndefined();
  });
});

describe('what a content script may send, but not for that', () => {
  const LINKS = [
    'https://evil.example/', 'javascript:alert(1)', 'file:///etc/passwd', 'chrome://settings', 'about:config', 'data:text/html,x', 'view-source:https://a.example',
    'chrome-extension://variorum-test/src/ui/options/index.html', 'blob:https://a.example/x', '//evil.example', '', ' https://evil.example', 'https://wire.example.evil.example/',
  ]; // prettier-ignore
  it.each(LINKS)('opens no link that no card holds: %j', async (url) => {
    await send(READ);
    const answer = await send({ type: 'open-link', url });
    expect(answer).toBe(false);
    await send(CARD);
    expect(await send({ type: 'open-link', url })).toBe(false);
    untouched();
  });
  it.each(['harbour-blast', '__proto__', '../options/index', 'x&tab=1', ''])(
    'opens no record that no card holds: %j',
    async (id) => {
      await send(READ);
      expect(await send({ type: 'open-record', ref: { kind: 'incident', id } })).toBe(false);
      untouched();
    },
  );
  it('opens no panel before a card was shown, and not again and again after', async () => {
    expect(await send({ type: 'open-panel' })).toBe(false);
    await send(READ);
    await send(CARD);
    const opened: unknown[] = [];
    for (let n = 0; n < 50; n++) opened.push(await send({ type: 'open-panel' }));
    expect(opened.filter(Boolean)).toHaveLength(1);
  });
  it('gets no card of a page in another tab, whatever document it names', async () => {
    await send(READ);
    for (const document of ['d1', '7:0:d1', '', '__proto__'])
      expect(await send({ ...CARD, document }, pageSender(OTHER, 'https://mail.example/inbox'))).toEqual({
        again: true,
      });
  });
  it('gets no card of another frame of its tab', async () => {
    await send(READ);
    expect(await send(CARD, pageSender(TAB, ADDRESS, 3))).toEqual({ again: true });
  });
  it('cannot give an address of another site as its own', async () => {
    await send(part({ url: 'https://bank.example/', loaded: 'https://bank.example/' }));
    expect(services.pages.get(`${TAB}:0:d1`)!.info.url).not.toContain('bank.example');
  });
  it('changes nothing of a journal that the reader does not keep', async () => {
    await send(READ);
    await send(ANSWER);
    await send({ type: 'answer-same', document: 'd1', mark: 0, event: 'x', same: true });
    expect(kept()).toEqual({});
  });
  it('keeps no more than so many pages, however many documents it invents', async () => {
    for (let n = 0; n < 90; n++) await send({ ...part({ document: `d${n}` }), order: [], blocks: [] });
    let kept = 0;
    for (let n = 0; n < 90; n++) if (services.pages.get(`${TAB}:0:d${n}`)) kept++;
    expect(kept).toBeLessThanOrEqual(40);
  });
  it('puts sheets of ours only where something is marked', async () => {
    const inserted: unknown[] = [];
    const { scripting } = (
      globalThis as unknown as { browser: { scripting: { insertCSS: (o: object) => Promise<void> } } }
    ).browser;
    const before = scripting.insertCSS;
    scripting.insertCSS = (options) => {
      inserted.push(options);
      return before(options);
    };
    await send({
      ...READ,
      order: [0],
      places: { containers: [], within: [] },
      blocks: [{ id: 0, text: 'Nothing is known of this.', linked: 0 }],
    });
    expect(inserted).toEqual([]);
    await send(READ);
    scripting.insertCSS = before;
    expect(inserted).toMatchObject([{ target: { tabId: TAB, frameIds: [0] } }]);
  });
  it.each([
    ['what an older version stored for single looks', { person: 'off', body: 'background', incident: 'off' }],
    ['figures that few contradict', { varies: 'background', count: 'off' }],
    ['looks of later versions', { claim: 'off', glow: 'background' }],
  ])('draws the marks as by default, whatever is set of %s', async (_what, marks) => {
    const css: string[] = [];
    const { scripting } = (
      globalThis as unknown as {
        browser: { scripting: { insertCSS: (o: { css: string }) => Promise<void> } };
      }
    ).browser;
    const before = scripting.insertCSS;
    scripting.insertCSS = (options) => {
      css.push(options.css);
      return before(options);
    };
    await world.sync.set({ settings: { version: 2, changed: { marks } } });
    await send({ ...READ, page: { ...READ.page, document: 'set' } });
    await world.sync.set({ settings: { version: 2, changed: {} } });
    await send({ ...READ, page: { ...READ.page, document: 'default' } });
    scripting.insertCSS = before;
    expect(css).toHaveLength(2);
    expect(css[0]).toBe(css[1]);
  });
});
