// Countries by their ISO 3166 codes and English names, as the browser knows them.

/** The English name of every code that has one. */
export function regionNames(): Map<string, string> {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  const pairs = letters.flatMap((a) =>
    letters.flatMap((b): [string, string][] => {
      const name = names.of(a + b);
      return name ? [[a + b, name]] : [];
    }),
  );
  return new Map(pairs);
}
