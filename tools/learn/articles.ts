// Articles with answers to learn links from, in three layouts: those of `src/cli/answers.ts`; a JSON file an article with its text,
// incidents and figures; and the same with `events`, of which `known` is an incident of the record or null.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { answersIn } from '../../src/cli/answers';

export interface Labelled {
  name: string;
  /** Articles of one set are never in two folds when they have this in common: what their own story is. */
  story: string;
  text: string;
  published: string | null;
  language: string | null;
  /** How much it counts beside others. */
  weight: number;
  incidents: ReadonlySet<string>;
  main: string | null;
  /** Incidents of which it is not known whether the article reports them. */
  unclear: (id: string) => boolean;
  /** Incidents that its answers leave out: they are taken for untold, but not counted as errors. */
  unjudged: (id: string) => boolean;
  /** Where a figure is, and its incident; null for an event that the record has not. */
  figures: { at: number; incident: string | null }[];
}

interface Answer {
  text?: string;
  published?: string | null;
  published_inferred?: string | null;
  language?: string | null;
  incidents?: { id: string; main?: boolean }[];
  figures?: {
    measure?: string;
    at?: number;
    quote?: string;
    number?: string;
    incident?: string | null;
    event?: string;
    optional?: boolean;
  }[];
  events?: { key: string; from?: string; to?: string; known: string | null; main?: boolean }[];
}

/** Counts of soldiers and of attacks are of no one incident. */
const DEAD_AND_HURT = /^(?:killed|wounded|killed-or-wounded)$/;
/** An article built around a difficulty is short and its answers are complete: it counts as so many others. */
const DIFFICULTY_WEIGHT = 3;
/** Articles with a table of their own say less of a record that knows sides and kinds of event. */
const TABLE_WEIGHT = 0.5;
const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
/** An incident has its first day in its id; a running count has not. */
export const isDated = (id: string): boolean => /^(?:\w+:row-)?\d{4}-/.test(id);

/** The articles of a folder, in any of the layouts. Throws when it holds none. */
export function articlesIn(folder: string): Labelled[] {
  const files = existsSync(folder)
    ? readdirSync(folder)
        .filter((f) => f.endsWith('.json') && f !== 'ids.json')
        .sort()
    : [];
  const whole = files.filter((f) => typeof (json(join(folder, f)) as Answer).text === 'string');
  if (whole.length === 0) return fromAnswers(folder);
  const ids = join(folder, 'ids.json');
  const judged = existsSync(ids) ? new Set((json(ids) as { incidents: string[] }).incidents) : null;
  const weight = existsSync(join(folder, 'table.csv')) ? TABLE_WEIGHT : 1;
  return whole.map((f) => ({
    ...fromWhole(basename(f, '.json'), json(join(folder, f)) as Answer, judged),
    weight,
  }));
}

function fromWhole(
  name: string,
  answer: Answer,
  judged: ReadonlySet<string> | null,
): Omit<Labelled, 'weight'> {
  const { text = '', events } = answer;
  const known = new Map(events?.map((e) => [e.key, e.known]));
  const incidents = events
    ? events.flatMap((e) => (e.known ? [{ id: e.known, main: e.main }] : []))
    : (answer.incidents ?? []);
  const main = incidents.find((i) => i.main)?.id ?? null;
  const figures = (answer.figures ?? []).filter((f) => !f.optional && DEAD_AND_HURT.test(f.measure ?? ''));
  return {
    name,
    story: main ?? events?.find((e) => e.main)?.key ?? name.split('-').slice(0, 3).join('-'),
    text,
    published: answer.published ?? answer.published_inferred ?? null,
    language: answer.language ?? 'en',
    incidents: new Set(incidents.map((i) => i.id).filter(isDated)),
    main: main && isDated(main) ? main : null,
    unclear: (id) => (events ?? []).some((e) => !e.known && isWithin(id, e)),
    unjudged: (id) => judged !== null && !judged.has(id),
    figures: figures.map((f) => {
      const quote = f.quote ? text.indexOf(f.quote) : 0;
      const at = f.at ?? quote + Math.max(0, (f.quote ?? '').indexOf(f.number ?? ''));
      const incident = f.event ? (known.get(f.event) ?? null) : (f.incident ?? null);
      return { at, incident: incident && isDated(incident) ? incident : null };
    }),
  };
}

/** The record may have gained an incident that an article's answers do not name: one of the same days. */
const isWithin = (id: string, { from, to }: { from?: string; to?: string }) => {
  const day = id.slice(0, '2024-01-01'.length);
  return from !== undefined && from <= day && day <= (to ?? from);
};

function fromAnswers(folder: string): Labelled[] {
  const { articles, incidents: judged } = answersIn(folder);
  return articles.map(({ name, difficulty, text, published, language, incidents, figures }) => {
    const main = incidents.find((i) => i.main)?.id ?? null;
    return {
      name,
      story: main ?? name,
      text,
      published,
      language,
      weight: difficulty === null ? 1 : DIFFICULTY_WEIGHT,
      incidents: new Set(incidents.map((i) => i.id).filter(isDated)),
      main: main && isDated(main) ? main : null,
      unclear: () => false,
      unjudged: (id) => existsSync(join(folder, 'gold')) && !judged.has(id),
      figures: figures
        .filter((f) => !f.optional && DEAD_AND_HURT.test(f.measure))
        .map(({ start, incident }) => ({
          at: start,
          incident: incident && isDated(incident) ? incident : null,
        })),
    };
  });
}
