// What every view is made from.
import type { EventRecord } from '../reading/record';
import type { CardLabels } from './types/card';

export interface ViewContext {
  /** The record that the page was read with. */
  know: EventRecord;
  /** The fixed texts of cards, in the language of the interface. */
  labels: CardLabels;
}
