// Whether an English sentence counts over a time, not one event: “since May”, “in recent months”, “in those attacks”.

const CAMPAIGN =
  /\b(?:in|from|since|during|by) (?:the|these|those|such|all) (?:\w+ )?attacks\b|\battacks (?:began|started)\b/i;
const TIME = /\bsince\b|\b(?:began|begun|started)\b|\bmonths?\b|\bso far\b|\bto date\b/i;

/** How a sentence's counts run on; undefined when they do not. */
export const runningIn = (sentence: string): 'time' | 'attacks' | undefined =>
  CAMPAIGN.test(sentence) ? 'attacks' : TIME.test(sentence) ? 'time' : undefined;
