// Whether a record fits the days in a query.

/** Whether a span of days meets a date with dots for what was not given. */
export function fitsDate({ from, to }: { from: string; to: string }, date: string): boolean {
  if (!date.includes('.')) return from.slice(0, date.length) <= date && to.slice(0, date.length) >= date;
  const pattern = new RegExp(`^${date}`);
  return pattern.test(from) || pattern.test(to);
}
