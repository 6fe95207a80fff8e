// What can go wrong with the journal's database; `evicted`: the browser has cleared it.

export const JOURNAL_PROBLEMS = ['full', 'later-version', 'unavailable', 'evicted'] as const;

export type JournalProblem = (typeof JOURNAL_PROBLEMS)[number];
