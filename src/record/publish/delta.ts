// The difference of two lists of lines: what a reader who has the old one needs to make the new one.

/** Lines copied from the old list, `[first, how many]` from 0, and lines that are new, in the order of the new list. */
export type Delta = ([from: number, count: number] | string)[];

/** What makes `next` of `old`. Lines may have moved; each run of old lines is named once. */
export function makeDelta(old: readonly string[], next: readonly string[]): Delta {
  const places = new Map(old.map((line, i) => [line, i]));
  const delta: Delta = [];
  for (const line of next) {
    const run = delta.at(-1);
    if (Array.isArray(run) && old[run[0] + run[1]] === line) run[1]++;
    else {
      const at = places.get(line);
      delta.push(at === undefined ? line : [at, 1]);
    }
  }
  return delta;
}

/** The new list; null when the delta does not fit the old one, or would make more than `most` lines. */
export function applyDelta(old: readonly string[], delta: unknown, most: number): string[] | null {
  if (!Array.isArray(delta)) return null;
  const next: string[] = [];
  for (const step of delta as unknown[]) {
    if (typeof step === 'string') next.push(step);
    else {
      const [from, count] = Array.isArray(step) ? (step as unknown[]) : [];
      if (!isCount(from) || !isCount(count) || from + count > old.length || next.length + count > most)
        return null;
      for (let i = 0; i < count; i++) next.push(old[from + i]!);
    }
    if (next.length > most) return null;
  }
  return next;
}

const isCount = (n: unknown): n is number => Number.isSafeInteger(n) && Number(n) >= 0;
