// Opens the card of a mark or a selection: asks for its data, and has the card script draw it. Loaded together with that script.
import { MOST_TOUCHED } from '../protocol/limits';
import type { CardData } from '../views/types/card';
import type { Ask } from './ask';
import type { CardActions } from './card-script';
import type { Host } from './host';
import type { Painted, Painter } from './paint';
import { liveRange, rectsOf, type Target } from './targets';

export interface CardParts {
  documentId: string;
  ask: Ask;
  /** Sends the whole page again; settles once it was read. */
  resend: () => Promise<void>;
  host: Host;
  painter: Pick<Painter, 'painted'>;
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

async function cardData(
  { documentId, ask, resend, painter }: CardParts,
  target: Target,
): Promise<CardData | null> {
  const request = () =>
    'text' in target
      ? ask('look-up', {
          document: documentId,
          text: target.text,
          touched: touchedBy(target.range, painter.painted),
        })
      : ask('card', { document: documentId, mark: target.mark });
  let answer = await request();
  if (answer && 'again' in answer) {
    // the background was stopped and has forgotten the page
    await resend();
    answer = await request();
  }
  return answer && !('again' in answer) ? answer : null;
}

/** The marks that share text with a selection, in the order of the page. */
function touchedBy(selected: StaticRange, painted: readonly Painted[]): number[] {
  const selection = liveRange(selected);
  const root = selected.startContainer.getRootNode();
  const touches = ({ range }: Painted) => {
    // ranges of two trees cannot be compared
    if (range.startContainer.getRootNode() !== root) return false;
    const mark = liveRange(range);
    return (
      selection.compareBoundaryPoints(Range.START_TO_END, mark) > 0 &&
      selection.compareBoundaryPoints(Range.END_TO_START, mark) < 0
    );
  };
  return painted
    .filter(touches)
    .slice(0, MOST_TOUCHED)
    .map(({ mark }) => mark);
}
