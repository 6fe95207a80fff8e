// How often pages join the right event of a journal, over random orders of labelled pages.
import { compareToll } from '../../src/journal/compare';
import { StoryIndex } from '../../src/journal/match';
import { storyFigures, type JournalReport } from '../../src/journal/report';
import type { Signature } from '../../src/reading/events/signature';
import type { Weights } from '../../src/reading/together';

export interface LabelledStory {
  id: string;
  /** What the page reports; null when it shares its story with no other page. */
  story: string | null;
  signature: Signature | null;
  draft: JournalReport | null;
}

const sum = { met: 0, got: 0, right: 0, metRight: 0, asked: 0, askedRight: 0, metCompared: 0, compared: 0, comparedRight: 0, both: 0, said: 0, same: 0 }; // prettier-ignore
type Sum = typeof sum;

interface Listed {
  wrong: Map<string, number>;
  missed: Map<string, number>;
}

/** A part of the pages that is measured, with the weights for it: those learned without it. */
export interface Part {
  weights: Weights;
  has: (page: LabelledStory) => boolean;
}

/** The measures of some orders as lines of text; with `worst` what was joined wrongly, and what was not joined. */
export function joinsOf(
  pages: readonly LabelledStory[],
  parts: readonly Part[],
  orders: number,
  worst: boolean,
): string[] {
  const random = seeded();
  const total: Sum = { ...sum };
  const listed: Listed = { wrong: new Map(), missed: new Map() };
  for (let i = 0; i < orders; i++) {
    const order = shuffled(pages, random);
    for (const part of parts) readInOrder(order, part, total, listed);
  }
  const percent = (some: number, all: number) => ((100 * some) / all).toFixed(1);
  const { met, got, right, metRight, asked, askedRight, metCompared, compared, comparedRight, both, said, same } = total; // prettier-ignore
  const list = (map: Map<string, number>) =>
    [...map].sort((a, b) => b[1] - a[1]).slice(0, 20).map(([what, n]) => `    ${n} ${what}`); // prettier-ignore
  return [
    `${pages.length} pages, ${orders} orders`,
    `  of pages whose event was met before (${(met / orders).toFixed(0)}), rightly joined: ${percent(metRight, met)} of 100`,
    `  joins right: ${percent(right, got)} of 100; asked about ${(asked / orders).toFixed(1)}, right ${percent(askedRight, asked)}`,
    `  of pages whose event was met before, compared with a page: ${percent(metCompared, met)} of 100`,
    `  pages compared (${(compared / orders).toFixed(1)}) only with pages of their event: ${percent(comparedRight, compared)} of 100`,
    `  pairs: F1 ${percent(2 * both, said + same)}, precision ${percent(both, said)}, recall ${percent(both, same)}`,
    ...(worst ? ['  wrong:', ...list(listed.wrong), '  missed:', ...list(listed.missed)] : []),
  ];
}

function readInOrder(
  pages: readonly LabelledStory[],
  { weights, has }: Part,
  total: Sum,
  { wrong, missed }: Listed,
): void {
  const index = new StoryIndex(weights);
  const byId = new Map(pages.map((p) => [p.id, p]));
  const seen = new Set<string>();
  const eventOf = new Map<string, string>();
  for (const page of pages) {
    const { id, story, signature } = page;
    const wasMet = story !== null && seen.has(story);
    if (story !== null) seen.add(story);
    const [match] = signature ? index.find(signature, id) : [];
    const members = match ? index.reportsOf(match.event).map((report) => byId.get(report)!) : [];
    const event = match?.sure ? match.event : id;
    eventOf.set(id, event);
    if (signature) index.add({ report: id, event, signature });
    if (!has(page)) continue;
    const alike = members.filter((member) => isOneStory(member, page)).length;
    const isRight = alike > members.length / 2;
    if (wasMet) total.met++;
    if (match?.sure) {
      total.got++;
      if (isRight) total.right++;
      if (isRight && wasMet) total.metRight++;
      if (!isRight) count(wrong, `${id} → ${match.event}`);
      const others = comparedWith(page, members);
      if (others.length > 0) total.compared++;
      if (others.length > 0 && wasMet) total.metCompared++;
      if (others.length > 0 && others.every((other) => isOneStory(other, page))) total.comparedRight++;
    } else {
      if (match) total.asked++;
      if (alike > 0) total.askedRight++;
      if (wasMet) count(missed, id);
    }
  }
  const measured = pages.filter(has);
  const rest = pages.filter((p) => !has(p));
  const joined = (p: LabelledStory) => eventOf.get(p.id)!;
  total.both += pairsBy(measured, (p) => p.story && `${p.story}\n${joined(p)}`);
  // a page of the part that is joined with one of another part is joined wrongly
  total.said += pairsBy(pages, joined) - pairsBy(rest, joined);
  total.same += pairsBy(measured, (p) => p.story);
}

const isOneStory = (a: LabelledStory, b: LabelledStory) => a.story !== null && a.story === b.story;

/** The pages of an event of which one gives a figure that is set beside a figure of this page. */
function comparedWith({ draft }: LabelledStory, members: readonly LabelledStory[]): LabelledStory[] {
  if (!draft) return [];
  const own = storyFigures(draft);
  return members.filter(({ draft: other }) =>
    own.some((figure) => other && compareToll(figure, own, [other], () => false).length > 0),
  );
}

const count = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);

/** Pairs of pages with the same key. */
function pairsBy(pages: readonly LabelledStory[], keyOf: (page: LabelledStory) => string | null): number {
  const counted = new Map<string, number>();
  for (const key of pages.flatMap((p) => keyOf(p) ?? [])) count(counted, key);
  return [...counted.values()].reduce((pairs, n) => pairs + (n * (n - 1)) / 2, 0);
}

/** The same numbers from 0 to 1 in every run. */
export function seeded(): () => number {
  let state = 1;
  return () => (state = (state * 1103515245 + 12345) & 0x7fffffff) / 0x7fffffff;
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const order = [...list];
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}
