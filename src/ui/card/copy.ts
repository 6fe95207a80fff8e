// Copies texts of a card. A frame of an opaque origin has no clipboard of its own: what draws a card there says who copies.

type Copy = (text: string) => Promise<boolean>;

/** Resolves to false where the page has no clipboard (no secure connection), or does not allow it. */
export const copyHere: Copy = async (text) => {
  const copied = (navigator as Partial<Navigator>).clipboard?.writeText(text).then(
    () => true,
    () => false,
  );
  return (await copied) ?? false;
};

let copier = copyHere;

export const copyText: Copy = (text) => copier(text);
/** Has another copy the texts from now on. */
export const copyWith = (copy: Copy): void => void (copier = copy);
