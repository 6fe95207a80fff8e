// Two pictures: what every origin said of one figure, and how a count grew. Each is read out as its summary.
import type { Plot as PlotData, PlotPoint, Timeline as TimelineData } from '../../views/types/plot';

const WIDTH = 420;
const SIDE = 30;
const ROW = 11;
const DOT = 4;
/** More origins of one value than this are counted, not drawn. */
const MOST_DOTS = 9;
/** Room for a break of the axis and for what lies beyond it. */
const BREAK = 48;
/** Half of what a label's letter takes, also in the larger words of a small picture, and the gap between two labels. */
const HALF_LETTER = 5;
const LABEL_GAP = 8;

/** A dot for each independent origin, above the value it gave; bars for ranges; the page's own value as a line. */
export function Plot({ plot }: { plot: PlotData }) {
  const { points, here } = plot;
  const all = [...points, ...(here ? [here] : [])];
  const ends = all.flatMap((p) => [p.least, p.most ?? p.least]);
  const least = plot.axis?.least ?? Math.min(...ends);
  const greatest = Math.max(plot.axis?.most ?? Math.max(...ends), least + 1);
  const [below, above] = [ends.some((v) => v < least), ends.some((v) => v > greatest)];
  const open = all.some((p) => p.most === null);
  const [from, to] = [SIDE + (below ? BREAK : 0), WIDTH - SIDE - (open ? 24 : 0) - (above ? BREAK : 0)];
  const x = (value: number) => {
    if (value < least) return SIDE;
    if (value > greatest) return to + BREAK;
    return from + ((value - least) / (greatest - least)) * (to - from);
  };
  const exact = points.filter((p) => p.most === p.least);
  const ranges = points.filter((p) => p.most !== p.least);
  const tallest = Math.max(1, ...exact.map((p) => Math.min(p.origins.length, MOST_DOTS)));
  const top = 16;
  const base = top + tallest * ROW + ranges.length * ROW + 4;
  const labels = spaced([...new Set(all.map((p) => p.least))], x, here?.least);
  return (
    <figure>
      <svg class="plot" viewBox={`0 0 ${WIDTH} ${base + 20}`} role="img" aria-label={plot.summary}>
        <line class="axis" x1={SIDE - 10} x2={WIDTH - SIDE + 10} y1={base} y2={base} />
        {below && <Break x={from - BREAK / 2} y={base} />}
        {above && <Break x={to + BREAK / 2} y={base} />}
        {exact.map((p) => (
          <Dots key={p.label} point={p} x={x(p.least)} base={base - ranges.length * ROW} />
        ))}
        {ranges.map((p, i) => (
          <g key={p.label} class={p.relation ?? ''}>
            <line
              class="bar"
              x1={x(p.least)}
              x2={p.most === null ? WIDTH - SIDE + 6 : x(p.most)}
              y1={base - 6 - i * ROW}
              y2={base - 6 - i * ROW}
            />
            {p.most === null && (
              <text x={WIDTH - SIDE + 10} y={base - 2 - i * ROW}>
                →
              </text>
            )}
            <title>{`${p.label}: ${p.origins.join(', ')}`}</title>
          </g>
        ))}
        {here && (
          <g>
            <line class="here" x1={x(here.least)} x2={x(here.least)} y1={top - 4} y2={base + 4} />
            <text class="label" x={x(here.least)} y={top - 6} text-anchor="middle">
              {plot.hereLabel}
            </text>
          </g>
        )}
        {labels.map((value) => (
          <text
            key={value}
            x={x(value)}
            y={base + 15}
            text-anchor="middle"
            class={value === here?.least ? 'label' : ''}
          >
            {value.toLocaleString()}
          </text>
        ))}
      </svg>
    </figure>
  );
}

/** Where the axis leaves something out. */
const Break = ({ x, y }: { x: number; y: number }) => (
  <path class="axis break" d={`M${x - 4} ${y + 5}l4 -10m2 10l4 -10`} />
);

function Dots({ point, x, base }: { point: PlotPoint; x: number; base: number }) {
  const drawn = Math.min(point.origins.length, MOST_DOTS);
  return (
    <g class={point.relation ?? ''}>
      <title>{`${point.label}: ${point.origins.join(', ')}`}</title>
      {Array.from({ length: drawn }, (_, i) => (
        <circle key={i} class="dot" cx={x} cy={base - 6 - i * ROW} r={DOT} />
      ))}
      {point.origins.length > MOST_DOTS && (
        <text x={x + DOT + 3} y={base - 2 - (MOST_DOTS - 1) * ROW}>
          {point.origins.length}
        </text>
      )}
    </g>
  );
}

/** Values whose labels do not touch; the page's own is always among them. */
function spaced(values: readonly number[], x: (value: number) => number, own?: number): number[] {
  const kept = own === undefined ? [] : [own];
  for (const value of [...values].sort((a, b) => a - b)) {
    if (kept.every((other) => Math.abs(x(value) - x(other)) >= roomOf(value, other))) kept.push(value);
  }
  return kept;
}

const roomOf = (a: number, b: number) =>
  LABEL_GAP + HALF_LETTER * (a.toLocaleString().length + b.toLocaleString().length);

/** A count against the days it was printed on. */
export function Timeline({ timeline }: { timeline: TimelineData }) {
  const { points } = timeline;
  const days = points.map((p) => Date.parse(p.day));
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const greatest = Math.max(...points.map((p) => p.value), 1);
  const height = 90;
  const x = (day: number) => SIDE + ((day - first) / (last - first || 1)) * (WIDTH - 2 * SIDE);
  const y = (value: number) => 14 + (1 - value / greatest) * (height - 30);
  const path = points
    .map((p, i) => `${i ? 'L' : 'M'}${x(days[i]!).toFixed(1)} ${y(p.value).toFixed(1)}`)
    .join(' ');
  const [start, end] = [points[0]!, points.at(-1)!];
  return (
    <figure>
      <svg
        class="plot"
        viewBox={`0 0 ${WIDTH} ${height + 8}`}
        role="img"
        aria-label={`${timeline.summary}: ${points.map((p) => `${p.date} ${p.label}`).join('; ')}`}
      >
        <line class="axis" x1={SIDE - 10} x2={WIDTH - SIDE + 10} y1={height - 14} y2={height - 14} />
        <path class="path" d={path} />
        {points.map((p, i) => (
          <circle key={i} class="dot" cx={x(days[i]!)} cy={y(p.value)} r={3}>
            <title>{`${p.date}: ${p.label} (${p.outlet})`}</title>
          </circle>
        ))}
        <text x={x(first)} y={height + 2} text-anchor="start">
          {start.date}
        </text>
        <text x={x(last)} y={height + 2} text-anchor="end">
          {end.date}
        </text>
        <text class="label" x={x(first)} y={y(start.value) - 6} text-anchor="start">
          {start.label}
        </text>
        <text class="label" x={x(last)} y={y(end.value) - 6} text-anchor="end">
          {end.label}
        </text>
      </svg>
    </figure>
  );
}
