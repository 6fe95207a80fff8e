// The story of the card, walked: the picture stands in src/content/point.ts.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DWELL_MS, LEAVE_MS, Pointer } from '../../src/content/point';

describe('the pointer', () => {
  const said: string[] = [];
  let pointer: Pointer<string>;
  beforeEach(() => {
    vi.useFakeTimers();
    said.length = 0;
    pointer = new Pointer<string>({
      open: (m, byKeyboard) => said.push(`open ${m}${byKeyboard ? ' by keyboard' : ''}`),
      close: () => said.push('close'),
    });
  });
  afterEach(() => vi.useRealTimers());

  it('opens after a rest, not before', () => {
    pointer.over('a', false);
    vi.advanceTimersByTime(DWELL_MS - 1);
    expect(pointer.state).toBe('waiting');
    vi.advanceTimersByTime(1);
    expect(said).toEqual(['open a']);
  });
  it('does not open when the pointer only passes', () => {
    pointer.over('a', false);
    pointer.over(null, false);
    vi.advanceTimersByTime(1000);
    expect(said).toEqual([]);
  });
  it('forgives leaving for a moment, and the way to the card', () => {
    pointer.show('a', false);
    pointer.over(null, false);
    vi.advanceTimersByTime(LEAVE_MS - 1);
    pointer.over(null, true);
    vi.advanceTimersByTime(1000);
    expect(pointer.state).toBe('open');
    pointer.over(null, false);
    vi.advanceTimersByTime(LEAVE_MS);
    expect(said).toEqual(['open a', 'close']);
  });
  it('does not start anew while the pointer keeps moving outside', () => {
    pointer.show('a', false);
    for (let i = 0; i < 5; i++) {
      pointer.over(null, false);
      vi.advanceTimersByTime(LEAVE_MS / 4);
    }
    expect(said).toEqual(['open a', 'close']);
  });
  it('opens at once by keyboard and closes at once', () => {
    pointer.show('b', true);
    pointer.shut();
    expect(said).toEqual(['open b by keyboard', 'close']);
    expect(pointer.state).toBe('idle');
  });
});
