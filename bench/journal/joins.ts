// How often pages join the right event of a journal, over random orders of labelled pages.
import { StoryIndex } from '../../src/journal/match';
import type { Signature } from '../../src/reading/events/signature';

export interface LabelledStory {
  id: string;
  /** What the page reports; null when it shares its story with no other page. */
  story: string | null;
  signature: Signature | null;
}

const sum = { met: 0, got: 0, right: 0, asked: 0, askedRight: 0, both: 0, said: 0, same: 0 };
type Sum = typeof sum;

/** The measures of some orders as lines of text; with `worst` what was joined wrongly, and what was not joined. */
export function joinsOf(pages: readonly LabelledStory[], orders: number, worst: boolean): string[] {
  const random = seeded();
  const total: Sum = { ...sum };
  const wrong = new Map<string, number>();
  const missed = new Map<string, number>();
  for (let i = 0; i < orders; i++) readInOrder(shuffled(pages, random), total, wrong, missed);
  const percent = (part: number, all: number) => ((100 * part) / all).toFixed(1);
  const { met, got, right, asked, askedRight, both, said, same } = total;
  const list = (map: Map<string, number>) =>
    [...map].sort((a, b) => b[1] - a[1]).slice(0, 20).map(([what, n]) => `    ${n} ${what}`); // prettier-ignore
  return [
    `${pages.length} pages, ${orders} orders`,
    `  of pages whose event was met before (${(met / orders).toFixed(0)}), rightly joined: ${percent(right, met)} of 100`,
    `  joins right: ${percent(right, got)} of 100; asked about ${(asked / orders).toFixed(1)}, right ${percent(askedRight, asked)}`,
    `  pairs: F1 ${percent(2 * both, said + same)}, precision ${percent(both, said)}, recall ${percent(both, same)}`,
    ...(worst ? ['  wrong:', ...list(wrong), '  missed:', ...list(missed)] : []),
  ];
}

function readInOrder(
  pages: readonly LabelledStory[],
  total: Sum,
  wrong: Map<string, number>,
  missed: Map<string, number>,
): void {
  const index = new StoryIndex();
  const storyOf = new Map(pages.map((p) => [p.id, p.story ?? `none ${p.id}`]));
  const seen = new Set<string>();
  const eventOf = new Map<string, string>();
  for (const { id, story, signature } of pages) {
    const wasMet = story !== null && seen.has(story);
    if (wasMet) total.met++;
    if (story !== null) seen.add(story);
    const [match] = signature ? index.find(signature, id) : [];
    const members = match ? index.reportsOf(match.event).map((report) => storyOf.get(report)) : [];
    const alike = members.filter((member) => member === story).length;
    if (match?.sure) {
      total.got++;
      if (alike > members.length / 2) total.right++;
      else count(wrong, `${id} → ${match.event}`);
    } else {
      if (match) total.asked++;
      if (alike > 0) total.askedRight++;
      if (wasMet) count(missed, id);
    }
    const event = match?.sure ? match.event : id;
    eventOf.set(id, event);
    if (signature) index.add({ report: id, event, signature });
  }
  total.both += pairsBy(pages, (p) => p.story && `${p.story}\n${eventOf.get(p.id)}`);
  total.said += pairsBy(pages, (p) => eventOf.get(p.id)!);
  total.same += pairsBy(pages, (p) => p.story);
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
