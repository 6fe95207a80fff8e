// The contract with the card script, which is loaded into a page when its first card is opened.
import type { RecordRef } from '../model/record-ref';
import type { Payload } from '../protocol/messages';
import type { CardAnswer } from '../protocol/replies';
import type { CardData } from '../views/types/card';

/** An answer to a mark, or to whether two pages report one event. */
export type Answer = <T extends 'answer' | 'answer-same'>(
  type: T,
  payload: Omit<Payload<T>, 'document'>,
) => Promise<CardAnswer | null | undefined>;

/** What the card script leaves for the content script in the extension's own world of the page. */
export interface CardScript {
  /** Draws a card into our root, beside a rectangle of the window; `focus` moves the keyboard focus into it. */
  show: (root: ShadowRoot, data: CardData, beside: DOMRect, focus: boolean, actions: CardActions) => void;
  hide: () => void;
  /** Whether a point of the window lies on the card, or in the gap between it and its mark. */
  holds: (x: number, y: number) => boolean;
}

export interface CardActions {
  close: () => void;
  /** Pinned, the card stays until it is closed. */
  pin: (pinned: boolean) => void;
  openPanel: () => void;
  openRecord: (ref: RecordRef) => void;
  /** Opens a link of the card; where it is not given, links are followed as they are. */
  openLink?: (url: string) => void;
  /** To a mark of the page, and its card. */
  jump?: (mark: number) => void;
  /** Sends what the reader says of a mark; resolves to its card as it is then. */
  answer?: Answer;
}

declare global {
  var variorumCard: CardScript | undefined;
}
