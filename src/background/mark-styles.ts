// What marks look like, by the reader's settings. The sheet is put into a frame only once something in it is marked: a page without
// marks holds nothing of ours. The names are those of content/paint.ts, the same whatever the settings are. Mid-tones that keep
// 3:1 on white and on black; looks differ by line as well as by colour.
import type { Look } from '../model/marks';
import browser from '../platform/browser';
import type { MarkStyle, Settings } from '../platform/settings';
import type { ContentSender } from './services';

interface Drawn {
  name: string;
  line: string;
  /** The tint under a line; none where it is not given. */
  tint?: string;
  /** The tint of readers who want a background instead of a line. */
  background: string;
}

const DRAWN: Record<Look, Drawn> = {
  group: { name: 'vr-1', line: 'dotted #2b8a7e 2px', background: '#2b8a7e40' },
  person: { name: 'vr-2', line: 'dashed #8b6fd1 1.5px', background: '#8b6fd140' },
  body: { name: 'vr-3', line: 'dotted #5f7f9f 1.5px', background: '#5f7f9f40' },
  incident: { name: 'vr-4', line: 'double #2b8a7e 1px', background: '#2b8a7e2e' },
  // what all others give too is quiet: a tint, and a line of points for those whose system sets all colours
  figure: { name: 'vr-5', line: 'dotted #2b8a7e99 1px', tint: '#2b8a7e1f', background: '#2b8a7e4d' },
  // a figure that nothing in the record is set beside: barely a line
  count: { name: 'vr-9', line: 'dotted #7d8781 1px', background: '#7d878126' },
  // what few contradict: a thin line
  varies: { name: 'vr-8', line: 'solid #2b8a7e 1.5px', tint: '#2b8a7e1c', background: '#c25e142e' },
  differs: { name: 'vr-6', line: 'wavy #c25e14 1.5px', tint: '#c25e1430', background: '#c25e1459' },
};
const OFFSET = 'text-underline-offset:3px';
/** Frames that are remembered; the oldest is forgotten first. */
const MOST_FRAMES = 200;

/** In Firefox an author's sheet ends at a shadow root, but a user's does not; in Chromium marks are inherited from the root. */
const isFirefox = () => 'getBrowserInfo' in browser.runtime;

/** The sheet for some settings. Each rule says all: one that was inserted before may be there still. */
function sheetFor(marks: Settings['marks']): string {
  return (Object.keys(DRAWN) as Look[]).map((look) => ruleOf(look, marks[look])).join('\n');
}

function ruleOf(look: Look, style: MarkStyle): string {
  const { name, line, tint = 'transparent', background } = DRAWN[look];
  // rules for every element are matched with each of them in Chromium, which takes long on long pages
  const selector = `${isFirefox() ? '' : ':root'}::highlight(${name})`;
  if (style === 'off') return `${selector}{text-decoration:none;background-color:transparent}`;
  if (style === 'background') return `${selector}{text-decoration:none;background-color:${background}}`;
  return `${selector}{text-decoration:underline ${line};${OFFSET};background-color:${tint}}`;
}

export class MarkStyles {
  /** The sheet in each frame, by tab, frame and document. */
  readonly #sheets = new Map<string, string>();

  /** Has a document's marks look as the reader wants. Never rejects: a frame may be gone. */
  async apply({ tab, frame }: ContentSender, document: string, marks: Settings['marks']): Promise<void> {
    const key = `${tab}:${frame}:${document}`;
    const css = sheetFor(marks);
    const before = this.#sheets.get(key);
    if (before === css) return;
    this.#sheets.delete(key);
    this.#sheets.set(key, css);
    if (this.#sheets.size > MOST_FRAMES) this.#sheets.delete(this.#sheets.keys().next().value!);
    const target = { tabId: tab, frameIds: [frame] };
    const origin = isFirefox() ? ('USER' as const) : ('AUTHOR' as const);
    // a background that was stopped has forgotten that it is there
    for (const old of new Set([before ?? css, css]))
      await browser.scripting.removeCSS({ target, css: old, origin }).catch(() => undefined);
    await browser.scripting.insertCSS({ target, css, origin }).catch(() => undefined);
  }

  forget(tab: number): void {
    for (const key of this.#sheets.keys()) if (key.startsWith(`${tab}:`)) this.#sheets.delete(key);
  }
}
