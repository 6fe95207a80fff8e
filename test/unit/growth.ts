// How work grows with its input, by the time this thread computed: what others do on the machine, or in other tests, does not count.
import { existsSync, readFileSync } from 'node:fs';

const OWN_TIMES = '/proc/thread-self/schedstat';
const NS_PER_MS = 1e6;
const NEVER = new Int32Array(new SharedArrayBuffer(4));
const REST_MS = 0.05;

/** Milliseconds that this thread has computed; where the system does not say, those of the whole process. */
function computed(): number {
  if (existsSync(OWN_TIMES)) {
    // the system adds up a thread's time when the thread rests
    Atomics.wait(NEVER, 0, 0, REST_MS);
    return Number(readFileSync(OWN_TIMES, 'utf8').split(' ')[0]) / NS_PER_MS;
  }
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Computing time in milliseconds. */
function spent(work: () => void): number {
  const from = computed();
  work();
  return computed() - from;
}

/**
 * How many times as much the larger work takes as the smaller: the quotient of the least of several runs, taken in turn so that
 * both meet the same warm code. `slack` milliseconds are forgiven, for works so short that starting weighs as much.
 */
export function growth(smaller: () => void, larger: () => void, { runs = 3, slack = 0 } = {}): number {
  let [small, large] = [Infinity, Infinity];
  smaller();
  for (let i = 0; i < runs; i++) {
    small = Math.min(small, spent(smaller));
    large = Math.min(large, spent(larger));
  }
  // of two works too short to be measured the larger did not grow: 0 / 0 is no number
  const beyond = large - slack;
  return beyond > 0 ? beyond / small : 0;
}
