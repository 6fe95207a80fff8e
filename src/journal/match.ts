// Which event of the journal a page reports: the same evidence by which pages are read together, over an index that looks
// only at stories with a name or a place in common and a day near enough.
import type { Signature } from '../reading/events/signature';
import {
  SUPPOSED_PAGES,
  TOGETHER,
  WEIGHTS,
  rarity,
  storyKeys,
  togetherness,
  type Weights,
} from '../reading/together';

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
const SURE = 0.75;
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
  readonly #having = new Map<string, Story[]>();
  readonly #members = new Map<string, Story[]>();

  /** `weights`: how much each kind of evidence says. */
  constructor(private readonly weights: Weights = WEIGHTS) {}

  get size(): number {
    return this.#stories.size;
  }

  get(report: string): Story | undefined {
    return this.#stories.get(report);
  }

  /** The reports of an event, in the order in which they were added. */
  reportsOf(event: string): string[] {
    return (this.#members.get(event) ?? []).map((story) => story.report);
  }

  /** Adds a story in the place of an older one of its report. */
  add(story: Story): void {
    this.remove(story.report);
    this.#stories.set(story.report, story);
    for (const key of new Set(storyKeys(story.signature))) addTo(this.#having, key, story);
    addTo(this.#members, story.event, story);
  }

  remove(report: string): void {
    const story = this.#stories.get(report);
    if (!story) return;
    this.#stories.delete(report);
    for (const key of new Set(storyKeys(story.signature))) removeFrom(this.#having, key, story);
    removeFrom(this.#members, story.event, story);
  }

  /** The events that a story may be of, the likeliest first. A report's own story is left aside. */
  find(signature: Signature, report: string): Match[] {
    const link = (other: Story) =>
      togetherness(signature, other.signature, (key) => this.#rarity(key), this.weights);
    const best = new Map<string, number>();
    for (const story of this.#candidates(signature, report)) {
      const probability = link(story);
      if (probability > Math.max(ASKED, best.get(story.event) ?? 0)) best.set(story.event, probability);
    }
    return [...best]
      .map(([event, probability]): Match => {
        // one alike story is not enough: an event's stories must be alike on the average
        const others = (this.#members.get(event) ?? [])
          .filter((s) => s.report !== report)
          .slice(-MOST_MEMBERS);
        const average = others.reduce((sum, s) => sum + link(s), 0) / others.length;
        return { event, probability, sure: probability >= SURE && average >= TOGETHER / 2 };
      })
      .sort((a, b) => b.probability - a.probability);
  }

  /** The stories near enough in time that have most in common, rare keys counting more. */
  #candidates(signature: Signature, report: string): Story[] {
    const shared = new Map<Story, number>();
    for (const key of new Set(storyKeys(signature))) {
      const worth = this.#rarity(key);
      const having = this.#having.get(key) ?? [];
      for (let i = Math.max(0, having.length - MOST_FOLLOWED); i < having.length; i++)
        shared.set(having[i]!, (shared.get(having[i]!) ?? 0) + worth);
    }
    return [...shared]
      .filter(([story]) => story.report !== report && isNear(signature, story.signature))
      .sort((a, b) => b[1] - a[1])
      .slice(0, MOST_COMPARED)
      .map(([story]) => story);
  }

  #rarity(key: string): number {
    return rarity(this.#having.get(key)?.length ?? 0, SUPPOSED_PAGES + this.#stories.size);
  }
}

function isNear(a: Signature, b: Signature): boolean {
  if (a.from !== null && b.from !== null)
    return Math.max(a.from - (b.to ?? b.from), b.from - (a.to ?? a.from)) <= DAYS_DATED;
  const [x, y] = [a.from ?? a.published, b.from ?? b.published];
  return x === null || y === null || Math.abs(x - y) <= DAYS_PRINTED;
}

function addTo(stories: Map<string, Story[]>, key: string, story: Story): void {
  const list = stories.get(key);
  if (list) list.push(story);
  else stories.set(key, [story]);
}

function removeFrom(stories: Map<string, Story[]>, key: string, story: Story): void {
  const list = stories.get(key);
  // the last ones are renewed most
  const at = list?.lastIndexOf(story) ?? -1;
  if (at >= 0) list!.splice(at, 1);
  if (list?.length === 0) stories.delete(key);
}
