// Reads the page: collects its blocks and facts, and sends what is new.
import { articleCandidates } from './article';
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

/** Returns a function that reads the whole page, or only the elements that changed (none inside another). */
export function makeReader({ session, store, sender, unpaint }: ReaderParts) {
  /** The page's text, without lists of links, while the address was the one that was loaded: what the page's head describes. */
  let described: readonly Block[] = [];

  return (changed: readonly Element[] | null): Promise<void> => {
    const candidates = articleCandidates();
    const change = changed && store.update(changed, candidates);
    if (changed && !change) return Promise.resolve();
    if (change) unpaint(change.removed);
    else store.collectPage(candidates);
    const blocks = [...store.byId.values()];
    // most frames hold an advertisement
    if (!blocks.length && !change && self !== top) return Promise.resolve();
    const isLoaded = location.href === session.loadedAddress;
    if (isLoaded) described = blocks.filter(isText);
    // an address may change without another article: a fragment, tracking parameters that are taken out, an endless scroll
    const headIsFresh = isLoaded || mostlyThere(described, store.byId);
    const loadedAddress = headIsFresh ? location.href : session.loadedAddress;
    const facts = pageFacts({ documentId: session.documentId, loadedAddress }, blocks);
    return sender.send(facts, change?.added ?? blocks);
  };
}

/** Menus and lists of links stay when a site shows another article. */
const isText = ({ text, linked }: Block) => linked * 2 < text.length;

/** Whether more than half of the text of some blocks is still on the page. */
function mostlyThere(blocks: readonly Block[], byId: ReadonlyMap<number, Block>): boolean {
  let balance = 0;
  for (const { id, text } of blocks) balance += byId.has(id) ? text.length : -text.length;
  return balance > 0;
}
