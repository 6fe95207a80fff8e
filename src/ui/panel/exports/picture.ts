// A comparison as a picture to share: its sentence, each value with its origins and best-known sources, and where it was read.
import type { PanelData, PanelFigure } from '../../../views/types/panel';
import { byWeight } from '../compared';

const WIDTH = 720;
const SIDE = 24;
const ROW = 28;
const VALUE = 150;
const BAR = 120;
const MOST_ROWS = 8;
/** Letters of the widest text that fits a line, and a row's sources. */
const LINE = 74;
const SOURCES = 44;

const escape = (text: string) =>
  text.replace(/[&<>"']/g, (c) => `&#${c.codePointAt(0)};`).replace(/[\u0000-\u001f]/g, ' ');
const cut = (text: string, most: number) => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

/** The figures of a page that others contradict most, as SVG; null when others give none of them. */
export function toPicture(data: PanelData, today: string): string | null {
  const figures = data.figures.filter((f) => f.groups.length > 0 && f.reports.length > 0);
  const [figure] = [...figures].sort(byWeight);
  return figure ? drawn(figure, data, today) : null;
}

function drawn(figure: PanelFigure, { title, url }: PanelData, today: string): string {
  const rows = figure.groups.slice(0, MOST_ROWS);
  const top = 108;
  const height = top + rows.length * ROW + 64;
  const text = (x: number, y: number, words: string, more = '') =>
    `<text x="${x}" y="${y}" style="unicode-bidi:plaintext" ${more}>${escape(words)}</text>`;
  const lines = rows.map((g, i) => {
    const y = top + i * ROW;
    const colour = g.isHere ? '#9c4708' : '#1f6f64';
    return [
      text(SIDE, y + 14, cut(g.value, 18), `font-weight="700" fill="${colour}"`),
      `<rect x="${VALUE}" y="${y + 3}" width="${Math.max(2, Math.round(g.share * BAR))}" height="13" rx="2" fill="${colour}"/>`,
      text(VALUE + BAR + 10, y + 14, String(g.origins), 'fill="#55605c"'),
      text(
        VALUE + BAR + 44,
        y + 14,
        cut(`${g.isHere ? '← ' : ''}${g.sources}`, SOURCES),
        'fill="#1c2321" font-size="14"',
      ),
    ].join('');
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="system-ui, sans-serif" font-size="15">`,
    `<title>${escape(`${figure.measure}: ${figure.sentence ?? figure.status}`)}</title>`,
    `<rect width="${WIDTH}" height="${height}" fill="#fffdf8"/>`,
    text(
      SIDE,
      34,
      cut([figure.measure, figure.counts, figure.incident].filter(Boolean).join(' · '), LINE),
      'fill="#55605c" font-size="14"',
    ),
    text(
      SIDE,
      68,
      cut(figure.sentence ?? figure.status, LINE - 10),
      'font-family="serif" font-size="21" font-weight="700" fill="#1c2321"',
    ),
    ...lines,
    text(SIDE, height - 36, cut(title ?? '', LINE + 14), 'fill="#55605c" font-size="12"'),
    text(
      SIDE,
      height - 18,
      cut(`${url ?? ''} · ${today} · Variorum`, LINE + 14),
      'fill="#55605c" font-size="12"',
    ),
    '</svg>',
  ].join('\n');
}
