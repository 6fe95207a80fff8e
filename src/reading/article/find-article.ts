// Finds a page's article among its blocks: by where its prose is, by what elements call themselves, and by how much of them is links.
//
// The article is the smallest container with most of the page's prose. What lies in it and is no part of it (menus, teasers,
// comments, sign-ups) is left out. All steps are linear in the containers and blocks of the page.
import type { Container, PlacedBlock } from '../../model/page-source';
import { isAround } from './around';

/** A container that holds this share of the page's prose holds the article; one that says that it is the article needs less. */
const SHARE = 0.8;
const NAMED_SHARE = 0.6;
/** Text with less than this outside of links is no prose, in UTF-16 code units. */
const LEAST_PROSE = 60;
/** Nor is text with more than this share in links. */
const MOST_LINKED = 0.5;
/** A paragraph with more than this share in links leads elsewhere. */
const MOST_LINKED_LINE = 0.9;
/** A paragraph without others beside it, as in a teaser, counts for this share, unless it is so long. */
const ALONE = 0.3;
const LONG = 500;
/** What holds more than this share of the page's prose is not around the article, whatever it is called; */
const MAIN_SHARE = 0.7;
/** with a headline in it less will do. */
const HEADED_SHARE = 0.2;

const ARTICLE = /^article\b|\bmain\b|articleBody/;
const HEADLINE = /^h1\b/;
/** Elements that are parts of a text by themselves: posts, sections. */
const PART = /^(?:article|section)\b/;
/** Elements that hold a line of text of what is around them. */
const LINE = /^(?:p|h[1-6]|li|d[td]|t[drh]|blockquote)\b/;
/** Lines that can be links and belong to the text even so: headings of posts, cells. */
const LINKED_LINE = /^(?:h[1-6]|t[dh])\b/;

/** For each block whether it belongs to the article. What the page's structure does not say counts as the article. */
export function findArticle(placed: readonly PlacedBlock[], all: readonly Container[]): boolean[] {
  const blocks = placed.map((b): Measured => ({ ...b, length: lengthOf(b.text) }));
  if (all.length === 0 || !blocks.some(isProse)) return blocks.map(() => true);
  const containers = all.map(({ is, parent }, i) => ({ is, parent: Math.min(Math.max(parent, 0), i - 1) }));
  const within = blocks.map((b) => Math.min(Math.max(b.within, 0), all.length - 1));
  const sum = (of: (block: Measured, i: number) => number) => sums(containers, within, blocks.map(of));
  const labelOf = (i: number) => containers[within[i]!]!.is;

  const weights = proseWeights(blocks, containers, within);
  const prose = sum((_, i) => weights[i]!);
  const headlines = sum((_, i) => Number(HEADLINE.test(labelOf(i))));
  const isMain = (i: number) => prose[i]! > prose[0]! * (headlines[i] ? HEADED_SHARE : MAIN_SHARE);
  const around = inherited(
    containers,
    (i, outer) => outer || (isAround(containers[i]!.is) && (isAside(containers[i]!.is) || !isMain(i))),
  );

  const own = sum((_, i) => (around[within[i]!] ? 0 : weights[i]!));
  // of two containers that hold so much the later one lies in the other
  const paragraphs = sum((_, i) => Number(weights[i]! > 0));
  const narrowest = containers.findLastIndex(({ is }, i) => {
    const isNamed = ARTICLE.test(is);
    // one paragraph alone is no article, unless it is marked as one
    const mayBe = !around[i] && (isNamed || paragraphs[i]! > 1 || headlines[i]! > 0);
    return mayBe && own[i]! > 0 && own[i]! >= own[0]! * (isNamed ? NAMED_SHARE : SHARE);
  });
  const article = Math.max(narrowest, 0);
  const length = sum((b) => b.length);
  const linked = sum((b) => b.linked);
  const isLinks = (i: number) =>
    prose[i] === 0 && linked[i]! > length[i]! * MOST_LINKED && !LINE.test(containers[i]!.is);
  const inside = inherited(
    containers,
    (i, outer) => i === article || (!isLinks(i) && (outer || isLike(article, i, containers, own))),
  );
  return blocks.map(
    (b, i) =>
      !around[within[i]!] &&
      // the headline may be above the article
      (HEADLINE.test(labelOf(i)) || (inside[within[i]!]! && !isLinkLine(b, labelOf(i)))),
  );
}

const isAside = (is: string) => /^(?:aside|footer|nav)\b/.test(is);

/** Whether a container is another part of the article: beside its main part and of the same kind; short ones only if marked as parts. */
function isLike(
  article: number,
  i: number,
  containers: readonly Container[],
  own: readonly number[],
): boolean {
  const [a, b] = [containers[article]!, containers[i]!];
  return a.parent === b.parent && kindOf(a.is) === kindOf(b.is) && (own[i]! > 0 || PART.test(b.is));
}

/** An element's name and its first class. */
const kindOf = (is: string) => is.split(' ', 2).join(' ');

/** A block with its length, blanks counted once. */
interface Measured extends PlacedBlock {
  length: number;
}

const lengthOf = (text: string) => text.replace(/\s+/g, ' ').trim().length;

const isProse = ({ length, linked }: Measured): boolean =>
  length - linked >= LEAST_PROSE && linked <= length * MOST_LINKED;

function isLinkLine({ length, linked }: Measured, is: string): boolean {
  const most = LINE.test(is) ? MOST_LINKED_LINE : MOST_LINKED;
  return linked > length * most && length - linked < LEAST_PROSE && !LINKED_LINE.test(is);
}

/** How much each block counts as prose: its length outside of links, less if no other prose is beside it. */
function proseWeights(
  blocks: readonly Measured[],
  containers: readonly Container[],
  within: readonly number[],
): number[] {
  const isIt = blocks.map(isProse);
  const beside = new Map<string, number>();
  // in the same element, parted by line breaks; or in elements that lie in the same one
  const flowsOf = (i: number) => [`in ${within[i]!}`, `below ${containers[within[i]!]!.parent}`];
  blocks.forEach((_, i) => {
    if (isIt[i]) for (const flow of flowsOf(i)) beside.set(flow, (beside.get(flow) ?? 0) + 1);
  });
  return blocks.map(({ length, linked }, i) => {
    if (!isIt[i]) return 0;
    const own = length - linked;
    return own >= LONG || flowsOf(i).some((flow) => beside.get(flow)! > 1) ? own : own * ALONE;
  });
}

/** What each container holds of a quantity of blocks, with all that lies in it. */
function sums(containers: readonly Container[], within: readonly number[], of: readonly number[]): number[] {
  const held = containers.map(() => 0);
  within.forEach((container, i) => (held[container]! += of[i]!));
  for (let i = held.length - 1; i > 0; i--) held[containers[i]!.parent]! += held[i]!;
  return held;
}

/** What holds for each container, given whether it does for the one around it. */
function inherited(
  containers: readonly Container[],
  holds: (index: number, outer: boolean) => boolean,
): boolean[] {
  const all: boolean[] = [];
  containers.forEach(({ parent }, i) => all.push(holds(i, all[parent] ?? false)));
  return all;
}
