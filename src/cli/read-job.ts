// Reads one page and words the answer.
import { parse } from 'node:path';
import type { Engine } from '../engine/engine';
import { UNNAMED, draftReport } from '../journal/draft';
import type { JournalReport } from '../journal/report';
import type { Reading } from '../model/reading';
import { signatureOf, type Signature } from '../reading/events/signature';
import { read } from '../reading/read';
import type { Trace } from '../reading/trace';
import type { EventRecord } from '../reading/record';
import { explain, explained, withoutReasons } from './explain';
import type { Job } from './jobs';
import { pageOfFile } from './page';
import { reportOf } from './report';

export interface ReadOptions {
  form: 'report' | 'json' | 'explain' | 'explain-json';
  /** Whether pages are to be grouped afterwards. */
  together: boolean;
  /** Whether pages are to be added to a journal. */
  journal: boolean;
}

export interface Answer {
  text: string;
  signature: Signature | null;
  /** What a journal keeps of the page. */
  draft: JournalReport | null;
}

/** What is printed of a page. Throws, with the file's name, when it cannot be read. */
export function readJob(job: Job, { form, together, journal }: ReadOptions, engine: Engine): Answer {
  const know = engine.record;
  const { text, page } = pageOfFile(job.file, engine, job.published);
  const info = {
    ...page,
    outlet: job.outlet ?? page.outlet,
    language: job.language ?? page.language,
  };
  const trace: Trace = { names: [], clauses: [], tolls: [] };
  const reading = read(text, info, know, form.startsWith('explain') ? trace : undefined);
  return {
    text: wordsOf(form, job.file, reading, trace, know),
    signature: together ? signatureOf(reading, know) : null,
    draft: journal ? named(draftReport(reading, know, { read: Date.now(), hour: null }), job.file) : null,
  };
}

function wordsOf(
  form: ReadOptions['form'],
  file: string,
  reading: Reading,
  trace: Trace,
  know: EventRecord,
): string {
  switch (form) {
    case 'report':
      return reportOf(file, reading, know);
    case 'explain':
      return explain(reading, trace, know).join('\n');
    case 'json':
      return JSON.stringify(output(file, withoutReasons(reading), know));
    case 'explain-json':
      return JSON.stringify({ ...output(file, reading, know), ...explained(reading, trace, know) });
  }
}

/** A page that names no outlet and has no address is called by its file: two such pages are not of one outlet. */
const named = (draft: JournalReport | null, file: string): JournalReport | null =>
  draft && draft.outlet.id === null && draft.url === null && draft.outlet.name === UNNAMED
    ? { ...draft, outlet: { id: null, name: parse(file).name } }
    : draft;

/** The documented shape: the page's own address is left out of it. */
function output(
  file: string,
  { page, mentions, ...rest }: Reading | ReturnType<typeof withoutReasons>,
  know: EventRecord,
) {
  const { title, outlet, published, language } = page;
  return {
    file,
    page: { title, outlet, published, language },
    mentions: mentions.map((m) => ({ ...m, name: know.entities.get(m.entity)?.name ?? m.entity })),
    ...rest,
  };
}
