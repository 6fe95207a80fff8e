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

/** Runs after which the growth is taken to be what it is. */
const MOST_RUNS = 6;

/**
 * How many times as much the larger work takes as the smaller: the quotient of the least of several runs, taken in turn so that
 * both meet the same warm code. Runs end as soon as it is below `most`, which is allowed: what disturbs a run only adds to it.
 * `slack` milliseconds are forgiven, for works so short that starting weighs as much.
 */
export function growth(smaller: () => void, larger: () => void, most: number, slack = 0): number {
  let [small, large] = [Infinity, Infinity];
  smaller();
  for (let i = 0; i < MOST_RUNS; i++) {
    small = Math.min(small, spent(smaller));
    large = Math.min(large, spent(larger));
    if (large - slack < most * small) break;
  }
  // of two works too short to be measured the larger did not grow: 0 / 0 is no number
  const beyond = large - slack;
  return beyond > 0 ? beyond / small : 0;
}
