// The list of subscriptions: when each is asked again, what is recorded of an update, and when the background looks.
import { resetBrowser, world } from '../../browser-stand-in';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ALARM, SubscriptionUpdates } from '../../../../src/background/subscriptions';
import {
  dropSubscription,
  isDue,
  noteFailure,
  noteLook,
  noteTry,
  subscriptions,
} from '../../../../src/record/subscribe/list';

const ADDRESS = 'https://packs.example/index.json';
const HOUR = 3_600_000;
const NOW = Date.parse('2030-05-03T12:00:00Z');

beforeEach(() => {
  resetBrowser();
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
});
afterEach(() => vi.useRealTimers());

describe('when a host is asked again', () => {
  const due = (ago: number, problem: string | null = null, everyHours = 24) =>
    isDue(
      {
        asked: NOW - ago,
        everyHours,
        tries: problem ? 1 : 0,
        trying: 0,
      },
      NOW,
    );
  it.each([
    [24 * HOUR - 1, null, false],
    [24 * HOUR, null, true],
    [HOUR - 1, 'no answer', false],
    [HOUR, 'no answer', true],
    [23 * HOUR, null, false],
    [0, null, false],
    // a clock that was set back
    [-1, null, true],
  ])('%i ms after a look that ended with %s: %s', (ago, problem, expected) =>
    expect(due(ago, problem)).toBe(expected),
  );
  it('is later the more looks in a row did not end, whatever ended them', () => {
    const after = (hours: number, tries: number) =>
      isDue({ asked: 0, everyHours: 1, tries, trying: NOW - hours * HOUR }, NOW);
    expect([after(0.9, 1), after(1, 1), after(1.9, 2), after(2, 2), after(63, 7), after(64, 7)]).toEqual([false, true, false, true, false, true]);
    expect([after(24 * 7 - 1, 99), after(24 * 7, 99)]).toEqual([false, true]);
  }); // prettier-ignore
  it('is written before the look, so that one that stops the extension counts', async () => {
    await noteLook(ADDRESS, { name: 'A pack', etag: null, everyHours: null }, true);
    await noteTry(ADDRESS);
    await noteTry(ADDRESS);
    expect(await subscriptions()).toMatchObject([{ tries: 2, trying: NOW }]);
    await noteLook(ADDRESS, { name: 'A pack', etag: null, everyHours: null });
    expect(await subscriptions()).toMatchObject([{ tries: 0 }]);
  });
  it('is as often as the host says', () => {
    expect([due(6 * HOUR - 1, null, 6), due(6 * HOUR, null, 6)]).toEqual([false, true]);
  });
});

describe('what is recorded of an update', () => {
  const look = { name: 'A pack', etag: '"1"', everyHours: null };
  it('is added only when the reader subscribes', async () => {
    expect(await noteLook(ADDRESS, look)).toBe(false);
    expect(await noteFailure(ADDRESS, 'x')).toBe(false);
    expect(await subscriptions()).toEqual([]);
    expect(await noteLook(ADDRESS, look, true)).toBe(true);
    expect(await subscriptions()).toEqual([
      {
        address: ADDRESS,
        name: 'A pack',
        etag: '"1"',
        asked: NOW,
        everyHours: 24,
        problem: null,
        tries: 0,
        trying: 0,
      },
    ]);
  });
  it('is the hour and the reason of a failure; name and etag of the last success stay', async () => {
    await noteLook(ADDRESS, { ...look, everyHours: 6 }, true);
    vi.setSystemTime(NOW + 7 * HOUR);
    expect(await noteFailure(ADDRESS, 'no answer')).toBe(true);
    const [failed] = await subscriptions();
    expect(failed).toEqual({
      address: ADDRESS, name: 'A pack', etag: '"1"', asked: NOW + 7 * HOUR, everyHours: 6, problem: 'no answer', tries: 1, trying: 0,
    }); // prettier-ignore
    expect([isDue(failed!, NOW + 8 * HOUR - 1), isDue(failed!, NOW + 8 * HOUR)]).toEqual([false, true]);
    vi.setSystemTime(NOW + 8 * HOUR);
    await noteLook(ADDRESS, { name: 'A pack', etag: '"2"', everyHours: null });
    expect(await subscriptions()).toMatchObject([
      { etag: '"2"', asked: NOW + 8 * HOUR, everyHours: 6, problem: null },
    ]);
  });
  it('loses nothing when several are recorded at once', async () => {
    await Promise.all(['a', 'b', 'c'].map((host) => noteLook(`https://${host}.example/`, look, true)));
    await Promise.all([noteFailure('https://a.example/', 'x'), dropSubscription('https://b.example/')]);
    expect((await subscriptions()).map((s) => [s.address, s.problem])).toEqual([
      ['https://a.example/', 'x'],
      ['https://c.example/', null],
    ]);
  });
});

describe('the alarm', () => {
  const updates = new SubscriptionUpdates();
  it('is set only while there is a subscription', async () => {
    await updates.schedule();
    expect(world.alarms.size).toBe(0);
    await noteLook(ADDRESS, { name: 'A pack', etag: null, everyHours: null }, true);
    await updates.schedule();
    expect(world.alarms.get(ALARM)).toEqual({ delayInMinutes: 1, periodInMinutes: 60 });
    await dropSubscription(ADDRESS);
    await updates.schedule();
    expect(world.alarms.size).toBe(0);
  });
  it('asks no host that is not due', async () => {
    const fetched = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('offline'));
    await noteLook(ADDRESS, { name: 'A pack', etag: null, everyHours: null }, true);
    vi.setSystemTime(NOW + 24 * HOUR - 1);
    await updates.updateDue();
    expect(fetched).not.toHaveBeenCalled();
    fetched.mockRestore();
  });
});
