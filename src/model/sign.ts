// The reader's sign: a small figure and a number that every card shows and no page can know. What imitates a card lacks it.
export interface Sign {
  /** The dark cells of the left three columns of five by five, a bit each; the other two mirror them. */
  cells: number;
  /** For who hears it: three digits. */
  number: number;
}

const SIDE = 5;
const HALF = 3;
const CELLS = SIDE * HALF;
/** Neither nearly empty nor nearly full: such figures look alike. */
const LEAST_DARK = 6;
const MOST_DARK = 10;
const NUMBERS = 1000;

const darkIn = (cells: number) => cells.toString(2).replaceAll('0', '').length;

/** Whether these cells make a figure that can be recognised. */
export const isFigure = (cells: number) =>
  Number.isInteger(cells) &&
  cells >= 0 &&
  cells < 2 ** CELLS &&
  darkIn(cells) >= LEAST_DARK &&
  darkIn(cells) <= MOST_DARK;

/** A sign by chance; `random` gives whole numbers below 2³² that nobody can guess. */
export function drawSign(random: () => number): Sign {
  let cells = random() % 2 ** CELLS;
  while (!isFigure(cells)) cells = random() % 2 ** CELLS;
  return { cells, number: random() % NUMBERS };
}

/** The number as it is read: always three digits. */
export const digitsOf = ({ number }: Sign) => String(number).padStart(3, '0');

/** The figure as a path in a square of five by five. */
export function pathOf({ cells }: Pick<Sign, 'cells'>): string {
  let path = '';
  for (let row = 0; row < SIDE; row++)
    for (let column = 0; column < SIDE; column++) {
      const place = row * HALF + Math.min(column, SIDE - 1 - column);
      if (cells & (1 << place)) path += `M${column} ${row}h1v1h-1z`;
    }
  return path;
}
