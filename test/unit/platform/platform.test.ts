// Sites, alarms, keep-alive, own pages: what they ask of the browser.
import { events, resetBrowser, world } from '../browser-stand-in';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { clearAlarm, ensureAlarm, onAlarm } from '../../../src/platform/alarms';
import { keepingAlive } from '../../../src/platform/keep-alive';
import { openPanel, recordAddress } from '../../../src/platform/own-pages';
import { giveUpAccess, mayRead, requestAccess } from '../../../src/platform/permissions';
import { alwaysRead, isOff, sites, switchSite } from '../../../src/platform/sites';

beforeEach(resetBrowser);
afterEach(() => vi.useRealTimers());

describe('sites', () => {
  it('are listed once each, in order, and taken off again', async () => {
    for (const host of ['b.example', 'a.example', 'b.example']) await switchSite(host, false);
    await alwaysRead('c.example', true);
    expect(await sites()).toEqual({ offSites: ['a.example', 'b.example'], onSites: ['c.example'] });
    await switchSite('a.example', true);
    await alwaysRead('c.example', false);
    expect(await sites()).toEqual({ offSites: ['b.example'], onSites: [] });
  });
  it('are off with their subdomains, and nothing beside them; one that is switched on is on with its site', async () => {
    await switchSite('news.example', false);
    await switchSite('www.news.example', false);
    const off = async (host: string) => isOff(await sites(), host);
    expect(await Promise.all(['news.example', 'www.news.example', 'a.b.news.example'].map(off))).toEqual([
      true,
      true,
      true,
    ]);
    expect(await Promise.all(['bad-news.example', 'example', ''].map(off))).toEqual([false, false, false]);
    await switchSite('www.news.example', true);
    expect((await sites()).offSites).toEqual([]);
  });
  it('stay on this machine', async () => {
    await alwaysRead('c.example', true);
    expect(world.sync.values).toEqual({});
  });
  it('lose no more than what is damaged', async () => {
    await world.local.set({
      offSites: 'a.example',
      onSites: ['b.example', 7, '', 'x'.repeat(253), 'x'.repeat(254)],
    });
    expect(await sites()).toEqual({ offSites: [], onSites: ['b.example', 'x'.repeat(253)] });
  });
});

describe('access to a host', () => {
  it('is asked for and given up for that host alone', async () => {
    await requestAccess('a.example');
    expect([await mayRead('a.example'), await mayRead('b.a.example')]).toEqual([true, false]);
    await giveUpAccess('a.example');
    expect(await mayRead('a.example')).toBe(false);
  });
});

describe('alarms', () => {
  it('are not set again while they run', async () => {
    await ensureAlarm('x', { delayInMinutes: 1, periodInMinutes: 60 });
    await ensureAlarm('x', { delayInMinutes: 5, periodInMinutes: 5 });
    expect(world.alarms.get('x')).toEqual({ delayInMinutes: 1, periodInMinutes: 60 });
    await clearAlarm('x');
    expect(world.alarms.size).toBe(0);
  });
  it('run what is meant for them only', () => {
    const run = vi.fn();
    onAlarm('x', run);
    events.onAlarm.fire({ name: 'y' });
    expect(run).not.toHaveBeenCalled();
    events.onAlarm.fire({ name: 'x' });
    expect(run).toHaveBeenCalledOnce();
  });
});

describe('keeping alive', () => {
  it('calls the browser before 30 s pass, until the work ends or fails', async () => {
    vi.useFakeTimers();
    let end: () => void = () => undefined;
    const working = keepingAlive(() => new Promise<void>((resolve) => (end = resolve)));
    await vi.advanceTimersByTimeAsync(29_999);
    expect(world.platformCalls).toBe(1);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(world.platformCalls).toBe(2);
    end();
    await working;
    await expect(keepingAlive(() => Promise.reject(new Error('x')))).rejects.toThrow('x');
    await vi.advanceTimersByTimeAsync(120_000);
    expect(world.platformCalls).toBe(2);
  });
});

describe('own pages', () => {
  it('are addressed so that an id cannot change the address', () => {
    expect(new URL(recordAddress({ kind: 'outlet', id: 'a&kind=b#c' })).searchParams.get('id')).toBe(
      'a&kind=b#c',
    );
  });
  it('open the panel beside the page', async () => {
    await openPanel(4);
    expect(world.panels).toEqual([4]);
    expect(world.tabs.size).toBe(0);
  });
});
