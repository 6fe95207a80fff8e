// What a language offers to distinguish the events of a page.

/** Kinds of event, the same in all languages. */
export type EventKind =
  | 'air-strike'
  | 'missile-attack'
  | 'rocket-attack'
  | 'drone-attack'
  | 'bombing'
  | 'shooting'
  | 'kidnapping'
  | 'protest'
  | 'crush'
  | 'fire'
  | 'earthquake'
  | 'attack';

export interface EventCues {
  /** Names another event than the page's: “an earlier attack”, “last year”. */
  another: RegExp;
  /** The beginning of a clause that names what the event at hand answered: “in retaliation for”. */
  answered?: RegExp;
  /** Takes up the event spoken of before, whichever it was: “those strikes”. */
  again?: RegExp;
  /** Counts over a war, a campaign or a long time, not over one event: “since the war began”. */
  running: RegExp;
  /** The text before a number that was given up or grew: “rose from”, “had initially said that”. */
  early?: RegExp;
  /** The text before a number that replaced another: “has risen to”, “but later put at”. */
  later?: RegExp;
  /** Words for kinds of event, the most particular kind first. */
  kinds: readonly (readonly [kind: EventKind, words: RegExp])[];
}
