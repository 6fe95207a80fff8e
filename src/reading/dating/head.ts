// The fields of a page's head: Open Graph, article:*, Dublin Core, citation_*, and those of publishing systems.
import type { DayCandidate } from './candidates';
import type { Markup } from './markup';
import { machineDay } from './values';

/** Names without anything but letters: “article:published_time” is “articlepublishedtime”. */
const UPDATED = /modif|updat|revis|lastmod/;
const OTHER =
  /expir|valid|event|birth|copyright|access|unavail|start|end(?:date|time)|review|video|image|verif/;
const PUBLISHED = /publi[sc]|pubdate|issued|sailthrudate|ptime$|firstpub/;
const DATED =
  /^date$|^dc(?:terms)?date|created$|^created|citation.*date|(?:display|original|story|article|post|news|release|content)date|createat/;

const STRONG = 95;
const WEAK = 85;

/** The days that fields of the head give. */
export function headDays({ metas }: Pick<Markup, 'metas'>, codes: readonly string[]): DayCandidate[] {
  return metas.flatMap(([name, content]) => {
    const letters = name.replace(/[^a-z]/g, '');
    const updated = UPDATED.test(letters);
    const published = PUBLISHED.test(letters);
    if (OTHER.test(letters) || (!updated && !published && !DATED.test(letters))) return [];
    const day = machineDay(content, codes);
    if (day === null) return [];
    const role = updated ? ('updated' as const) : ('published' as const);
    return [{ day, role, source: 'head' as const, weight: published ? STRONG : WEAK }];
  });
}
