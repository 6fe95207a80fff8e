// What a reader can answer to a mark.

export const ANSWERS = [
  'not-this-event',
  'wrong-figure',
  'somebody-else',
  'wrong-speaker',
  'wrong-name',
  'keep',
] as const;

export type AnswerKind = (typeof ANSWERS)[number];
