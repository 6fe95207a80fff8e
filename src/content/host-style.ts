// What our element in the page looks like once something of it is visible.
const CSS = `
.spot{position:fixed;pointer-events:none;border-radius:3px;background:#f5c40066;outline:2px solid #b08c00}
.reach{position:fixed;inset-block-end:12px;inset-inline-end:12px;font:600 14px/1.4 system-ui,sans-serif;padding:8px 14px;border-radius:8px;border:2px solid #fff;background:#12443d;color:#fff;cursor:pointer}
.reach:not(:focus){width:1px;height:1px;padding:0;border:0;overflow:hidden;clip-path:inset(50%)}
.reach:focus{outline:3px solid #f5c400;outline-offset:2px}
.reach:focus::before{content:attr(aria-label)}
`;

/** Adds the looks to our root, below those that others have added. */
export function styleHost(root: ShadowRoot): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(CSS);
  root.adoptedStyleSheets = [sheet, ...root.adoptedStyleSheets];
}
