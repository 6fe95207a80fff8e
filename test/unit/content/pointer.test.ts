// When the card opens and closes: walks the states drawn in src/content/pointer.ts.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DWELL_MS, LEAVE_MS, Pointer } from '../../../src/content/pointer';

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
    pointer.over('a', false);
    vi.advanceTimersByTime(DWELL_MS);
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
    pointer.over('a', false);
    vi.advanceTimersByTime(DWELL_MS);
    for (let i = 0; i < 5; i++) {
      pointer.over(null, false);
      vi.advanceTimersByTime(LEAVE_MS / 4);
    }
    expect(said).toEqual(['open a', 'close']);
  });
  it('stays, opened by keyboard or press, until the pointer has been on it', () => {
    pointer.show('a', true);
    pointer.over(null, false);
    vi.advanceTimersByTime(1000);
    expect(pointer.state).toBe('open');
    pointer.over(null, true);
    pointer.over(null, false);
    vi.advanceTimersByTime(LEAVE_MS);
    expect(said).toEqual(['open a by keyboard', 'close']);
  });
  it('stays, pinned, wherever the pointer goes, and opens for no other mark', () => {
    pointer.over('a', false);
    vi.advanceTimersByTime(DWELL_MS);
    pointer.pinned = true;
    pointer.over(null, false);
    pointer.over('b', false);
    vi.advanceTimersByTime(1000);
    expect(pointer.state).toBe('open');
    expect(pointer.isFor('a')).toBe(true);
    pointer.shut();
    expect(said).toEqual(['open a', 'close']);
    pointer.over('b', false);
    vi.advanceTimersByTime(DWELL_MS);
    expect(said).toEqual(['open a', 'close', 'open b']);
  });
  it('rests as long as the reader set', () => {
    pointer.dwell = 400;
    pointer.over('a', false);
    vi.advanceTimersByTime(399);
    expect(said).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(said).toEqual(['open a']);
  });
  it('opens at once by keyboard and closes at once', () => {
    pointer.show('b', true);
    pointer.shut();
    expect(said).toEqual(['open b by keyboard', 'close']);
    expect(pointer.state).toBe('idle');
  });
});
