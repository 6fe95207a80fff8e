// The blocks of the page as they were last collected. When parts of the page change, only these are collected again; blocks
// whose text is unchanged keep their identity, so that their text is not sent again and their marks are not painted again.
import { collect, containerOf, type Block } from './collect';
import { nearestIn, openRoots, pageBody, shadowOf } from './dom';
import { isSeen } from './seen';

/** What a change of the page did to its blocks. */
export interface BlockChange {
  /** New blocks, in document order. */
  added: Block[];
  /** Blocks that are gone, or whose text is another now. */
  removed: ReadonlySet<Block>;
}

export interface BlockStore {
  /** The blocks by id, in document order. */
  readonly byId: ReadonlyMap<number, Block>;
  /** The outermost elements of what a reader does not see now; some may be gone, or seen since. */
  readonly unseen: ReadonlySet<Element>;
  /** Elements to collect again: a reader sees their text now, a shadow root came late, or a painted one is seen no longer. */
  turned: (painted: Iterable<Element>) => Element[];
  /** Whether an element holds a block's text directly. */
  holdsText: (element: Node) => boolean;
  /** Collects the whole page. */
  collectPage: (candidates: Set<Element>) => void;
  /** Collects changed elements (none inside another) again and merges them in. Null if no block was added or removed. */
  update: (changed: readonly Element[], candidates: Set<Element>) => BlockChange | null;
}

/** An empty store. */
export function makeBlockStore(): BlockStore {
  let byId: ReadonlyMap<number, Block> = new Map();
  /** The elements that directly hold the text of a block. */
  let holders: ReadonlySet<Node> = new Set();
  const unseen = new Set<Element>();
  const hollow = new Set<Element>();
  let lastId = 0;
  const nextId = () => lastId++;

  const keep = (blocks: readonly Block[]) => {
    byId = new Map(blocks.map((b) => [b.id, b]));
    // an article candidate can be an inline element: mutations are then reported for the block element around it
    holders = new Set(blocks.map((b) => containerOf(b.container.element)));
  };
  const store: BlockStore = {
    get byId() {
      return byId;
    },
    unseen,
    turned(painted) {
      const changed = [...painted].filter((e) => !isSeen(e));
      for (const set of [unseen, hollow])
        for (const element of set) {
          const turns = set === hollow ? shadowOf(element) : isSeen(element);
          if (element.isConnected && !turns) continue;
          set.delete(element);
          if (element.isConnected) changed.push(element);
        }
      return changed.map(containerOf);
    },
    holdsText: (element) => holders.has(element),
    collectPage: (candidates) => keep(collect(pageBody(), candidates, nextId, unseen, hollow)),
    update(changed, candidates) {
      // across shadow roots the order of two nodes is not the browser's
      const isWhole = openRoots.size > 0;
      const roots = isWhole ? [pageBody()] : changed.filter((e) => e.isConnected);
      const rootOf = nearestIn(new Set(roots));
      const old = [...byId.values()];
      const touched = new Set(
        old.filter(({ container: { element } }) => !element.isConnected || rootOf(element) !== null),
      );
      const byFirstNode = new Map([...touched].map((b) => [firstNode(b), b]));
      const current = roots
        .flatMap((root) => collect(root, candidates, nextId, unseen, hollow))
        .map((b) => keepIfSame(byFirstNode.get(firstNode(b)), b));
      if (!isWhole && openRoots.size) return store.update(roots, candidates);
      const present = new Set(current);
      const removed = new Set([...touched].filter((b) => !present.has(b)));
      const added = current.filter((b) => !byId.has(b.id));
      if (removed.size + added.length === 0) return null;
      const untouched = old.filter((b) => !touched.has(b));
      keep(mergeInOrder(untouched, current));
      return { added, removed };
    },
  };
  return store;
}

const firstNode = (block: Block) => block.pieces[0]!.node;

/** The old block if the new one has the same text in the same nodes; it then takes over the new one's container. */
function keepIfSame(old: Block | undefined, collected: Block): Block {
  const same =
    old?.text === collected.text &&
    old.pieces.length === collected.pieces.length &&
    old.pieces.every(({ node, start }, i) => {
      const piece = collected.pieces[i]!;
      return node === piece.node && start === piece.start;
    });
  return same ? Object.assign(old, { container: collected.container }) : collected;
}

/** Merges two lists, each in document order. Searches by halves, since comparing two nodes costs the browser a walk. */
function mergeInOrder(kept: readonly Block[], current: readonly Block[]): Block[] {
  const merged: Block[] = [];
  let taken = 0;
  for (const block of current) {
    let [low, high] = [taken, kept.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBefore(kept[middle]!, block)) low = middle + 1;
      else high = middle;
    }
    while (taken < low) merged.push(kept[taken++]!);
    merged.push(block);
  }
  return [...merged, ...kept.slice(taken)];
}

const isBefore = (a: Block, b: Block) =>
  (firstNode(a).compareDocumentPosition(firstNode(b)) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
