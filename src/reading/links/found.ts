// What earlier steps found in a text, which links rest on.
import type { Span } from '../../model/reading';
import type { Toll } from '../figures/tolls';
import type { FoundDate, Language } from '../language';
import type { Pointer } from '../names/mentions';

/** What earlier steps found in the whole text. */
export interface Passage {
  text: string;
  language: Language;
  /** Places that the record does not know. */
  elsewhere: readonly Span[];
  pointers: readonly Pointer[];
  dates: readonly FoundDate[];
  tolls: readonly Toll[];
}

/** Whether a count is of no one event. */
export const isOfMany = ({ measure }: Toll) => measure === 'attacks' || measure === 'troops';
