// Step 6: the events of a page. Headline, lead and body of one story are one event; what the page looks back or sideways
// at, and counts that run on, are events of their own.
import { dayNumber } from '../../model/days';
import type { Links } from '../links/link';
import type { EventRecord } from '../record';
import type { Steps } from '../steps';
import { ANOTHER, contrast, countKeys, type Frame } from './contrast';
import type { EventDays } from './event-days';
import type { Found, Happening } from './happenings';
import { joinWhere } from './located';

/** Happenings that are of one event. */
export interface Cluster extends Frame {
  main: boolean;
  running: boolean;
  happenings: Happening[];
}

const HAPPENINGS_A_STEP = 100;
/** Sentences in which a page says what its story is. */
const LEAD_SENTENCES = 5;
/** A happening is compared with the last so many of the other events. */
const MOST_COMPARED = 12;

/** The events of a page, its own story first, each happening in one of them. */
export function* clusterHappenings(
  happenings: readonly Happening[],
  { published }: Pick<Found, 'published'>,
  links: Pick<Links, 'main'>,
  know: EventRecord,
): Steps<Cluster[]> {
  const story = storyOf(happenings, published, links.main);
  const others: Cluster[] = [];
  const assigned: Cluster[] = [];
  for (const [i, h] of happenings.entries()) {
    const cluster = clusterOf(h, i);
    assigned.push(cluster);
    add(cluster, h);
    if (i % HAPPENINGS_A_STEP === HAPPENINGS_A_STEP - 1) yield;
  }
  return [story, ...others].filter((c) => c.happenings.length > 0);

  function clusterOf(h: Happening, i: number): Cluster {
    if (h.running && h.tolls.length > 0) return matching(h, true) ?? open(true);
    if (h.again) return assigned[i - 1] ?? story;
    const said = contrast(h, story, know, { published });
    if (said >= ANOTHER)
      return (h.another && !hasEvidence(h) ? before(i) : null) ?? matching(h, false) ?? open(false);
    if (said < 0) return story;
    const carried = before(i);
    if (!carried || carried.main || contrast(alone(h), carried, know) < ANOTHER) return carried ?? story;
    return matching(h, false) ?? open(false);
  }

  /** The event that the paragraph was at, where the clause says nothing of its own. */
  function before(i: number): Cluster | null {
    const { clause } = happenings[i]!;
    const previous = happenings[i - 1]?.clause;
    if (!previous || previous.sentence.paragraph !== clause.sentence.paragraph) return null;
    if (previous.sentence === clause.sentence) {
      const back = clause.resumes > 0 ? i - clause.resumes : i - 1;
      return assigned[back] ?? null;
    }
    // an aside at the end of the last sentence is over
    let first = i - 1;
    while (happenings[first - 1]?.clause.sentence === previous.sentence) first--;
    const cluster = assigned[first]!;
    return cluster.running ? null : cluster;
  }

  function matching(h: Happening, running: boolean): Cluster | undefined {
    return others
      .slice(-MOST_COMPARED)
      .filter((c) => c.running === running)
      .map((cluster) => ({ cluster, said: contrast(alone(h), cluster, know) }))
      .filter(({ said }) => (running ? said < 1 : said < 0))
      .sort((a, b) => a.said - b.said)[0]?.cluster;
  }

  function open(running: boolean): Cluster {
    const cluster: Cluster = {
      main: false,
      running,
      happenings: [],
      days: [],
      where: joinWhere([]),
      counts: new Set(),
      incident: null,
    };
    others.push(cluster);
    return cluster;
  }

  function add(cluster: Cluster, h: Happening) {
    cluster.happenings.push(h);
    if (cluster.main) return;
    cluster.days = [...cluster.days, ...h.days].slice(0, MOST_COMPARED);
    cluster.where = joinWhere([cluster.where, h.where]);
    cluster.counts = new Set([...cluster.counts, ...countKeys(h.tolls)].slice(0, MOST_COMPARED));
    cluster.incident ??= h.clause.settled ? h.clause.incident : null;
  }
}

/** A happening without its words for being another than the page's story. */
const alone = (h: Happening): Happening => ({
  ...h,
  another: false,
  answered: false,
  clause: { ...h.clause, background: false },
});

const hasEvidence = ({ days, where, kind, tolls }: Happening) =>
  (kind !== null && kind !== 'attack' && tolls.length > 0) ||
  days.length > 0 ||
  where.places.size > 0 ||
  where.countries.size > 0 ||
  where.unknown.size > 0;

/** The page's own story, as its title and first sentences report it. */
function storyOf(
  happenings: readonly Happening[],
  published: string | null,
  incident: string | null,
): Cluster {
  const lead = happenings.filter(
    (h) => h.clause.sentence.index < LEAD_SENTENCES && !h.clause.background && !h.another && !h.running,
  );
  return {
    main: true,
    running: false,
    happenings: [],
    days: storyDays(lead, published),
    where: joinWhere(lead.map((h) => h.where)),
    counts: new Set(countKeys(lead.flatMap((h) => h.tolls))),
    incident,
  };
}

/** The day of the story: of those that the lead names the one nearest to the page's own, else the first. */
function storyDays(lead: readonly Happening[], published: string | null): EventDays[] {
  // nothing that a page reports is to come: such a day was read wrongly, or is that of a plan
  const latest = published ? dayNumber(published) + 1 : Infinity;
  const daysIn = (list: readonly Happening[]) =>
    list.flatMap((h) => h.days).filter((d) => d.day && d.from <= latest);
  // a line with the page's own day, under its headline, reports nothing that happened on it
  const told = daysIn(lead.filter((h) => h.clause.event || h.tolls.length > 0));
  const days = told.length > 0 ? told : daysIn(lead);
  const dated = days.filter((d) => !d.yearless);
  if (days.length === 0) return headlineDays(lead);
  if (!published || dated.length === 0) return days.slice(0, 1);
  const now = dayNumber(published);
  const gap = (d: EventDays) => Math.abs(now - d.from);
  return [dated.reduce((a, b) => (gap(b) < gap(a) ? b : a))];
}

/** Sentences of a headline and what follows it. */
const HEADLINE = 2;

/** Without a day, the month or the week that a headline names. */
const headlineDays = (lead: readonly Happening[]): EventDays[] =>
  lead
    .filter((h) => h.clause.sentence.index < HEADLINE)
    .flatMap((h) => h.days)
    .slice(0, 1);
