// Countries by their ISO 3166 codes and names, as the browser knows them.

/** Every pair of letters: those that are codes, and those that are none. */
export function regionCodes(): string[] {
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  return letters.flatMap((a) => letters.map((b) => a + b));
}

/** The name of every code that has one, in a language; in English unless one is given. */
export function regionNames(language = 'en'): Map<string, string> {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  return new Map(
    regionCodes().flatMap((code): [string, string][] => {
      const name = names.of(code);
      return name ? [[code, name]] : [];
    }),
  );
}
