// When and where each incident of a pack was, as columns of numbers: which of very many a page can speak of is found
// without reading one record.

export const NO_DAY = -(2 ** 31);
export const NO_PLACE = 2 ** 32 - 1;
/** Places kept of each incident: its own, its district, its province, its country. */
export const PLACES_KEPT = 4;

/** Days since 1970, the first and the last. */
export interface Span {
  from: number;
  to: number;
}

export interface Columns {
  days: Int32Array;
  where: Uint32Array;
}

/** The incidents, by their places in the pack, that fall into one of some spans and happened in one of some places. */
export function incidentsIn(
  { days, where }: Columns,
  spans: readonly Span[],
  places: ReadonlySet<number>,
): { index: number; met: number }[] {
  const found: { index: number; met: number }[] = [];
  for (let i = 0; i * 2 < days.length; i++) {
    const [from, to] = [days[i * 2]!, days[i * 2 + 1]!];
    if (from === NO_DAY || !spans.some((s) => from <= s.to && s.from <= to)) continue;
    let met = 0;
    for (let n = 0; n < PLACES_KEPT; n++) if (places.has(where[i * PLACES_KEPT + n]!)) met++;
    if (met) found.push({ index: i, met });
  }
  return found;
}
