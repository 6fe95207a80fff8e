// Numbers as cells have them, and which sign is the decimal one, by all cells of a column.
import { plainDigits } from './digits';

export type Decimal = '.' | ',';

/** What the cells of a column say about the decimal sign. */
export interface NumberColumn {
  numbers: number;
  /** The decimal sign that the cells show; null when they show none, or cannot show it. */
  decimal: Decimal | null;
  /** “1.000” and nothing else: a thousand, or one? */
  open: boolean;
  example: string | null;
}

const GROUPING = /(?<=\d)[\u00a0\u202f\u2009 '’٬](?=\d{3}(?!\d))/g;
const LAKHS = /^\d{1,2}(?:,\d{2})*,\d{3}$/;

/** A number of 0 to 9, points and commas: without signs that group its thousands. */
const ungrouped = (text: string): string => plainDigits(text).replace(GROUPING, '').replace(/٫/g, '.').trim();

/** A number, or null. Signs that group thousands must be where they belong. */
export function readNumber(text: string, decimal: Decimal): number | null {
  const plain = ungrouped(text);
  const group = decimal === '.' ? ',' : '.';
  if (!/^[+-]?\d[\d.,]*$/.test(plain)) return null;
  const [whole = '', fraction, ...rest] = plain.replace(/^[+-]/, '').split(decimal);
  const grouped = whole.split(group);
  const lakhs = group === ',' && LAKHS.test(whole);
  const right =
    grouped.length === 1 || (grouped[0]!.length <= 3 && grouped.slice(1).every((g) => g.length === 3));
  if (rest.length || (!right && !lakhs) || fraction?.includes(group)) return null;
  const value = Number(`${grouped.join('')}.${fraction ?? '0'}`);
  return plain.startsWith('-') ? -value : value;
}

/** Gathers what the cells of one column say. */
export class NumberTally {
  private numbers = 0;
  private example: string | null = null;
  /** Of each sign: cells in which it is the decimal one, in which it groups, and in which it could be either. */
  private readonly seen = { '.': [0, 0, 0, 0], ',': [0, 0, 0, 0] };

  add(cell: string): void {
    const plain = ungrouped(cell);
    const found = /^[^\d]{0,12}(\d[\d.,]*)/.exec(plain)?.[1]?.replace(/[.,]$/, '');
    if (!found || plain.length > 40) return;
    this.numbers++;
    if (/^\d+$/.test(found)) return;
    const last = Math.max(found.lastIndexOf('.'), found.lastIndexOf(','));
    const sign = found[last] as Decimal;
    const other = sign === '.' ? ',' : '.';
    const seen = this.seen[sign];
    if (found.includes(other)) seen[0]!++;
    else if (found.split(sign).length > 2) seen[1]!++;
    else if (!/^\d{1,3}[.,]\d{3}$/.test(found)) seen[0]!++;
    else {
      seen[2]!++;
      if (!found.endsWith('000')) seen[3]!++;
      this.example ??= cell;
    }
  }

  /** `hint` is the decimal sign that the rest of the file shows, if any. */
  result(hint: Decimal | null): NumberColumn {
    const { numbers, example } = this;
    const [pointDecimal, pointGroups, pointOpen, pointOdd] = this.seen['.'] as [
      number,
      number,
      number,
      number,
    ];
    const [commaDecimal, commaGroups, commaOpen, commaOdd] = this.seen[','] as [
      number,
      number,
      number,
      number,
    ];
    const settled = (decimal: Decimal | null): NumberColumn => ({
      numbers,
      decimal,
      open: false,
      example: null,
    });
    const point = pointDecimal + commaGroups;
    const comma = commaDecimal + pointGroups;
    if (point && !comma) return pointOpen && !commaGroups && pointOdd ? this.ask() : settled('.');
    if (comma && !point) return commaOpen && !pointGroups && commaOdd ? this.ask() : settled(',');
    if (point && comma) return this.ask();
    // three digits after it, and no other sign anywhere: a count of things has no thousandths
    if (pointOpen && commaOpen) return this.ask();
    if (pointOpen) return pointOdd || hint === ',' ? settled(',') : { ...this.ask(), example };
    if (commaOpen) return commaOdd || hint !== ',' ? settled('.') : this.ask();
    return settled(null);
  }

  /** The decimal sign of cells that can be read in one way only, as coordinates are. */
  get shown(): Decimal | null {
    const point = this.seen['.'][0]! + this.seen[','][1]!;
    const comma = this.seen[','][0]! + this.seen['.'][1]!;
    return point && !comma ? '.' : comma && !point ? ',' : null;
  }

  private ask(): NumberColumn {
    return { numbers: this.numbers, decimal: null, open: true, example: this.example };
  }
}
