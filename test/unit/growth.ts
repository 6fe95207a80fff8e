// How work grows with its input, by the time this process computed: what others do on the machine does not count.

/** Computing time in milliseconds, of all threads of this process. */
function spent(work: () => void): number {
  const from = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
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
  return Math.max(0, large - slack) / small;
}
