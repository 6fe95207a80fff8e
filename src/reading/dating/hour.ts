// The hour that a page prints beside its day.
import type { PageSource } from '../../model/page-source';

/** The hour and minute (HH:MM by the page's own clock) beside a day in what a page states; null where none do. */
export function printedHour({ fields, times }: PageSource, day: string | null): string | null {
  if (day === null) return null;
  const stated = [
    ...times.flatMap(({ value, text }) => [value, text]),
    ...fields.map(([, content]) => content),
  ];
  for (const text of stated) {
    const at = text.indexOf(`${day}T`);
    const hour = at < 0 ? null : /^(?:[01]\d|2[0-3]):[0-5]\d/.exec(text.slice(at + day.length + 1));
    if (hour) return hour[0];
  }
  return null;
}
