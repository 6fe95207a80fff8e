// Claims of the first format said whom they count with one word of a fixed list, `population`, and with `part`. Reads them
// as whos, so that older packs and subscriptions still open. What the words meant is data: seeds/populations.json.
import meanings from '../../../seeds/populations.json';
import { PEOPLE, whoKey, type Part, type Who } from '../../model/who';

const MEANINGS = new Map(Object.entries(meanings as Record<string, Who>));

/** Whom a claim of the first format counts; null for a word that the format did not have. */
function whoOfPopulation(population: string | undefined, part: string | undefined): Who | null {
  const who = population === undefined ? PEOPLE : MEANINGS.get(population);
  // the first format's parts are parts still
  return who ? { ...who, ...(part !== undefined && { part: part as Part }) } : null;
}

/** A report of any format in this one. What is no report stays as it is: the schema refuses it. */
export function reportOfAnyFormat<T>(report: T): T {
  const claims = isRecord(report) ? report.claims : undefined;
  if (!Array.isArray(claims) || !claims.some(isOld)) return report;
  return { ...report, claims: claims.map((c: unknown) => (isOld(c) ? claimOf(c) : c)) };
}

/** A key of `tollKey` as any format wrote it, in this one. */
export function tollOfAnyFormat(key: string): string {
  const [measure, population] = key.split(' ', 2);
  const who = MEANINGS.get(population ?? '');
  return who ? `${measure} ${whoKey(who)} ${key.slice(`${measure} ${population} `.length)}` : key;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isOld = (claim: unknown): claim is Record<string, unknown> =>
  isRecord(claim) && (typeof claim.population === 'string' || typeof claim.part === 'string');

function claimOf(claim: Record<string, unknown>): unknown {
  const { population, part, ...rest } = claim;
  const who = whoOfPopulation(population as string | undefined, part as string | undefined);
  return who ? { ...rest, who } : claim;
}
