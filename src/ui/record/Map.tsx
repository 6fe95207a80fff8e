// Where an incident happened, and what came before and after: coasts and borders from the package, nothing is fetched.
import type { Position } from 'geojson';
import { useEffect, useState } from 'preact/hooks';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { MapPoint, RecordMap } from '../../views/types/record';
import { say } from '../../i18n/say';

const WIDTH = 480;
const HEIGHT = 300;
const DEGREE = Math.PI / 180;
const KM_PER_DEGREE = 111.2;
/** How many degrees of latitude a map shows, at least and at most. */
const SPAN = { least: 7, most: 22 };
/** Room around the outermost point. */
const MARGIN = 1.5;
const SCALES = [50, 100, 200, 500];
const LONGEST_SCALE = 120;

type Atlas = Topology<{ countries: GeometryCollection; land: GeometryCollection }>;
interface Lines {
  land: Position[][];
  borders: Position[][];
}

/** Read once, when the first map is drawn. */
let lines: Promise<Lines> | undefined;
const readLines = () =>
  (lines ??= import('world-atlas/countries-110m.json').then(({ default: data }) => {
    const atlas = data as unknown as Atlas;
    return {
      land: feature(atlas, atlas.objects.land).features.flatMap(({ geometry }) =>
        geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [],
      ),
      borders: mesh(atlas, atlas.objects.countries, (a, b) => a !== b).coordinates,
    };
  }));

export function Map({ own, near }: RecordMap) {
  const [drawn, setDrawn] = useState<Lines | null>(null);
  useEffect(() => void readLines().then(setDrawn), []);
  const view = viewOf(own, near);
  const path = (all: readonly Position[][], close: string) =>
    all
      .filter((line) => touches(line, view))
      .map((line) => `M${line.map(([lon, lat]) => view.at(lon!, lat!).join(' ')).join('L')}${close}`)
      .join('');
  const spot = (p: MapPoint) => view.at(p.longitude, p.latitude);
  const km =
    [...SCALES].reverse().find((s) => (s / KM_PER_DEGREE) * view.scale <= LONGEST_SCALE) ?? SCALES[0]!;
  const names = [...own, ...near].map((p) => p.name).join('; ');
  return (
    <figure class="map">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={`${say('recordMap')}: ${names}`}>
        {drawn && <path class="land" d={path(drawn.land, 'Z')} />}
        {drawn && <path class="border" d={path(drawn.borders, '')} />}
        {near.map((p) => {
          const [x, y] = spot(p);
          return (
            <circle key={p.ref.id} class="near" cx={x} cy={y} r="5">
              <title>{p.name}</title>
            </circle>
          );
        })}
        {own.map((p, i) => {
          const [x, y] = spot(p);
          const isRight = x > WIDTH * 0.65;
          return (
            <g key={i}>
              <circle class="spot" cx={x} cy={y} r="6" />
              <text x={x + (isRight ? -11 : 11)} y={y + 5} text-anchor={isRight ? 'end' : 'start'}>
                {p.name}
              </text>
            </g>
          );
        })}
        <g class="scale">
          <line x1="14" x2={14 + (km / KM_PER_DEGREE) * view.scale} y1={HEIGHT - 12} y2={HEIGHT - 12} />
          <text x="14" y={HEIGHT - 18}>
            {say('recordMapScale', km)}
          </text>
        </g>
      </svg>
      <figcaption class="soft">{say('recordMapKey')}</figcaption>
    </figure>
  );
}

interface View {
  at: (longitude: number, latitude: number) => [x: number, y: number];
  /** Pixels a degree of latitude. */
  scale: number;
  box: { west: number; east: number; south: number; north: number };
}

/** A window around where it happened, wide enough for the near ones that are not too far. Lengths hold at its middle. */
function viewOf(own: readonly MapPoint[], near: readonly MapPoint[]): View {
  const [first] = own;
  const { longitude, latitude } = first!;
  const narrow = Math.cos(latitude * DEGREE);
  const reach = [...own, ...near]
    .map((p) =>
      Math.max(
        Math.abs(p.latitude - latitude),
        (Math.abs(p.longitude - longitude) * narrow * HEIGHT) / WIDTH,
      ),
    )
    .filter((degrees) => degrees * 2 + MARGIN <= SPAN.most);
  const span = Math.max(SPAN.least, Math.max(0, ...reach) * 2 + MARGIN);
  const scale = HEIGHT / span;
  const half = WIDTH / scale / narrow / 2;
  return {
    scale,
    at: (lon, lat) => [
      round(WIDTH / 2 + (lon - longitude) * narrow * scale),
      round(HEIGHT / 2 - (lat - latitude) * scale),
    ],
    box: { west: longitude - half, east: longitude + half, south: latitude - span, north: latitude + span },
  };
}

const round = (n: number) => Math.round(n * 10) / 10;

/** Whether the box around a line and that of the view have something in common. */
function touches(line: readonly Position[], { box }: View): boolean {
  let [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const [lon, lat] of line) {
    west = Math.min(west, lon!);
    east = Math.max(east, lon!);
    south = Math.min(south, lat!);
    north = Math.max(north, lat!);
  }
  return west <= box.east && east >= box.west && south <= box.north && north >= box.south;
}
