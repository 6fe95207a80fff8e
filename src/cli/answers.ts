// Articles with their answers, in two layouts: FOLDER/text/*.txt with FOLDER/gold/*.json, or annotated texts:
//
//   difficulty: what makes this article hard          a head of key: value lines
//   published: 2031-03-05
//   incidents: 2031-03-04-marvek-depot-strike*        * the page's own story
//   ---
//   ⟦surface|entity⟧            a name         ⟦surface|?entity⟧ may be marked or not
//   ⟪surface|measure|value|incident⟫           a figure; incident null when it belongs to none that is known
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

interface AnsweredMention {
  start: number;
  end: number;
  entity: string;
  optional?: boolean;
}

export interface AnsweredFigure {
  start: number;
  end: number;
  measure: string;
  value: number | string | { min: number; max: number };
  incident: string | null;
  optional?: boolean;
}

export interface Answered {
  name: string;
  difficulty: string | null;
  text: string;
  published: string | null;
  outlet: string | null;
  language: string | null;
  mentions: AnsweredMention[];
  incidents: { id: string; main: boolean }[];
  figures: AnsweredFigure[];
}

/** A folder's articles, and what their answers know of: nothing else that a reading finds is judged. */
export interface Answers {
  articles: Answered[];
  entities: ReadonlySet<string>;
  incidents: ReadonlySet<string>;
}

/** The answered articles of a folder, in either layout. Throws when it holds none. */
export function answersIn(folder: string): Answers {
  const gold = join(folder, 'gold');
  const articles = existsSync(gold)
    ? readdirSync(gold)
        .filter((f) => f.endsWith('.json'))
        .sort()
        .map((f) => fromGold(folder, f.slice(0, -'.json'.length)))
    : readdirSync(folder)
        .filter((f) => f.endsWith('.txt'))
        .sort()
        .map((f) => parseAnnotated(f.slice(0, -'.txt'.length), readFileSync(join(folder, f), 'utf8')));
  if (articles.length === 0) throw new Error(`${folder}: no articles with answers were found`);
  const ids = join(folder, 'ids.json');
  if (existsSync(ids)) {
    const known = JSON.parse(readFileSync(ids, 'utf8')) as {
      entities: Record<string, [string, string]>;
      incidents: Record<string, string>;
    };
    return {
      articles,
      entities: new Set(Object.values(known.entities).map(([id]) => id)),
      incidents: new Set(Object.values(known.incidents)),
    };
  }
  return {
    articles,
    entities: new Set(articles.flatMap((a) => a.mentions.map((m) => m.entity))),
    incidents: new Set(
      articles.flatMap((a) =>
        [...a.incidents, ...a.figures.map((f) => ({ id: f.incident ?? '' }))].map((i) => i.id),
      ),
    ),
  };
}

function fromGold(folder: string, name: string): Answered {
  const gold = JSON.parse(readFileSync(join(folder, 'gold', `${name}.json`), 'utf8')) as Partial<Answered>;
  return {
    name,
    difficulty: null,
    text: readFileSync(join(folder, 'text', `${name}.txt`), 'utf8'),
    published: gold.published ?? null,
    outlet: gold.outlet ?? null,
    language: gold.language ?? null,
    mentions: gold.mentions ?? [],
    incidents: gold.incidents ?? [],
    figures: gold.figures ?? [],
  };
}

const OPEN = { '⟦': '⟧', '⟪': '⟫' } as const;

/** One annotated text. Throws when a mark is left open. */
function parseAnnotated(name: string, raw: string): Answered {
  const cut = raw.indexOf('\n---\n');
  if (cut < 0) throw new Error(`${name}: the head must end in a line ---`);
  const head = new Map(
    raw
      .slice(0, cut)
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()] as const),
  );
  const body = raw.slice(cut + '\n---\n'.length).trim();
  const article: Answered = {
    name,
    difficulty: head.get('difficulty') ?? null,
    text: '',
    published: head.get('published') ?? null,
    outlet: head.get('outlet') ?? null,
    language: head.get('language') ?? 'en',
    mentions: [],
    incidents: (head.get('incidents') ?? '')
      .split(/\s+/)
      .filter(Boolean)
      .map((id) => ({ id: id.replace('*', ''), main: id.endsWith('*') })),
    figures: [],
  };
  for (let i = 0; i < body.length; i++) {
    const close = OPEN[body[i] as keyof typeof OPEN] as string | undefined;
    if (!close) {
      article.text += body[i]!;
      continue;
    }
    const end = body.indexOf(close, i);
    if (end < 0) throw new Error(`${name}: a mark is not closed`);
    const [surface = '', ...answer] = body.slice(i + 1, end).split('|');
    const span = { start: article.text.length, end: article.text.length + surface.length };
    article.text += surface;
    addAnswer(article, span, answer);
    i = end;
  }
  return article;
}

function addAnswer(article: Answered, span: { start: number; end: number }, answer: string[]): void {
  const optional = answer[0]?.startsWith('?') && { optional: true };
  const first = answer[0]?.replace('?', '') ?? '';
  if (answer.length === 1) {
    article.mentions.push({ ...span, entity: first, ...optional });
    return;
  }
  const [, value = '', incident = 'null'] = answer;
  const [min, max] = value.split('..').map(Number);
  article.figures.push({
    ...span,
    measure: first,
    value: max === undefined ? (Number.isNaN(min) ? value : min!) : { min: min!, max },
    incident: incident === 'null' ? null : incident,
    ...optional,
  });
}
