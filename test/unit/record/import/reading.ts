// What tests of imports share: a file read as a reader would who sends the form as it is.
import { ImportError, importFile, lookAt, type Imported } from '../../../../src/record/import/run';
import { questionsOf, type Looked, type Mapping } from '../../../../src/record/import/fields';
import type { Pack } from '../../../../src/model/database';

export type Content = string | Uint8Array;

export const fileOf = (content: Content, name = 'table.csv') =>
  new File([content as Uint8Array<ArrayBuffer>], name);

export interface Read {
  made: Imported;
  incidents: Pack['incidents'];
  reports: Pack['reports'];
}

/** Imports a file. */
export async function imported(file: File, mapping?: Mapping): Promise<Read> {
  const incidents: Pack['incidents'] = [];
  const reports: Pack['reports'] = [];
  const made = await importFile(
    file,
    {
      part: ({ pack }) => {
        incidents.push(...pack.incidents);
        reports.push(...pack.reports);
        return Promise.resolve();
      },
      progress: () => undefined,
    },
    mapping,
  );
  return { made, incidents, reports };
}

/** Imports a table with what is guessed of it, changed by some answers. */
export async function importedAsGuessed(
  content: Content,
  name?: string,
  answers: Partial<Mapping> = {},
): Promise<Read & { looked: Looked; asked: ReturnType<typeof questionsOf> }> {
  const file = fileOf(content, name);
  const looked = await lookAt(file);
  const mapping = { ...looked.mapping, ...answers };
  return { ...(await imported(file, mapping)), looked, asked: questionsOf(looked, looked.mapping) };
}

/** The days of what was read, in order. */
export const daysOf = ({ incidents }: Read) => incidents.map((i) => i.date.from);

/** The values of a measure, an incident after the other; null where there is none. */
export const countsOf = ({ incidents, reports }: Read, measure: 'killed' | 'wounded' = 'killed') =>
  incidents.map(
    (i) =>
      reports.flatMap((r) => r.claims).find((c) => c.incident === i.id && c.measure === measure)?.value ??
      null,
  );

/** Why a file cannot be imported; [] when it can. */
export async function problemsOf(content: Content, name?: string): Promise<string[]> {
  try {
    const file = fileOf(content, name);
    await imported(file, (await lookAt(file).catch(() => undefined))?.mapping);
    return [];
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    return error.problems;
  }
}
