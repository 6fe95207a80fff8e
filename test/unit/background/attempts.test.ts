// Readings that ended the background: noted before they begin, and not tried for ever.
import { resetBrowser } from '../browser-stand-in';
import { beforeEach, describe, expect, it } from 'vitest';
import { Attempts, MOST_TRIES } from '../../../src/background/attempts';

beforeEach(resetBrowser);

/** As after a background that ended in the middle: a new one, with what was noted. */
const restarted = () => new Attempts();

describe('attempts', () => {
  it('tries a page that ends the background so often, then no more until the reader says so', async () => {
    for (let n = 0; n < MOST_TRIES; n++) expect(await restarted().begin('/bad')).toBe(true);
    expect(await restarted().begin('/bad')).toBe(false);
    expect(await restarted().givenUp()).toEqual(['/bad']);
    expect(await restarted().begin('/good')).toBe(true);
    await restarted().ended('/bad');
    expect(await restarted().begin('/bad')).toBe(true);
  });

  it('forgets the tries of a page that was read', async () => {
    for (let n = 0; n < 3 * MOST_TRIES; n++) {
      const attempts = restarted();
      expect(await attempts.begin('/flaky')).toBe(true);
      if (n % 2) await attempts.ended('/flaky');
    }
  });

  it('remembers no more than so many pages', async () => {
    const attempts = restarted();
    for (let n = 0; n < MOST_TRIES; n++) await attempts.begin('/old');
    expect(await attempts.gaveUp('/old')).toBe(true);
    for (let n = 0; n < 300; n++) await attempts.begin(`/${n}`);
    expect(await attempts.gaveUp('/old')).toBe(false);
  });
});
