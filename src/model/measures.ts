// What a claim can be about: the measures, and the field's definitions of them.

/**
 * Measures whose value is a count.
 * `killed` follows UCDP GED's "battle-related deaths" as printed by a report (its best/low/high become rival claims);
 * `wounded` counts people hurt and alive at the time of the report, as ACLED's injury notes do.
 */
export const COUNTED_MEASURES = [
  'killed',
  'wounded',
  'troops',
  'attacks',
  'munitions',
  'sites-hit',
  'missing',
  'captured',
] as const;

/** Measures whose value is a word, a date or an entity, and which can contradict each other all the same. */
const WORDED_MEASURES = [
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
  'note',
] as const;

export const MEASURES = [...COUNTED_MEASURES, ...WORDED_MEASURES] as const;

/** Measures that the reading looks for on a page. */
export type FigureMeasure = 'killed' | 'wounded' | 'troops' | 'attacks';
