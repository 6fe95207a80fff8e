// Events beside those of the core record: what happened there, then or to such a place, and is none of them, is compared with none.
import { describe, expect, it } from 'vitest';
import { readText } from './read-text';

describe('a page about another event', () => {
  const compared = (text: string, published: string) =>
    readText(text.replaceAll(' | ', '\n\n'), { published })
      .figures.filter((f) => f.comparison !== null)
      .map((f) => `${f.text} of ${f.incident}`);
  it.each([
    ['another town of one strip, on the same day', '2025-03-24', 'Hospital hit in Khan Younis | An Israeli strike on a hospital in Khan Younis killed six people on Sunday, medics said.'],
    ['another day, days after, in the same town', '2026-02-12', 'Drone hits school in al-Rahad | A drone of the Rapid Support Forces struck a school in al-Rahad on Wednesday and killed three pupils.'],
    ['what came after the page', '2025-10-09', 'Drones kill many in El Fasher | Shelling by the Rapid Support Forces killed 13 civilians in El Fasher on Wednesday.'],
    ['a dateline', '2025-03-24', 'Ferry sinks | RAFAH: Eleven people died when a ferry capsized on Sunday, the coast guard said.'],
  ])('%s', (_what, published, text) => {
    expect(compared(text, published)).toEqual([]);
  });
}); // prettier-ignore
