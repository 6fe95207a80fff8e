// What a browser's processes take of the machine's memory.
import { readFileSync, readdirSync } from 'node:fs';

/** Private memory of every process that names a profile's folder, in bytes, by its number. */
export function memoryOf(profile: string): Map<number, number> {
  const found = new Map<number, number>();
  for (const pid of readdirSync('/proc').filter((p) => /^\d+$/.test(p))) {
    try {
      if (!readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(profile)) continue;
      const kilobytes = /RssAnon:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
      found.set(Number(pid), Number(kilobytes) * 1024);
    } catch {
      // it has ended meanwhile
    }
  }
  return found;
}
export const sum = (all: Map<number, number>) => [...all.values()].reduce((total, n) => total + n, 0);
