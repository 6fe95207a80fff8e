// A count by the day it was printed, as a line, with what this page says on its own day. Read out as its summary.
import type { Timeline as TimelineData, TimelinePoint } from '../../views/types/plot';

const NARROW = 336;
const WIDE = 640;
const SIDE = 8;
const TOP = 16;
const FOOT = 16;
const HEIGHT = 110;
const SMALL_HEIGHT = 80;
const WIDE_HEIGHT = 180;
/** About as wide as a letter of a label. */
const LETTER = 6;
/** Between two labels at least. */
const GAP = 8;
/** More points than this make the line itself; a dot for each would hide it. */
const MOST_DOTS = 24;
/** Of a long series so many values are read out. */
const MOST_SPOKEN = 12;

interface TimelineProps {
  timeline: TimelineData;
  /** As it fits into a card at rest, a full card, or a page. */
  size?: 'small' | 'card' | 'page';
}

const HEIGHTS = { small: SMALL_HEIGHT, card: HEIGHT, page: WIDE_HEIGHT };

export function Timeline({ timeline, size = 'card' }: TimelineProps) {
  const { points, here, summary, then = null, others = [] } = timeline;
  const height = HEIGHTS[size];
  const width = size === 'page' ? WIDE : NARROW;
  const days = points.map((p) => Date.parse(p.day));
  const own = here && { ...here, at: Date.parse(here.day) };
  const [first, last] = [Math.min(...days, own?.at ?? Infinity), Math.max(...days, own?.at ?? -Infinity)];
  const isInside = (p: { day: string }) => Date.parse(p.day) >= first && Date.parse(p.day) <= last;
  const beside = others.map((o) => ({ ...o, points: o.points.filter(isInside) }));
  const values = [...points, ...beside.flatMap((o) => o.points)].map((p) => p.value);
  const greatest = Math.max(...values, own?.value ?? 1, 1);
  const x = (day: number) => SIDE + ((day - first) / (last - first || 1)) * (width - 2 * SIDE);
  const y = (value: number) => TOP + (1 - value / greatest) * (height - TOP - FOOT);
  const pathOf = (line: readonly TimelinePoint[]) =>
    line
      .map((p, i) => `${i ? 'L' : 'M'}${x(Date.parse(p.day)).toFixed(1)} ${y(p.value).toFixed(1)}`)
      .join(' ');
  const [start, end] = [points[0]!, points.at(-1)!];
  const labelAt = (day: string, text: string): Label => {
    const at = x(Date.parse(day));
    return { at, text, anchor: anchorAt(at / width) };
  };
  const ownLabel = own && labelAt(own.day, `${own.title}: ${own.label}`);
  const thenLabel = then && labelAt(then.day, `${then.title}: ${then.label}`);
  const labels = [ownLabel, thenLabel].filter((label) => label !== null);
  const isFree = (label: Label) => labels.every((other) => !overlap(label, other));
  const startLabel: Label = { at: x(days[0]!), text: start.label, anchor: 'start' };
  const endLabel: Label = { at: x(days.at(-1)!), text: end.label, anchor: 'end' };
  const step = Math.ceil(points.length / MOST_SPOKEN);
  const spoken = [
    ...points.filter((_, i) => i % step === 0 || i === points.length - 1).map((p) => `${p.date} ${p.label}`),
    ...beside.flatMap((o) => (o.points.length ? [`${o.name}: ${lastOf(o.points)}`] : [])),
    ...(then ? [`${then.title} ${then.label}`] : []),
    ...(here ? [`${here.title} ${here.label}`] : []),
  ];
  return (
    <figure class={`timeline ${size}`}>
      <svg
        class="plot"
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={`${summary}: ${spoken.join('; ')}`}
      >
        <line class="axis" x1="0" x2={width} y1={height - FOOT} y2={height - FOOT} />
        {beside.map((o) => (
          <path key={o.name} class="path beside" d={pathOf(o.points)}>
            <title>{o.name}</title>
          </path>
        ))}
        <path class="path" d={pathOf(points)} />
        {(points.length > MOST_DOTS ? [] : points).map((p, i) => (
          <circle key={i} class="dot" cx={x(days[i]!)} cy={y(p.value)} r="2.5">
            <title>{`${p.date}: ${p.label}, ${p.outlet}`}</title>
          </circle>
        ))}
        {!then && isFree(startLabel) && (
          <text x={startLabel.at} y={y(start.value) - 6}>
            {start.label}
          </text>
        )}
        {points.length > 1 && isFree(endLabel) && (
          <text x={endLabel.at} y={y(end.value) - 6} text-anchor="end">
            {end.label}
          </text>
        )}
        {then && thenLabel && (
          <g>
            <circle class="dot" cx={thenLabel.at} cy={y(then.value)} r="3.5" />
            <text
              class="then"
              x={thenLabel.at + SHIFT[thenLabel.anchor]}
              y={height - FOOT - 5}
              text-anchor={thenLabel.anchor}
            >
              {thenLabel.text}
            </text>
          </g>
        )}
        {own && ownLabel && (
          <g>
            <line class="here" x1={x(own.at)} x2={x(own.at)} y1={TOP - 2} y2={height - FOOT} />
            <circle class="own" cx={x(own.at)} cy={y(own.value)} r="4.5" />
            <text class="label" x={ownLabel.at} y={TOP - 5} text-anchor={ownLabel.anchor}>
              {ownLabel.text}
            </text>
          </g>
        )}
        <text x="0" y={height - 3}>
          {start.date}
        </text>
        <text x={width} y={height - 3} text-anchor="end">
          {end.date}
        </text>
      </svg>
    </figure>
  );
}

/** Beside the line of the day, not on it. */
const SHIFT = { start: 6, middle: 0, end: -6 };

interface Label {
  at: number;
  text: string;
  anchor: 'start' | 'middle' | 'end';
}

/** From where to where a label runs, about. */
function spanOf({ at, text, anchor }: Label): [number, number] {
  const length = text.length * LETTER;
  const left = at - { start: 0, middle: length / 2, end: length }[anchor];
  return [left - GAP, left + length];
}

function overlap(a: Label, b: Label): boolean {
  const [[aStart, aEnd], [bStart, bEnd]] = [spanOf(a), spanOf(b)];
  return aStart < bEnd && bStart < aEnd;
}

const lastOf = (points: readonly TimelinePoint[]) => `${points.at(-1)!.date} ${points.at(-1)!.label}`;

/** Towards which side a label runs that must not leave the picture. */
function anchorAt(share: number): 'start' | 'middle' | 'end' {
  if (share < 1 / 3) return 'start';
  return share > 2 / 3 ? 'end' : 'middle';
}
