// Every message that the background answers, from every kind of sender, over the browser in memory and a small fixed record.
import { events, ownSender, pageSender, resetBrowser, world } from '../browser-stand-in';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Attempts, MOST_TRIES } from '../../../src/background/attempts';
import { startBackground } from '../../../src/background/background';
import type { Services } from '../../../src/background/services';
import { sameAddress } from '../../../src/model/copies';
import type { Message, MessageType } from '../../../src/protocol/messages';
import type { CardData } from '../../../src/views/types/card';
import type { PanelData } from '../../../src/views/types/panel';
import { blastText, claim, packBytes, report } from '../fixed-record';

const ADDRESS = 'https://www.daily.example/story';
const TAB = 7;
/** Two of three origins exclude the page's six. */
const bytes = packBytes([
  report('wire-1', 'wire', [claim(4, { attributed: ['vanguard'] })]),
  report('gazette-1', 'gazette', [claim(6), claim(9, { measure: 'wounded' })]),
  report('herald-1', 'herald', [claim(3)]),
]);
let services: Services;
const ENDLESS_MS = 60_000;
/** Of a page that is to wait. */
const SHORT_MS = 20;

beforeEach(() => {
  resetBrowser();
  world.tabs.set(TAB, { id: TAB, url: ADDRESS, active: true });
  services = startBackground(() => Promise.resolve(bytes.slice(0)));
  // a busy machine may take long
  services.patience = { waiting: ENDLESS_MS, reading: ENDLESS_MS };
});

const send = (message: unknown, sender: object) =>
  events.onMessage.fire(message, sender) as Promise<unknown> | undefined;
const fromPage = <T extends MessageType>(message: Message<T>, frame = 0) =>
  send(message, pageSender(TAB, ADDRESS, frame));
const fromOwn = <T extends MessageType>(message: Message<T>) => send(message, ownSender());

const page = {
  document: 'd1',
  url: ADDRESS,
  loaded: ADDRESS,
  fields: [
    ['title', 'Blast'],
    ['article:published_time', '2030-05-03T10:00Z'],
  ] as [string, string][],
  times: [],
  language: 'en',
};
const readMessage = (figure = 'Six people were killed', document = 'd1'): Message<'read'> => {
  const texts = blastText(figure).split('\n\n');
  return {
    type: 'read',
    page: { ...page, document },
    order: texts.map((_, id) => id),
    places: { containers: [], within: [] },
    blocks: texts.map((text, id) => ({ id, text, linked: 0 })),
  };
};

describe('read', () => {
  it('answers with spans to paint and the style of marks', async () => {
    const answer = (await fromPage(readMessage())) as {
      paints: { block: number; look: string; mark: number }[];
    };
    expect(answer.paints.find((p) => p.look === 'differs')).toMatchObject({ block: 1, start: 0, end: 3 });
    expect(answer).toMatchObject({ missing: [], style: { off: [], dwell: 150 } });
    expect(world.badges.get(TAB)).toBe('1');
    expect(world.toPages).toContainEqual({ type: 'tab-read', tab: TAB });
  });
  it('asks for blocks it does not have', async () => {
    expect(await fromPage({ ...readMessage(), blocks: [] })).toEqual({ missing: [0, 1] });
  });
  it('reads nothing when paused or switched off, and registers the same whatever looks are off', async () => {
    await world.sync.set({ settings: { version: 2, changed: { paused: true } } });
    expect(await fromPage(readMessage())).toMatchObject({ paints: [] });
    await world.sync.set({ settings: { version: 2, changed: {} } });
    const { paints } = (await fromPage(readMessage())) as { paints: unknown[] };
    expect(paints.length).toBeGreaterThan(0);
    for (const style of ['off', 'background']) {
      await world.sync.set({ settings: { version: 2, changed: { marks: { differs: style } } } });
      expect(await fromPage(readMessage())).toMatchObject({
        paints,
        style: { off: style === 'off' ? ['differs'] : [] },
      });
    }
    await world.local.set({ offSites: ['www.daily.example'] });
    expect(await fromPage(readMessage())).toMatchObject({ paints: [] });
  });
  it('takes the frame with most marks for the page of the tab, and sums up all', async () => {
    const top = {
      ...readMessage(),
      order: [],
      blocks: [],
      page: { ...page, fields: [['title', 'Shell']] as [string, string][] },
    };
    await fromPage(top);
    await fromPage(readMessage('Six people were killed', 'd2'), 7);
    expect(services.tabs.pageIn(TAB)?.reading.page.title).toBe('Blast');
    expect(services.tabs.markAt(TAB, 0)).toEqual({ frame: 7, mark: 0 });
    expect(services.tabs.pagesIn(TAB)).toHaveLength(2);
    expect(await fromOwn({ type: 'summary', tab: TAB })).toMatchObject({
      counts: { names: 1, figures: 1, differing: 1 },
      incidents: [{ id: 'harbour-blast' }],
    });
    const got: unknown[] = [];
    world.tabs.get(TAB)!.onMessage = (message, frame) => void got.push([message, frame]);
    await fromOwn({ type: 'show-mark', tab: TAB, mark: 0 });
    expect(got).toEqual([[{ type: 'jump', mark: 0 }, 7]]);
  });
  it('reads a frame without an address as a part of the page around it, whichever comes first', async () => {
    const embedded = {
      ...readMessage('Six people were killed', 'd2'),
      page: {
        ...page,
        document: 'd2',
        url: 'about:srcdoc',
        loaded: 'about:srcdoc',
        fields: [],
        language: '',
      },
    };
    const fromFrame = () =>
      send(embedded, { ...pageSender(TAB, 'about:srcdoc', 3), origin: new URL(ADDRESS).origin });
    const told: unknown[] = [];
    world.tabs.get(TAB)!.onMessage = (message, frame) => void told.push([message, frame]);
    await fromFrame();
    expect(services.pages.get(`${TAB}:3:d2`)).toMatchObject({ info: { published: null }, embedded: true });
    await fromPage({ ...readMessage('', 'd1'), order: [], blocks: [] });
    expect(told).toEqual([[{ type: 'again' }, 3]]);
    await fromFrame();
    const { info, reading } = services.pages.get(`${TAB}:3:d2`)!;
    expect(info).toMatchObject({ url: ADDRESS, published: '2030-05-03', title: 'Blast' });
    expect(reading.figures[0]!.comparison).not.toBeNull();
    // once it has them, it is left alone
    await fromPage({ ...readMessage('', 'd1'), order: [], blocks: [] });
    expect(told).toHaveLength(1);
  });
  it('takes nothing from a page of another host for a frame without an address', async () => {
    await fromPage({ ...readMessage('', 'd1'), order: [], blocks: [] });
    const embedded = {
      ...readMessage('Six people were killed', 'd2'),
      page: { ...page, document: 'd2', url: 'about:srcdoc', loaded: 'about:srcdoc', fields: [] },
    };
    await send(embedded, { ...pageSender(TAB, 'about:srcdoc', 3), origin: 'https://advert.example' });
    expect(services.pages.get(`${TAB}:3:d2`)!.info).toMatchObject({ published: null });
  });
  it('has figures and marks of all frames in the panel, and jumps to each in its frame', async () => {
    const [first, second] = ['https://www.daily.example/a', 'https://www.daily.example/b'];
    await fromPage(readMessage('Six people were killed', 'top'));
    for (const [frame, url] of [
      [4, first],
      [7, second],
    ] as const)
      await send(
        {
          ...readMessage('Six people were killed', `d${frame}`),
          page: { ...page, document: `d${frame}`, url, loaded: url },
        },
        pageSender(TAB, url, frame),
      );
    const panel = (await fromOwn({ type: 'panel', tab: TAB })) as PanelData;
    expect(panel.figures.map((f) => f.page)).toEqual([ADDRESS, first, second]);
    expect(panel.incidents.map((i) => i.id)).toEqual(['harbour-blast']);
    const marks = panel.figures.map((f) => f.mark!);
    expect(panel.marks.map((m) => m.mark)).toEqual(panel.marks.map((_, i) => i));
    const got: unknown[] = [];
    world.tabs.get(TAB)!.onMessage = (message, frame) => void got.push([message, frame]);
    for (const mark of marks) await fromOwn({ type: 'show-mark', tab: TAB, mark });
    expect(got.map((each) => (each as [unknown, number])[1])).toEqual([0, 4, 7]);
    expect(new Set(got.map((each) => (each as [{ mark: number }, number])[0].mark)).size).toBe(1);
  });
  it('steps on to the next frame that has marks, and around', async () => {
    await fromPage(readMessage('Six people were killed', 'top'));
    await fromPage({ ...readMessage('', 'none'), order: [], blocks: [] }, 4);
    await fromPage(readMessage('Six people were killed', 'd2'), 7);
    // one mark in each
    const left = new Set([0, 7]);
    const got: unknown[] = [];
    world.tabs.get(TAB)!.onMessage = (message, frame) => {
      const steps = left.delete(frame!) || (message as { around: boolean }).around;
      if (steps) got.push(frame);
      return steps;
    };
    for (let i = 0; i < 4; i++) await services.tabs.step(TAB, 1);
    expect(got).toEqual([0, 7, 0, 7]);
  });
  it('keeps one document a tab, and none once the tab loads or closes', async () => {
    await fromPage(readMessage());
    await fromPage(readMessage('Six people were killed', 'd2'));
    expect(services.pages.get(`${TAB}:0:d1`)).toBeUndefined();
    expect(services.pages.get(`${TAB}:0:d2`)).toBeDefined();
    events.onTabUpdated.fire(TAB, { status: 'loading' });
    expect(services.pages.get(`${TAB}:0:d2`)).toBeUndefined();
    await fromPage(readMessage());
    events.onTabRemoved.fire(TAB);
    expect(services.tabs.pageIn(TAB)).toBeUndefined();
  });
});

describe('a page that waits', () => {
  it('is told so, is shown as waiting, and is asked for its marks once it was read', async () => {
    let free = () => {};
    services.patience.waiting = SHORT_MS;
    services.turns.take(1, 'long', () => new Promise<void>((done) => (free = done)));
    const told: unknown[] = [];
    world.tabs.get(TAB)!.onMessage = (message) => void told.push(message);
    expect(await fromPage(readMessage())).toEqual({ missing: [] });
    // as content scripts do then: once more, without the text that the background has
    expect(await fromPage({ ...readMessage(), blocks: [] })).toEqual({ missing: [] });
    expect(await fromOwn({ type: 'summary', tab: TAB })).toMatchObject({ read: false, unread: 'waiting' });
    expect(await fromOwn({ type: 'panel', tab: TAB })).toMatchObject({ unread: 'waiting' });
    told.length = 0;
    services.patience.waiting = ENDLESS_MS;
    free();
    await vi.waitFor(() => expect(told).toContainEqual({ type: 'again' }), ENDLESS_MS);
    expect(told).toHaveLength(1);
    const { paints } = (await fromPage(readMessage())) as { paints: unknown[] };
    expect(paints.length).toBeGreaterThan(0);
    expect(await fromOwn({ type: 'summary', tab: TAB })).toMatchObject({ read: true, unread: null });
  });

  it('is out of the queue once its tab is closed', async () => {
    let free = () => {};
    services.patience.waiting = SHORT_MS;
    services.turns.take(1, 'long', () => new Promise<void>((done) => (free = done)));
    await fromPage(readMessage());
    events.onTabRemoved.fire(TAB);
    free();
    expect(services.turns.waits(`${TAB}:0:d1`)).toBe(false);
    expect(services.unread.all()).toEqual([]);
  });
});

describe('a page that ends the background', () => {
  const began = async () => {
    // what a background that crashed leaves behind
    for (let n = 0; n < MOST_TRIES; n++) await new Attempts().begin(sameAddress(ADDRESS));
  };
  it('is not tried for ever, is shown as such, and is tried again when the reader says so', async () => {
    await began();
    expect(await fromPage(readMessage())).toMatchObject({ paints: [] });
    expect(await fromOwn({ type: 'summary', tab: TAB })).toMatchObject({ read: false, unread: 'crashed' });
    const told: unknown[] = [];
    world.tabs.get(TAB)!.onMessage = (message) => void told.push(message);
    expect(await fromOwn({ type: 'try-again', tab: TAB })).toBe(true);
    expect(told).toContainEqual({ type: 'again' });
    const { paints } = (await fromPage(readMessage())) as { paints: unknown[] };
    expect(paints.length).toBeGreaterThan(0);
  });
  it('costs no other page anything', async () => {
    await began();
    const other = 'https://www.daily.example/other';
    world.tabs.set(8, { id: 8, url: other });
    const message = { ...readMessage(), page: { ...page, url: other, loaded: other } };
    const { paints } = (await send(message, pageSender(8, other))) as { paints: unknown[] };
    expect(paints.length).toBeGreaterThan(0);
  });
});

describe('health', () => {
  const health = () => fromOwn({ type: 'health' });
  it('says what was read, and what was not and why', async () => {
    await fromPage(readMessage());
    expect(await health()).toMatchObject({ read: 1, pages: [], subscriptions: [] });
    expect(((await health()) as { core: string }).core).toContain('3 incidents');
    for (let n = 0; n < MOST_TRIES; n++) await services.attempts.begin('closed.example/a');
    expect(await health()).toMatchObject({
      pages: [{ tab: null, page: 'closed.example/a', host: 'closed.example', unread: 'crashed' }],
    });
    await fromOwn({ type: 'health-again', what: { kind: 'page', page: 'closed.example/a' } });
    expect(await health()).toMatchObject({ pages: [] });
  });
  it('says that a page was read without a day of its own', async () => {
    const undated = readMessage();
    await fromPage({ ...undated, page: { ...page, fields: [['title', 'Blast']] } });
    const { pages } = (await health()) as { pages: { tab: number; notes: string[] }[] };
    expect(pages).toMatchObject([{ tab: TAB, host: 'daily.example', unread: null }]);
    expect(pages[0]!.notes).toHaveLength(1);
  });
  it('says how each subscription is: checked, failed, out of date, or never ended', async () => {
    const one = { name: 'A pack', etag: null, everyHours: 24, problem: null, tries: 0, trying: 0 };
    const now = Date.now();
    await world.local.set({
      subscriptions: [
        { ...one, address: 'https://a.example/', asked: now },
        { ...one, address: 'https://b.example/', asked: now, problem: 'the host answered 404', tries: 1 },
        { ...one, address: 'https://c.example/', asked: now - 80 * 3_600_000 },
        { ...one, address: 'https://d.example/', asked: now, trying: now, tries: 2 },
      ],
    });
    const { subscriptions } = (await health()) as { subscriptions: { state: string }[] };
    expect(subscriptions.map((s) => s.state)).toEqual(['checked', 'failed', 'stale', 'unended']);
  });
  it('works when nothing else does: a core that cannot be loaded, a database that cannot be opened', async () => {
    resetBrowser();
    services = startBackground(() => Promise.reject(new Error('gone')));
    expect(await health()).toMatchObject({ core: null, packs: null, pages: [], read: 0 });
  });
  it('is not for content scripts', () => {
    expect(send({ type: 'health' }, pageSender(TAB, ADDRESS))).toBeUndefined();
    expect(send({ type: 'health-again', what: { kind: 'packs' } }, pageSender(TAB, ADDRESS))).toBeUndefined();
    expect(send({ type: 'try-again', tab: TAB }, pageSender(TAB, ADDRESS))).toBeUndefined();
  });
});

describe('card, look-up', () => {
  const differing = async () => {
    const { paints } = (await fromPage(readMessage())) as { paints: { look: string; mark: number }[] };
    return paints.find((p) => p.look === 'differs')!.mark;
  };
  it('words the card of a mark, every value with its outlet', async () => {
    const card = (await fromPage({ type: 'card', document: 'd1', mark: await differing() })) as CardData;
    expect(card.title).toContain('Blast in Port Town');
    expect(card.sentence).toBe('This page: 6. 1 of 3 origins agree. Others: 3, 4.');
    expect(card.groups.map((g) => [g.value, g.relation, g.entries.map((e) => e.outlet)])).toEqual([
      ['6', 'agrees', ['The Gazette']],
      ['3', 'differs', ['The Herald']],
      ['4', 'differs', ['The Wire']],
    ]);
  });
  it('asks for a page that it has lost', async () => {
    expect(await fromPage({ type: 'card', document: 'unknown', mark: 0 })).toEqual({ again: true });
    await differing();
    expect(await fromPage({ type: 'card', document: 'd1', mark: 999 })).toEqual({ again: true });
  });
  it('gives a bare figure to the story of its page', async () => {
    await fromPage(readMessage());
    const card = (await fromPage({
      type: 'look-up',
      document: 'd1',
      text: 'five people were killed',
      touched: [],
    })) as CardData;
    expect(card.title).toContain('Blast in Port Town');
    const apart = (await fromPage({
      type: 'look-up',
      document: 'd9',
      text: 'five people were killed',
      touched: [],
    })) as CardData;
    expect(apart.title).toMatch(/^Nothing exactly\. The nearest: /);
  });
  it('injects the script of cards into the frame that asks', async () => {
    expect(await fromPage({ type: 'card-script' })).toBe(true);
    expect(world.injected).toEqual([{ tab: TAB, files: ['more.js', 'card.js'] }]);
  });
  it('injects the script that draws a card into a frame of the tab that asks', async () => {
    expect(await fromPage({ type: 'card-frame', frame: 12 })).toBe(true);
    expect(world.injected).toEqual([{ tab: TAB, files: ['card-frame.js'] }]);
  });
});

describe('open-record, open-panel', () => {
  const lookUp = () =>
    fromPage({ type: 'look-up', document: 'd1', text: 'Zorvan Vanguard Port Town', touched: [] });
  it('open the records of the card that was asked for', async () => {
    const card = (await lookUp()) as CardData;
    const [{ ref }] = card.more as [CardData['more'][number]];
    expect(await fromPage({ type: 'open-record', ref })).toBe(true);
    expect([...world.tabs.values()].at(-1)!.url).toMatch(
      new RegExp(`src/ui/record/index\\.html\\?kind=${ref.kind}&id=${ref.id}$`),
    );
  });
  it('open the panel and the sources of the card that was asked for', async () => {
    await lookUp();
    expect(await fromPage({ type: 'open-panel' })).toBe(true);
    expect(world.panels).toEqual([TAB]);
    await fromPage(readMessage());
    const marks = (await fromPage(readMessage())) as { paints: { mark: number; look: string }[] };
    const { mark } = marks.paints.find((p) => p.look === 'differs')!;
    await fromPage({ type: 'card', document: 'd1', mark });
    await expect
      .poll(() => fromPage({ type: 'open-link', url: 'https://wire.example/wire-1' }), { timeout: 3000 })
      .toBe(true);
    expect([...world.tabs.values()].at(-1)!.url).toBe('https://wire.example/wire-1');
  });
  it('open nothing that no card shows', async () => {
    const tabs = world.tabs.size;
    expect(await fromPage({ type: 'open-panel' })).toBe(false);
    expect(await fromPage({ type: 'open-record', ref: { kind: 'entity', id: 'vanguard' } })).toBe(false);
    await lookUp();
    expect(await fromPage({ type: 'open-record', ref: { kind: 'entity', id: 'mira-oslet' } })).toBe(false);
    for (const url of ['https://evil.example/', 'javascript:1', 'https://wire.example/wire-1#x'])
      expect(await fromPage({ type: 'open-link', url })).toBe(false);
    expect(world.tabs.size).toBe(tabs);
    expect(world.panels).toEqual([]);
  });
});

describe('summary, panel, show-mark', () => {
  it('sums up the page of a tab', async () => {
    await fromPage(readMessage());
    expect(await fromOwn({ type: 'summary', tab: TAB })).toEqual({
      host: 'www.daily.example',
      unread: null,
      notes: [],
      paused: false,
      pdf: false,
      siteOn: true,
      access: 'default',
      read: true,
      language: null,
      published: '2030-05-03',
      dayChosen: false,
      about: {
        incident: 'harbour-blast',
        sentence: 'This page is about: Blast in Port Town, 1 May 2030. In the record, with 3 reports.',
      },
      differences: [
        {
          mark: 0,
          isStory: true,
          look: 'differs',
          text: 'Six',
          kicker: 'Killed · people',
          sentence: 'This page: 6. 1 of 3 origins agree. Others: 3, 4.',
          others: [
            { value: '3', by: '1 origin' },
            { value: '4', by: '1 origin' },
          ],
        },
      ],
      assumed: 'Language: English.',
      covers: 'The record: 3 incidents, 2029 to 2030, as reported by 4 outlets.',
      incidents: [{ id: 'harbour-blast', main: true, title: 'Blast in Port Town' }],
      counts: { names: 1, figures: 1, differing: 1 },
    });
  });
  it('says how a site comes to be read, and that nothing was read', async () => {
    world.tabs.set(8, { id: 8, url: 'https://other.example/a' });
    await world.local.set({ onSites: [], offSites: ['other.example'] });
    expect(await fromOwn({ type: 'summary', tab: 8 })).toMatchObject({
      read: false,
      access: 'none',
      siteOn: false,
    });
    await world.local.set({ onSites: ['other.example'], offSites: [] });
    expect(await fromOwn({ type: 'summary', tab: 8 })).toMatchObject({ access: 'chosen', siteOn: true });
    world.tabs.set(9, { id: 9, url: 'https://notdaily.example/a' });
    expect(await fromOwn({ type: 'summary', tab: 9 })).toMatchObject({ access: 'none' });
    world.tabs.set(10, { id: 10, url: 'about:blank' });
    expect(await fromOwn({ type: 'summary', tab: 10 })).toMatchObject({
      host: null,
      access: 'none',
      siteOn: true,
    });
  });
  it('reads a page as of the day that the reader sets, and as of its own again', async () => {
    world.tabs.get(TAB)!.onMessage = async () => {
      await fromPage(readMessage());
      return true;
    };
    await fromPage(readMessage());
    expect(await fromOwn({ type: 'set-day', tab: TAB, day: '2029-01-01' })).toBe(true);
    expect(await fromOwn({ type: 'summary', tab: TAB })).toMatchObject({
      published: '2029-01-01',
      dayChosen: true,
      incidents: [],
    });
    await fromOwn({ type: 'set-day', tab: TAB, day: null });
    expect(await fromOwn({ type: 'summary', tab: TAB })).toMatchObject({
      published: '2030-05-03',
      dayChosen: false,
    });
  });
  it.each(['2029-02-30', '1 May 2030', ''])('no day is set to “%s”', async (day) =>
    expect(await fromOwn({ type: 'set-day', tab: TAB, day })).toBeUndefined(),
  );
  it('has a lost page sent again before it answers', async () => {
    world.tabs.get(TAB)!.onMessage = async (message) => {
      expect(message).toEqual({ type: 'again' });
      await fromPage(readMessage());
      return true;
    };
    expect(await fromOwn({ type: 'panel', tab: TAB })).toMatchObject({ title: 'Blast', lookedUp: null });
  });
  it('gives what was looked up for the tab', async () => {
    world.selection = '  Zorvan Vanguard  ';
    events.onCommand.fire('look-up', { id: TAB });
    await expect
      .poll(() => world.toPages)
      .toContainEqual({ type: 'looked-up', tab: TAB, text: 'Zorvan Vanguard' });
    const panel = (await fromOwn({ type: 'panel', tab: TAB })) as {
      lookedUp: { matches: { name: string }[] };
    };
    expect(panel.lookedUp.matches[0]!.name).toBe('Zorvan Vanguard');
    events.onTabRemoved.fire(TAB);
    expect(services.selections.lookedUpFor(TAB)).toBeNull();
  });
  it('cuts a selection of the menu', () => {
    events.onMenu.fire({ menuItemId: 'look-up', selectionText: 'x'.repeat(2500) }, { id: TAB });
    expect(services.selections.lookedUpFor(TAB)).toHaveLength(2000);
  });
  it('sends the tab to a mark', async () => {
    const got: unknown[] = [];
    world.tabs.get(TAB)!.onMessage = (message) => void got.push(message);
    expect(await fromOwn({ type: 'show-mark', tab: TAB, mark: 3 })).toBe(true);
    expect(got).toEqual([{ type: 'jump', mark: 3 }]);
    expect(await fromOwn({ type: 'show-mark', tab: 99, mark: 3 })).toBe(true);
  });
});

describe('search, record, sample-card', () => {
  it('finds records by their names', async () => {
    const found = (await fromOwn({ type: 'search', query: 'zorvan' })) as { ref: { id: string } }[];
    expect(found.map((f) => f.ref.id)).toEqual(['vanguard', 'vanguard-guard', 'harbour-blast']);
  });
  it('gives the page of a record, and null for an unknown one', async () => {
    const ref = { kind: 'incident', id: 'harbour-blast' } as const;
    expect(await fromOwn({ type: 'record', ref })).toMatchObject({ title: 'Blast in Port Town' });
    expect(await fromOwn({ type: 'record', ref: { ...ref, id: '__proto__' } })).toBeNull();
  });
  it('gives the card of the first figure of a text, or null', async () => {
    const card = await fromOwn({ type: 'sample-card', text: blastText('Five people were killed') });
    expect(card).toMatchObject({ look: 'differs' });
    expect(await fromOwn({ type: 'sample-card', text: 'Nothing at all.' })).toBeNull();
  });
});

describe('read-here, switch-site, always', () => {
  it('reads a tab, and fails without access to it', async () => {
    expect(await fromOwn({ type: 'read-here', tab: TAB })).toBe(true);
    expect(world.injected).toEqual([{ tab: TAB, files: ['content.js'] }]);
    await expect(fromOwn({ type: 'read-here', tab: 99 })).rejects.toThrow('No tab');
  });
  it('switches a site off in all its tabs, and on again', async () => {
    const got: unknown[] = [];
    world.tabs.get(TAB)!.onMessage = (message) => void got.push(message);
    await fromPage(readMessage());
    await fromOwn({ type: 'switch-site', host: 'www.daily.example', on: false });
    expect(got).toEqual([{ type: 'off', host: 'www.daily.example' }]);
    expect(world.badges.get(TAB)).toBe('');
    expect(services.tabs.pageIn(TAB)).toBeUndefined();
    expect(world.local.values['offSites']).toEqual(['www.daily.example']);
    await fromOwn({ type: 'switch-site', host: 'www.daily.example', on: true });
    expect(world.injected).toEqual([{ tab: TAB, files: ['content.js'] }]);
    expect(world.local.values['offSites']).toEqual([]);
  });
  it('registers a chosen site only while access to it is granted', async () => {
    await fromOwn({ type: 'always', host: 'other.example', on: true });
    expect(world.registered.size).toBe(0);
    world.granted.add('*://other.example/*');
    await fromOwn({ type: 'always', host: 'other.example', on: true });
    expect([...world.registered.values()][0]!.matches).toEqual(['*://other.example/*']);
    world.granted.clear();
    events.onPermissionsRemoved.fire();
    await expect.poll(() => world.registered.size).toBe(0);
  });
});

describe('who may send what', () => {
  const content: Message<MessageType>[] = [
    readMessage(),
    { type: 'card', document: 'd1', mark: 0 },
    { type: 'card-script' },
    { type: 'card-frame', frame: 12 },
    { type: 'more-script' },
    { type: 'look-up', document: 'd1', text: 'x', touched: [] },
    { type: 'open-record', ref: { kind: 'entity', id: 'vanguard' } },
    { type: 'open-link', url: 'https://a.example/' },
    { type: 'open-panel' },
  ];
  const pages: Message<MessageType>[] = [
    { type: 'summary', tab: TAB },
    { type: 'panel', tab: TAB },
    { type: 'show-mark', tab: TAB, mark: 0 },
    { type: 'search', query: 'x' },
    { type: 'record', ref: { kind: 'entity', id: 'vanguard' } },
    { type: 'sample-card', text: 'x' },
    { type: 'read-here', tab: TAB },
    { type: 'switch-site', host: 'www.daily.example', on: true },
    { type: 'always', host: 'www.daily.example', on: false },
  ];
  const background: Message<MessageType>[] = [
    { type: 'step', by: 1, around: true },
    { type: 'jump', mark: 0 },
    { type: 'off', host: null },
    { type: 'again' },
    { type: 'tab-read', tab: TAB },
    { type: 'looked-up', tab: TAB, text: 'x' },
  ];
  const other = { ...pageSender(TAB, ADDRESS), id: 'another-extension' };
  const lookalike = pageSender(TAB, 'https://www.daily.example/chrome-extension://variorum-test/');

  it.each(content)('$type: content scripts', (message) => {
    expect(send(message, pageSender(TAB, ADDRESS))).toBeInstanceOf(Promise);
    for (const sender of [ownSender(), other, { id: 'variorum-test', url: ADDRESS }, {}])
      expect(send(message, sender)).toBeUndefined();
  });
  it.each(pages)('$type: pages of the extension', (message) => {
    expect(send(message, ownSender())).toBeInstanceOf(Promise);
    for (const sender of [
      pageSender(TAB, ADDRESS),
      lookalike,
      other,
      { ...ownSender(), id: 'another-extension' },
      {},
    ])
      expect(send(message, sender)).toBeUndefined();
  });
  it.each(background)('$type: nobody but the background', (message) => {
    for (const sender of [pageSender(TAB, ADDRESS), ownSender()])
      expect(send(message, sender)).toBeUndefined();
  });

  const without = (message: object, field: string) =>
    Object.fromEntries(Object.entries(message).filter(([name]) => name !== field));
  it.each([...content, ...pages])('$type: exactly its own fields', (message) => {
    const sender = content.includes(message) ? pageSender(TAB, ADDRESS) : ownSender();
    expect(send({ ...message, extra: 1 }, sender)).toBeUndefined();
    for (const field of Object.keys(message).filter((name) => name !== 'type')) {
      expect(send(without(message, field), sender)).toBeUndefined();
      expect(send({ ...message, [field]: Symbol('x') }, sender)).toBeUndefined();
    }
  });
  it.each<[string, object]>([
    ['another kind of record', { type: 'record', ref: { kind: 'report', id: 'x' } }],
    ['a host with a path', { type: 'always', host: 'a.example/x', on: true }],
    ['a tab below 0', { type: 'summary', tab: -1 }],
    ['half a mark', { type: 'show-mark', tab: 1, mark: 0.5 }],
    ['a query too long', { type: 'search', query: 'x'.repeat(301) }],
    ['no text', { type: 'sample-card', text: '' }],
    ['a text too long', { type: 'sample-card', text: 'x'.repeat(2001) }],
    ['an inherited type', { type: 'constructor' }],
    ['no type', {}],
  ])('%s: refused', (_, message) => expect(send(message, ownSender())).toBeUndefined());
  it.each<[string, unknown]>([['null', null], ['a string', 'search'], ['a list', ['search']], ['undefined', undefined]])(
    '%s: refused', (_, message) => expect(send(message, ownSender())).toBeUndefined()); // prettier-ignore
});

describe('changes', () => {
  it('pauses every tab, and reads them again after it', async () => {
    const got: unknown[] = [];
    world.tabs.get(TAB)!.onMessage = (message) => void got.push(message);
    await fromPage(readMessage());
    await world.sync.set({ settings: { version: 2, changed: { paused: true } } });
    await expect.poll(() => world.badges.get(TAB)).toBe('');
    expect(got).toEqual([{ type: 'off', host: null }]);
    expect(services.tabs.pageIn(TAB)).toBeUndefined();
    await world.sync.set({ settings: { version: 2, changed: {} } });
    await expect.poll(() => world.injected).toEqual([{ tab: TAB, files: ['content.js'] }]);
  });
  it('reads open tabs after an installation, and shows the first page', async () => {
    world.tabs.set(8, { id: 8, url: 'https://other.example/' });
    events.onInstalled.fire({ reason: 'install' });
    await expect.poll(() => [...world.tabs.values()].at(-1)!.url).toContain('welcome');
    expect(world.injected.map((i) => i.tab)).toEqual([TAB]);
    expect(world.menus).toHaveLength(1);
  });
  it('shows no first page after an update', async () => {
    events.onInstalled.fire({ reason: 'update' });
    await expect.poll(() => world.injected.length).toBe(1);
    expect(world.tabs.size).toBe(1);
  });
  it.each([['next-mark', 1], ['previous-mark', -1]])('steps by the key %s', async (command, by) => {
    const got: unknown[] = [];
    world.tabs.get(TAB)!.onMessage = (message) => void got.push(message);
    events.onCommand.fire(command);
    await expect.poll(() => got).toEqual([{ type: 'step', by, around: true }]);
  }); // prettier-ignore
  it('tries to load the core pack again after a failure', async () => {
    resetBrowser();
    let loads = 0;
    startBackground(() =>
      loads++ === 0 ? Promise.reject(new Error('offline')) : Promise.resolve(bytes.slice(0)),
    );
    await expect(fromOwn({ type: 'search', query: 'zorvan' })).rejects.toThrow('offline');
    expect(await fromOwn({ type: 'search', query: 'zorvan' })).toHaveLength(3);
  });
});
