// Which day each block of a page is read as of: posts of a live blog, articles of an endless page, dated sections.
//
// A date holds for the largest element around it that holds no other date of an article: the post, the article. Where it has no
// such element (headings, dates and paragraphs side by side) it holds until the next one.
import type { SourceBlock } from '../../model/page-source';
import { dayNumber, isoDay } from '../../model/days';
import type { LinkedPost } from './linked-data';
import { isOnlyDate, stampedDays, type Stamps } from './stamps';
import type { RoledTime } from './times';

/** Some blocks, from the first to before another, and the ISO day that they are read as of. */
interface Section {
  day: string;
  from: number;
  to: number;
  /** It ends where its element ends. */
  closed: boolean;
}

/** A section of less text than this is a teaser or an entry of a list, UTF-16 code units. */
const LEAST_TEXT = 60;
/** A line with more than this is no date. */
const LONGEST_LINE = 80;
/** Elements that hold a heading and a date, and not the text below them. */
const HEADER =
  /^(?:header|hgroup|h[1-6]|time)\b|(?<![a-z])(?:header|head|byline|meta|dateline|timestamp|info)(?![a-z])/i;
/** A day that is given without its year is of the year before the page's last days. */
const YEAR = 365;

/** The day of each block; null where the page's own holds. `published`: the page's. */
export function sectionDays(
  blocks: readonly SourceBlock[],
  times: readonly RoledTime[],
  posts: readonly LinkedPost[],
  published: string | null,
  stamps: Stamps,
  codes: readonly string[],
): (string | null)[] {
  const days = blocks.map((): string | null => null);
  const marked = grouped(
    times.filter((t) => t.role === 'published'),
    blocks,
    published,
  );
  let sections = marked.map((time, i) => sectionOf(time, marked[i - 1], marked[i + 1], blocks, stamps));
  if (distinct(sections) < 2) sections = postSections(blocks, posts);
  if (distinct(sections) < 2) sections = lineSections(blocks, published, stamps, codes);
  sections = sections.filter((s) => !s.closed || lengthOf(blocks, s) >= LEAST_TEXT);
  if (
    distinct(sections) < 2 &&
    !(published && sections.some((s) => s.day !== published && s.from > 0 && s.closed))
  )
    return days;
  for (const { day, from, to } of sections) days.fill(day, from, to);
  return days;
}

const distinct = (sections: readonly Section[]) => new Set(sections.map((s) => s.day)).size;

const lengthOf = (blocks: readonly SourceBlock[], { from, to }: { from: number; to: number }) =>
  blocks.slice(from, to).reduce((sum, b) => sum + b.text.trim().length, 0);

/** Of dates with no text between them one: the page's own day, else the earliest, since pages are changed after they are published. */
function grouped(
  times: readonly RoledTime[],
  blocks: readonly SourceBlock[],
  published: string | null,
): RoledTime[] {
  const groups: RoledTime[][] = [];
  for (const time of times) {
    const group = groups.at(-1);
    const gap = group ? lengthOf(blocks, { from: group[0]!.at, to: time.at }) : Infinity;
    if (gap < LEAST_TEXT && sharesHeader(group![0]!, time)) group!.push(time);
    else groups.push([time]);
  }
  return groups.map((group) => {
    const own = group.find((t) => t.day === published) ?? group.reduce((a, b) => (b.day < a.day ? b : a));
    return { ...own, at: group[0]!.at };
  });
}

/** Whether two dates have an element of their own around them that holds little else. */
const sharesHeader = (a: RoledTime, b: RoledTime) =>
  a.at === b.at || b.path.some(({ from, to }, i) => i > 0 && i < 4 && from <= a.at && to - from <= 3);

function sectionOf(
  { day, path, at, text }: RoledTime,
  before: RoledTime | undefined,
  after: RoledTime | undefined,
  blocks: readonly SourceBlock[],
  stamps: Stamps,
): Section {
  let own = path[0]!;
  for (const holder of path) {
    if ((before && holder.from <= before.at) || (after && holder.to > after.at)) break;
    own = holder;
  }
  const from = Math.min(own.from, at);
  // alone in its element, a date is that of what comes after the element
  const alone = own === path[0] || isBare(blocks.slice(from, own.to), text, stamps);
  const closed = (before !== undefined || after !== undefined) && !alone && !HEADER.test(own.is);
  return { day, from, to: closed ? own.to : blocks.length, closed };
}

/** Whether blocks hold nothing but a date and what labels it. */
function isBare(blocks: readonly SourceBlock[], date: string, stamps: Stamps): boolean {
  const line = blocks.map((b) => b.text.trim()).join(' ');
  const start = Math.max(0, line.indexOf(date));
  return isOnlyDate(line, { start, end: start + date.length }, stamps);
}

/** Posts that linked data dates, found by how they begin. */
function postSections(blocks: readonly SourceBlock[], posts: readonly LinkedPost[]): Section[] {
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
  const days = new Map(posts.map(({ begins, day }) => [plain(begins), day]));
  const lengths = [...new Set([...days.keys()].map((b) => b.length))];
  return blocks.flatMap(({ text }, from) => {
    const line = plain(text);
    const begins = lengths.map((n) => line.slice(0, n)).find((b) => days.has(b));
    return begins ? [{ day: days.get(begins)!, from, to: blocks.length, closed: false }] : [];
  });
}

/** Lines of the article that are a date and nothing else; the heading right above one belongs to it. */
function lineSections(
  blocks: readonly SourceBlock[],
  published: string | null,
  stamps: Stamps,
  codes: readonly string[],
): Section[] {
  return blocks.flatMap(({ text, article }, from) => {
    if (!article || text.length > LONGEST_LINE) return [];
    const date = stampedDays(text, stamps, codes).find((d) => d.day !== null && d.other === null);
    if (!date || date.role === 'updated' || !isOnlyDate(text, date, stamps)) return [];
    const day = date.iso ?? withYear(date.month, date.day!, published);
    return day ? [{ day, from, to: blocks.length, closed: false }] : [];
  });
}

/** A day without its year: the last such day until the day after the page's. */
function withYear(month: number, day: number, published: string | null): string | null {
  if (!published) return null;
  const now = dayNumber(published);
  const of = (year: number) =>
    dayNumber(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
  const year = Number(published.slice(0, 4));
  // a live blog runs on after the day that it was begun
  const found = [of(year + 1), of(year), of(year - 1)].find((d) => d <= now + YEAR / 4);
  return found === undefined || Number.isNaN(found) ? null : isoDay(found);
}
