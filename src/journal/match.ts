// Which event of the journal a page reports: the same evidence by which pages are read together, over an index that looks
// only at stories with a name or a place in common and a day near enough.
import type { Signature } from '../reading/events/signature';
import { SUPPOSED_PAGES, TOGETHER, rarity, storyKeys, togetherness } from '../reading/together';

/** The story of a report, as it is looked up. */
export interface Story {
  report: string;
  /** The journal's event that it belongs to. */
  event: string;
  signature: Signature;
}

/** An event that a page may report. `sure`: certain enough to compare with it; otherwise the reader is asked. */
export interface Match {
  event: string;
  probability: number;
  sure: boolean;
}

/** From this probability on a story compares with those of an event. */
const SURE = 0.8;
/** From this one on the reader is asked. */
const ASKED = 0.45;
/** A key is followed to the last so many stories that have it. */
const MOST_FOLLOWED = 200;
/** So many stories, those with most in common, are compared with a page's. */
const MOST_COMPARED = 60;
/** So many stories of one event are compared with a page's. */
const MOST_MEMBERS = 8;
/** Stories whose days are further apart are of different events. */
const DAYS_DATED = 4;
const DAYS_PRINTED = 30;

export class StoryIndex {
  readonly #stories = new Map<string, Story>();
  /** The reports that have a key, in the order in which they were added. */
  readonly #having = new Map<string, Set<string>>();
  readonly #members = new Map<string, Set<string>>();

  get size(): number {
    return this.#stories.size;
  }

  get(report: string): Story | undefined {
    return this.#stories.get(report);
  }

  /** The reports of an event. */
  reportsOf(event: string): ReadonlySet<string> {
    return this.#members.get(event) ?? new Set();
  }

  /** Adds a story in the place of an older one of its report. */
  add(story: Story): void {
    this.remove(story.report);
    this.#stories.set(story.report, story);
    for (const key of new Set(storyKeys(story.signature))) addTo(this.#having, key, story.report);
    addTo(this.#members, story.event, story.report);
  }

  remove(report: string): void {
    const story = this.#stories.get(report);
    if (!story) return;
    this.#stories.delete(report);
    for (const key of new Set(storyKeys(story.signature))) removeFrom(this.#having, key, report);
    removeFrom(this.#members, story.event, report);
  }

  /** The events that a story may be of, the likeliest first. A report's own story is left aside. */
  find(signature: Signature, report: string): Match[] {
    const link = (other: Story) => togetherness(signature, other.signature, (key) => this.#rarity(key));
    const best = new Map<string, number>();
    for (const story of this.#candidates(signature, report)) {
      const probability = link(story);
      if (probability > Math.max(ASKED, best.get(story.event) ?? 0)) best.set(story.event, probability);
    }
    return [...best]
      .map(([event, probability]): Match => {
        // one alike story is not enough: an event's stories must be alike on the average
        const others = [...this.reportsOf(event)].filter((r) => r !== report).slice(-MOST_MEMBERS);
        const average = others.reduce((sum, r) => sum + link(this.#stories.get(r)!), 0) / others.length;
        return { event, probability, sure: probability >= SURE && average >= TOGETHER / 2 };
      })
      .sort((a, b) => b.probability - a.probability);
  }

  /** The stories near enough in time that have most in common, rare keys counting more. */
  #candidates(signature: Signature, report: string): Story[] {
    const shared = new Map<string, number>();
    for (const key of new Set(storyKeys(signature))) {
      const worth = this.#rarity(key);
      for (const other of last(this.#having.get(key), MOST_FOLLOWED))
        shared.set(other, (shared.get(other) ?? 0) + worth);
    }
    shared.delete(report);
    return [...shared]
      .sort((a, b) => b[1] - a[1])
      .map(([other]) => this.#stories.get(other)!)
      .filter((story) => isNear(signature, story.signature))
      .slice(0, MOST_COMPARED);
  }

  #rarity(key: string): number {
    return rarity(this.#having.get(key)?.size ?? 0, SUPPOSED_PAGES + this.#stories.size);
  }
}

function isNear(a: Signature, b: Signature): boolean {
  if (a.from !== null && b.from !== null)
    return Math.max(a.from - (b.to ?? b.from), b.from - (a.to ?? a.from)) <= DAYS_DATED;
  const [x, y] = [a.from ?? a.published, b.from ?? b.published];
  return x === null || y === null || Math.abs(x - y) <= DAYS_PRINTED;
}

function addTo(sets: Map<string, Set<string>>, key: string, member: string): void {
  const set = sets.get(key);
  if (set) set.add(member);
  else sets.set(key, new Set([member]));
}

function removeFrom(sets: Map<string, Set<string>>, key: string, member: string): void {
  const set = sets.get(key);
  set?.delete(member);
  if (set?.size === 0) sets.delete(key);
}

/** The last members of a set, which keeps its order. */
function last(set: ReadonlySet<string> | undefined, most: number): string[] {
  const all = set ? [...set] : [];
  return all.length > most ? all.slice(-most) : all;
}
