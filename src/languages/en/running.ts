// English words of counts that run on over months.
import type { RunningCountCues } from '../../reading/language';

export const RUNNING: RunningCountCues = {
  ofSeries:
    /\b(?:in|from|since|during|by) (?:the|these|those|such|all) (?:\w+ )?attacks\b|\battacks (?:began|started)\b|\bsince (?:mid-|early |late )?Oct/i,
  since: /\b(?:since|Oct(?:ober|\.)?|began|months?)\b/,
};
