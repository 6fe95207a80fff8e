// Countries by their ISO 3166 codes and names, as the browser knows them.

/** The name of every code that has one, in a language; in English unless one is given. */
export function regionNames(language = 'en'): Map<string, string> {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  const pairs = letters.flatMap((a) =>
    letters.flatMap((b): [string, string][] => {
      const name = names.of(a + b);
      return name ? [[a + b, name]] : [];
    }),
  );
  return new Map(pairs);
}
