// What a claim can be about. Definitions and their sources are in docs/data.md.

/** Measures whose value is a count. */
export const COUNTED_MEASURES = [
  'killed',
  'wounded',
  'killed-or-wounded',
  'missing',
  'captured',
  'troops',
  'attacks',
  'munitions',
  'munitions-hit',
  'intercepted',
  'sites-hit',
  'aircraft-lost',
  'displaced',
] as const;

/** Measures whose value is a word, a date or an entity, and on which reports can contradict each other all the same. */
export const WORDED_MEASURES = [
  'date',
  'time',
  'place',
  'site',
  'perpetrator',
  'denial',
  'claim-of-responsibility',
  'named-dead',
  'target',
  'weapon',
  'cause',
] as const;

/** `note` holds what a report says that no measure counts. */
export const MEASURES = [...COUNTED_MEASURES, ...WORDED_MEASURES, 'note'] as const;

/** Measures that the reading looks for on a page. */
export const FIGURE_MEASURES = [
  'killed',
  'wounded',
  'killed-or-wounded',
  'missing',
  'captured',
  'troops',
  'attacks',
] as const;
export type FigureMeasure = (typeof FIGURE_MEASURES)[number];

/** Anything that a claim can be about. */
export type Measure = (typeof MEASURES)[number];
