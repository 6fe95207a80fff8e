// Elements that hold a date, by their role: when the page or a post of it was published, when it was changed; or a date of
// something else: a teaser, a comment, an embedded post, an event that the text speaks of.
import type { Holder, MarkedTime, SourceBlock } from '../../model/page-source';
import { roleBefore, type Stamps } from './stamps';
import { machineDay } from './values';

/** A dated element of the article, or of one of the articles of the page. */
export interface RoledTime {
  day: string;
  role: 'published' | 'updated';
  /** Its words or its markup say that it is the day of publication. */
  labelled: boolean;
  /** A list, a link: it may be that of a teaser. */
  listed: boolean;
  /** What is seen of it. */
  text: string;
  path: readonly Holder[];
  /** The block that it is in, or that follows it. */
  at: number;
}

/** Elements, classes and ids around dates that are not those of an article. */
const OTHERS =
  /^(?:aside|footer|nav|blockquote|figure|iframe|table|form|dialog)\b|(?<![a-z])(?:comments?|repl(?:y|ies)|related|teasers?|recommend\w*|promo|sidebar|embed\w*|tweet|twitter\S*|instagram\S*|widget|most-?read|trending|popular|newsletter|read-?more|see-?also|more-?(?:news|stories|on)|outbrain|taboola|calendar|breaking-?news)(?![a-z])/i;
/** Microdata of other things than an article. */
const OTHER_TYPES =
  /schema\.org\/(?:\w*Comment|VideoObject|ImageObject|Event|Person|Organization|Product|Review)\b/i;
const LISTED = /^(?:li|a)\b/i;
/** Names of classes and fields; “edition” and “editor” are not “edited”. */
const UPDATED = /updat|modif|revis|edited/i;
const PUBLISHED = /publi[sc]|pubdate|posted|date-?created|date-?line|byline|timestamp/i;
/** A paragraph that says more than this besides its date is prose. */
const MOST_BESIDE = 120;
const FEWEST_WORDS = 3;
/** How far before a date its label is looked for. */
const LABEL_REACH = 60;

/** The role of a dated element; null when it is none of an article's. */
export function roleOf(
  { value, text, path }: MarkedTime,
  blocks: readonly SourceBlock[],
  stamps: Stamps,
  codes: readonly string[],
): RoledTime | null {
  const day = machineDay(value, codes) ?? machineDay(text, codes);
  if (day === null || path.some(({ is }, i) => (i > 0 && OTHERS.test(is)) || OTHER_TYPES.test(is)))
    return null;
  const own = path
    .slice(0, 3)
    .map(({ is }) => is)
    .join(' ');
  const [inside, before] = lineAround(text, path[0]!.from, blocks);
  const said = roleBefore(before.slice(-LABEL_REACH), stamps) ?? labelIn(inside, stamps);
  const role = said ?? (UPDATED.test(own) && !/datePublished/i.test(own) ? 'updated' : 'published');
  const labelled = said === 'published' || PUBLISHED.test(own);
  if (said === null && !labelled && isProse(inside, text, before, path)) return null;
  return {
    day,
    role,
    labelled,
    text,
    listed: path.some(({ is }) => LISTED.test(is)),
    path,
    at: path[0]!.from,
  };
}

/** A label inside the element itself: <time>Updated 3 February</time>. */
const labelIn = (text: string, stamps: Stamps) =>
  text.length < LABEL_REACH ? roleBefore(text, stamps) : null;

/** The text of the block that an element lies in, and what of it comes before the element. */
function lineAround(
  text: string,
  at: number,
  blocks: readonly SourceBlock[],
): [inside: string, before: string] {
  const seen = text.replace(/\s+/g, ' ').trim();
  const line = (i: number) => (blocks[i]?.text ?? '').replace(/\s+/g, ' ').trim();
  for (const i of [at, at - 1]) {
    const where = seen ? line(i).indexOf(seen) : -1;
    // its label can be in a block of its own: <dt>Published</dt><dd>
    if (where >= 0)
      return [
        line(i),
        where > 0 ? line(i).slice(0, where) : line(i - 1).length < LABEL_REACH ? line(i - 1) : '',
      ];
  }
  return ['', ''];
}

/** Whether a sentence speaks of the date: “They were freed on <time>”. */
function isProse(line: string, text: string, before: string, path: readonly Holder[]): boolean {
  if (line.length - text.length > MOST_BESIDE) return true;
  const paragraph = path.slice(1, 3).some(({ is }) => /^p\s*$/.test(is.trim()));
  return (
    paragraph &&
    line.startsWith(before) &&
    (before.match(/\p{L}+/gu)?.length ?? 0) >= FEWEST_WORDS &&
    /[.!?؟]$/.test(line)
  );
}
