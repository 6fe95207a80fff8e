// Where the pieces of subscribed packs are kept, so that those of an update that was stopped are found again.
import { hashOf } from '../publish/text';
import { sweep } from '../store/packs';

/** With what the keys of a subscription's pieces begin. */
export const piecesOf = async (address: string) => `sub/${(await hashOf(address)).slice(0, 16)}/`;

/**
 * Removes pieces that nothing uses any more, but those of updates of some addresses that were stopped and will go on. What
 * cannot be removed now is so the next time.
 */
export const sweepPieces = async (addresses: readonly string[]) =>
  sweep(await Promise.all(addresses.map(piecesOf))).catch(() => undefined);
