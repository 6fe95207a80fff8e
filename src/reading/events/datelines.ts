// Where a reporter sits, at the beginning of a paragraph, is not where something happened: “PORT ANSEL (News) —”, “Port Ansel:”.
import type { Span } from '../../model/reading';
import type { Pointer } from '../names/mentions';
import type { EventRecord } from '../record';
import { isCountry } from './states';

const REACH = 60;
/** What follows a place's name in a dateline: a country, a day, an agency, and a dash or a colon. */
const DATELINE =
  /^(?:, \p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)?)?(?:, (?:\p{L}+\.? \d{1,2}|\d{1,2} \p{L}+))?(?: ?[(/][^()/]{2,24}[)/])?(?: ?[–—:]| -{1,2})\s/u;

/** Whether a place's name is a dateline's. */
const isDateline = (text: string, { start, end }: Span): boolean =>
  (start === 0 || text[start - 1] === '\n') && DATELINE.test(text.slice(end, end + REACH));

/** Whether a text names a place, and not only as where its reporter sits: a country is named for more than that. */
export const namesPlace = (text: string, pointer: Pointer, know: EventRecord): boolean =>
  pointer.named &&
  know.entities.get(pointer.entity)?.kind === 'place' &&
  (isCountry(pointer.entity, know) || !isDateline(text, pointer));
