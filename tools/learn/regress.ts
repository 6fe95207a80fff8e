// Logistic regression with L2, by coordinate descent: deterministic, without a step size to choose. A weight whose sign is given
// keeps it, so that no evidence for a link ever counts against it.
export interface Example {
  features: Readonly<Record<string, number | undefined>>;
  label: 0 | 1;
  weight: number;
}

export type Signs = Readonly<
  Record<string, { sign: '+' | '-' | '?'; bounds?: readonly [least: number, most: number] }>
>;

const MOST_ROUNDS = 100;
const CLOSE = 2e-3;
/** No curvature is taken to be smaller than this, and no step longer. */
const LEAST_CURVE = 1e-3;
const LONGEST_STEP = 1;

const limits = ({ sign, bounds }: Signs[string]): readonly [number, number] =>
  bounds ?? [sign === '+' ? 0 : -Infinity, sign === '-' ? 0 : Infinity];

/** Examples that say the same, as one. */
function merged(examples: readonly Example[], names: readonly string[]): Example[] {
  const all = new Map<string, Example>();
  for (const e of examples) {
    const key = `${e.label} ${names.map((name) => e.features[name]?.toFixed(2) ?? '').join()}`;
    const same = all.get(key);
    if (same) same.weight += e.weight;
    else all.set(key, { ...e });
  }
  return [...all.values()];
}

/**
 * The weights that fit some examples best. `l2`: how strongly all but the bias are drawn to 0. `start`: weights from which the
 * search begins; they change how long it takes.
 */
export function regress(
  given: readonly Example[],
  signs: Signs,
  l2: number,
  start: Readonly<Record<string, number>> = {},
): Record<string, number> {
  const examples = merged(given, Object.keys(signs));
  const names = Object.keys(signs);
  const columns = names.map((name) => {
    const rows: number[] = [];
    const values: number[] = [];
    examples.forEach(({ features }, i) => {
      const value = features[name];
      if (value) {
        rows.push(i);
        values.push(value);
      }
    });
    return { rows, values };
  });
  const odds = new Float64Array(examples.length);
  const weights = names.map((name) => {
    const [least, most] = limits(signs[name]!);
    return Math.max(least, Math.min(most, start[name] ?? 0));
  });
  columns.forEach(({ rows, values }, j) => rows.forEach((i, at) => (odds[i]! += weights[j]! * values[at]!)));
  for (let round = 0, moved = Infinity; round < MOST_ROUNDS && moved > CLOSE; round++) {
    moved = 0;
    names.forEach((name, j) => {
      const { rows, values } = columns[j]!;
      const pull = name === 'bias' ? 0 : l2;
      let slope = pull * weights[j]!;
      let curve = pull + LEAST_CURVE;
      rows.forEach((i, at) => {
        const { label, weight } = examples[i]!;
        const p = 1 / (1 + Math.exp(-odds[i]!));
        slope += weight * (p - label) * values[at]!;
        curve += weight * p * (1 - p) * values[at]! ** 2;
      });
      const step = Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, slope / curve));
      const [least, most] = limits(signs[name]!);
      const next = Math.max(least, Math.min(most, weights[j]! - step));
      const change = next - weights[j]!;
      if (change === 0) return;
      weights[j] = next;
      rows.forEach((i, at) => (odds[i]! += change * values[at]!));
      moved = Math.max(moved, Math.abs(change));
    });
  }
  return Object.fromEntries(names.map((name, j) => [name, weights[j]!]));
}
