// A count by the day it was printed, as a line, with what this page says on its own day. Read out as its summary.
import type { Timeline as TimelineData } from '../../views/types/plot';

const NARROW = 336;
const WIDE = 640;
const SIDE = 8;
const TOP = 16;
const FOOT = 16;
const HEIGHT = 110;
const SMALL_HEIGHT = 76;
const WIDE_HEIGHT = 180;
/** Labels nearer to each other than this would touch. */
const LABEL_ROOM = 64;
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
  const { points, here, summary } = timeline;
  const height = HEIGHTS[size];
  const width = size === 'page' ? WIDE : NARROW;
  const days = points.map((p) => Date.parse(p.day));
  const own = here && { ...here, at: Date.parse(here.day) };
  const [first, last] = [Math.min(...days, own?.at ?? Infinity), Math.max(...days, own?.at ?? -Infinity)];
  const greatest = Math.max(...points.map((p) => p.value), own?.value ?? 1, 1);
  const x = (day: number) => SIDE + ((day - first) / (last - first || 1)) * (width - 2 * SIDE);
  const y = (value: number) => TOP + (1 - value / greatest) * (height - TOP - FOOT);
  const path = points
    .map((p, i) => `${i ? 'L' : 'M'}${x(days[i]!).toFixed(1)} ${y(p.value).toFixed(1)}`)
    .join(' ');
  const [start, end] = [points[0]!, points.at(-1)!];
  const ownX = own && x(own.at);
  const isFree = (at: number) => ownX === null || Math.abs(ownX - at) > LABEL_ROOM;
  const step = Math.ceil(points.length / MOST_SPOKEN);
  const spoken = [
    ...points.filter((_, i) => i % step === 0 || i === points.length - 1).map((p) => `${p.date} ${p.label}`),
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
        <path class="path" d={path} />
        {(points.length > MOST_DOTS ? [] : points).map((p, i) => (
          <circle key={i} class="dot" cx={x(days[i]!)} cy={y(p.value)} r="2.5">
            <title>{`${p.date}: ${p.label}, ${p.outlet}`}</title>
          </circle>
        ))}
        {isFree(x(days[0]!)) && (
          <text x={x(days[0]!)} y={y(start.value) - 6}>
            {start.label}
          </text>
        )}
        {points.length > 1 && isFree(x(days.at(-1)!)) && (
          <text x={x(days.at(-1)!)} y={y(end.value) - 6} text-anchor="end">
            {end.label}
          </text>
        )}
        {own && (
          <g>
            <line class="here" x1={x(own.at)} x2={x(own.at)} y1={TOP - 2} y2={height - FOOT} />
            <circle class="own" cx={x(own.at)} cy={y(own.value)} r="4.5" />
            <text class="label" x={x(own.at)} y={TOP - 5} text-anchor={anchorAt(x(own.at) / width)}>
              {`${own.title}: ${own.label}`}
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

/** Towards which side a label runs that must not leave the picture. */
function anchorAt(share: number): 'start' | 'middle' | 'end' {
  if (share < 1 / 3) return 'start';
  return share > 2 / 3 ? 'end' : 'middle';
}
