// What goes through the channel between the card's frame and the script that shows the frame. Both ends are ours.
import type { CardActions } from '../../content/card-script';
import type { CardData } from '../../views/types/card';

/** To the frame: a card to draw, all of it or at rest, on a page that is dark or light where it is; or the reply to a call. */
export type ToFrame =
  | { draw: CardData; full: boolean; focus: boolean; dark: boolean }
  | { reply: number; value: unknown }
  | { focus: true };

/** What a frame may have done. */
export interface FrameCalls extends Pick<
  Required<CardActions>,
  'close' | 'pin' | 'openPanel' | 'openRecord' | 'openLink' | 'jump' | 'answer'
> {
  copy: (text: string) => Promise<boolean>;
}

/** From the frame: the height that its card needs, in CSS pixels, and whether it is shown in full; or a call. */
export type FromFrame = { height: number; full: boolean } | FrameCall;
export interface FrameCall {
  call: keyof FrameCalls;
  args: unknown[];
  id: number;
}

/** What the root element of a card's frame is marked with. */
export const FRAME_ID = 'variorum-card';
