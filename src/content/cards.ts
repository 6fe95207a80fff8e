// Opens the card of a mark or a selection: asks for its data, and has the card script draw it. Loaded together with that script.
import type { CardData } from '../views/types/card';
import type { Ask } from './ask';
import type { CardActions } from './card-script';
import type { Host } from './host';
import { rectsOf, type Target } from './targets';

export interface CardParts {
  documentId: string;
  ask: Ask;
  /** Sends the whole page again; settles once it was read. */
  resend: () => Promise<void>;
  host: Host;
  actions: CardActions;
  /** Whether the reader still wants this target's card. */
  isWanted: (target: Target) => boolean;
}

/** Opens a target's card, unless the reader has moved on before its data came. */
export async function openCard(parts: CardParts, target: Target, focus: boolean): Promise<void> {
  const { host, actions, isWanted } = parts;
  const data = await cardData(parts, target);
  const script = globalThis.variorumCard;
  if (!data || !host.root || !script || !isWanted(target)) return;
  host.show();
  const rect = rectsOf(target.range)[0];
  if (rect) script.show(host.root, data, rect, focus, actions);
  host.announce(data.spoken);
}

async function cardData({ documentId, ask, resend }: CardParts, target: Target): Promise<CardData | null> {
  const request = () =>
    'text' in target
      ? ask('look-up', { document: documentId, text: target.text })
      : ask('card', { document: documentId, mark: target.mark });
  let answer = await request();
  if (answer && 'again' in answer) {
    // the background was stopped and has forgotten the page
    await resend();
    answer = await request();
  }
  return answer && !('again' in answer) ? answer : null;
}
