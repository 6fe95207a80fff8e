// Links of a card are opened by the background, from the card it holds: the page takes no part in it, and sends no referrer.

/** Opens links of the box with what `opener` gives; where it gives nothing, links are followed as they are. */
export function followLinks(box: HTMLElement, opener: () => ((url: string) => void) | undefined): void {
  const onClick = (event: MouseEvent) => {
    const link = (event.target as Element).closest('a');
    const open = opener();
    if (!link || !open || event.button > 1) return;
    event.preventDefault();
    if (event.isTrusted) open(link.href);
  };
  box.addEventListener('click', onClick);
  box.addEventListener('auxclick', onClick);
}
