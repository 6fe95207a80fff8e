// Reads the page: collects its blocks, finds the article and the page's facts, and sends what is new.
import { articleCandidates, findArticle } from './article';
import type { BlockStore } from './blocks';
import type { Block } from './collect';
import { pageFacts } from './facts';
import type { Sender } from './sender';
import type { Session } from './session';

export interface ReaderParts {
  session: Pick<Session, 'documentId' | 'loadedAddress'>;
  store: BlockStore;
  sender: Sender;
  /** Takes the paint off blocks that are gone before their new text is read. */
  unpaint: (removed: ReadonlySet<Block>) => void;
}

/** Reads the whole page, or only the elements that changed (none inside another). */
export function readPage(
  { session, store, sender, unpaint }: ReaderParts,
  changed: readonly Element[] | null,
): Promise<void> {
  const candidates = articleCandidates();
  const change = changed && store.update(changed, candidates);
  if (changed && !change) return Promise.resolve();
  if (change) unpaint(change.removed);
  else store.collectPage(candidates);
  const blocks = [...store.byId.values()];
  const inArticle = new Set(blocks.filter((b) => b.article));
  const article = findArticle(blocks, candidates);
  // an article that appears late, or turns out to be another one, changes blocks whose text did not change
  const turned = blocks.filter((b) => b.article !== inArticle.has(b));
  const facts = pageFacts(session, article, blocks);
  return sender.send(facts, [...(change?.added ?? blocks), ...turned]);
}
