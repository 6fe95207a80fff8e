// Whose a record is. The core's ids are as they were written; those of any other pack carry its key, so that no pack can use the id
// of another's record: `k3f9:reuters` is the outlet that this pack calls “reuters”, whoever else does.

/** A pack as readings and views know it. */
export interface Owner {
  /** Letters and digits, unique among the packs in use. */
  key: string;
  /** What the reader sees: its name, unique among the packs in use. */
  title: string;
}

const SEPARATOR = ':';
/** How a pack's file says that it means a record of the core. */
const CORE = 'core:';

/** The id of a pack's record in a record that joins several. */
export const ownedId = (owner: string, id: string): string => `${owner}${SEPARATOR}${id}`;

/** The key of the pack that an id belongs to; null for the core's. */
export function ownerOf(id: string): string | null {
  const at = id.indexOf(SEPARATOR);
  return at < 0 ? null : id.slice(0, at);
}

/** The id within its own pack; null for an id of another pack. */
export const localId = (owner: string, id: string): string | null =>
  id.startsWith(`${owner}${SEPARATOR}`) ? id.slice(owner.length + SEPARATOR.length) : null;

/** The core's id that a reference names explicitly, or null. */
export const coreId = (reference: string): string | null =>
  reference.startsWith(CORE) ? reference.slice(CORE.length) : null;
