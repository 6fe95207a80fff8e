// When each value was printed: a row for each value, a dot for each independent origin on its day.
import type { SourceEntry, ValueGroup } from '../../views/types/card';
import { say } from '../../i18n/say';
import { wordDate } from '../../i18n/wording';

const WIDTH = 640;
const LABEL = 112;
const SIDE = 12;
const ROW = 26;
const TOP = 10;
const FOOT = 22;
const MOST_ROWS = 10;
const LONGEST_LABEL = 16;
const DAY_MS = 86_400_000;
const RADIUS = 4;

interface Dot extends SourceEntry {
  day: string;
}

/** Nothing where fewer than two days are known. */
export function ByDay({ groups, title }: { groups: readonly ValueGroup[]; title: string }) {
  const rows = [...groups]
    .slice(0, MOST_ROWS)
    .sort((a, b) => a.least - b.least)
    .map((group) => ({ group, dots: group.entries.filter((e): e is Dot => e.day !== null) }))
    .filter((row) => row.dots.length);
  const days = [...new Set(rows.flatMap((r) => r.dots.map((d) => d.day)))].sort();
  if (days.length < 2) return null;
  const [first, last] = [Date.parse(days[0]!), Date.parse(days.at(-1)!)];
  const height = TOP + rows.length * ROW + FOOT;
  const x = (day: string) =>
    LABEL + SIDE + ((Date.parse(day) - first) / (last - first)) * (WIDTH - LABEL - 2 * SIDE);
  const spoken = rows.map(({ group, dots }) => {
    const own = dots.map((d) => d.day).sort();
    return `${group.value}: ${group.originsWords}, ${[...new Set([own[0]!, own.at(-1)!])].map(wordDate).join(' – ')}`;
  });
  return (
    <figure class="by-day">
      <svg
        class="plot"
        viewBox={`0 0 ${WIDTH} ${height}`}
        role="img"
        aria-label={`${title}. ${say('recordByDay')} ${spoken.join('; ')}`}
      >
        {rows.map(({ group, dots }, i) => {
          const y = TOP + i * ROW + ROW / 2;
          return (
            <g key={group.id}>
              <line class="axis" x1={LABEL} x2={WIDTH} y1={y} y2={y} />
              <text class="label" x={LABEL - 8} y={y + 4} text-anchor="end">
                {group.value.length > LONGEST_LABEL
                  ? `${group.value.slice(0, LONGEST_LABEL - 1)}…`
                  : group.value}
              </text>
              {spread(dots).map(({ dot, aside }, n) => (
                <circle key={n} class="dot" cx={x(dot.day) + aside} cy={y} r={RADIUS}>
                  <title>{[dot.published, dot.outlet, group.value].join(' · ')}</title>
                </circle>
              ))}
            </g>
          );
        })}
        <text x={LABEL} y={height - 6}>
          {wordDate(days[0]!)}
        </text>
        <text x={WIDTH} y={height - 6} text-anchor="end">
          {wordDate(days.at(-1)!)}
        </text>
      </svg>
      <figcaption class="soft">{say('recordByDay')}</figcaption>
    </figure>
  );

  /** Dots of one day are drawn side by side, as far as its width goes. */
  function spread(dots: readonly Dot[]): { dot: Dot; aside: number }[] {
    const perDay = ((WIDTH - LABEL - 2 * SIDE) * DAY_MS) / (last - first);
    return days.flatMap((day) => {
      const same = dots.filter((d) => d.day === day);
      const step = Math.min(RADIUS * 2 + 1, (perDay * 0.8) / Math.max(1, same.length));
      return same.map((dot, i) => ({ dot, aside: day === days.at(-1) ? -i * step : i * step }));
    });
  }
}
