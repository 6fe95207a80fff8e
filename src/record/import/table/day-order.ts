// Which order days are written in, by all cells of a column: a day that can be no month, or the order that the rows are in.
import { DAY_ORDERS, readDays, type DayOrder } from './days';

/** What the cells of a column say about the order of day and month. */
export interface DayColumn {
  /** Cells that name a day in some order. */
  days: number;
  /** Cells whose day depends on the order. */
  open: number;
  /** The order that the cells show, or null: then the reader is asked. */
  order: DayOrder | null;
  /**
   * How the order shows: at the line of a cell that only it can read, by points between the numbers (who writes them puts the
   * day first), by the rows being sorted; or nothing depends on it.
   */
  by: { line: number } | 'dots' | 'declared' | 'sorted' | 'same' | null;
  /** Of the cells that depend on the order, how many each can read. */
  fits: Record<DayOrder, number>;
  /** A cell that the orders read differently. */
  example: string | null;
}

/** Fewer steps forward could be chance. */
const FEWEST_STEPS = 5;
/** Days read wrongly as years lie this far apart. */
const FAR_YEARS = 5;
const DOTS = /^\s*\p{Nd}{1,2}\.\s?\p{Nd}{1,2}\.\s?\p{Nd}{2,4}/u;

/** Gathers what the cells of one column say. */
export class DayTally {
  private days = 0;
  private open = 0;
  private dots = 0;
  private differs = false;
  private example: string | null = null;
  private readonly fits = { dmy: 0, mdy: 0, ymd: 0 };
  private readonly only: Partial<Record<DayOrder, number>> = {};
  private readonly last: Partial<Record<DayOrder, string>> = {};
  private readonly years: Partial<Record<DayOrder, [number, number]>> = {};
  private readonly steps = { dmy: [0, 0], mdy: [0, 0], ymd: [0, 0] };

  add(cell: string, line: number): void {
    const readings = readDays(cell);
    if (!readings) return;
    this.days++;
    if ('any' in readings) return;
    this.open++;
    if (DOTS.test(cell)) this.dots++;
    const there = DAY_ORDERS.filter((order) => readings.by[order]);
    for (const order of there) if (!readings.by[order === 'dmy' ? 'mdy' : 'dmy']) this.only[order] ??= line;
    if (new Set(there.map((order) => readings.by[order]!.from)).size > 1) {
      this.differs = true;
      this.example ??= cell;
    }
    for (const order of there) this.step(order, readings.by[order]!.from);
  }

  private step(order: DayOrder, day: string): void {
    this.fits[order]++;
    const before = this.last[order];
    if (before !== undefined && before !== day) this.steps[order][before < day ? 0 : 1]!++;
    this.last[order] = day;
    const year = Number(day.slice(0, 4));
    const [first, last] = this.years[order] ?? [year, year];
    this.years[order] = [Math.min(first, year), Math.max(last, year)];
  }

  result(): DayColumn {
    const { days, open, fits, example } = this;
    return { days, open, fits, example, ...this.decide() };
  }

  private decide(): Pick<DayColumn, 'order' | 'by'> {
    if (this.open === 0) return { order: 'dmy', by: 'same' };
    const whole = this.likely(DAY_ORDERS.filter((order) => this.fits[order] === this.open));
    if (whole.length === 1) {
      const line = this.only[whole[0]!];
      return { order: whole[0]!, by: line === undefined ? 'sorted' : { line } };
    }
    if (whole.length === 0) return { order: null, by: null };
    if (this.dots === this.open && whole.includes('dmy')) return { order: 'dmy', by: 'dots' };
    if (!this.differs) return { order: whole[0]!, by: 'same' };
    const sorted = whole.filter((order) => this.isSorted(order));
    return sorted.length === 1 ? { order: sorted[0]!, by: 'sorted' } : { order: null, by: null };
  }

  /** Of orders that read all: those whose years lie close together, and not the year first where both others do. */
  private likely(orders: DayOrder[]): DayOrder[] {
    const spread = (order: DayOrder) => this.years[order]![1] - this.years[order]![0];
    const least = Math.min(...orders.map(spread));
    const close = orders.filter((order) => spread(order) <= least + FAR_YEARS);
    return close.length === DAY_ORDERS.length ? close.filter((order) => order !== 'ymd') : close;
  }

  private isSorted(order: DayOrder): boolean {
    const [up, down] = this.steps[order] as [number, number];
    return Math.max(up, down) >= FEWEST_STEPS && Math.min(up, down) === 0;
  }
}
