// Actor dictionaries of PETRARCH and TABARI (Phoenix): names with their aliases, and what they were in which years.
//
//   NAME_OF_ACTOR_  ; remark            a name; an underscore is a blank
//   +OTHER_NAME                         another name of the same
//           [USAGOV 010120-090120]      what it is, by CAMEO code, and between which days; > since, < until
import type { Entity } from '../../model/database';
import { isDay } from '../../model/days';
import { problemOfOrdinary } from '../../languages/ordinary';
import { NameError } from '../vet';
import { EMPTY, slug } from './common';
import type { PackBuilder } from './builder';

const ABOUT = 'https://github.com/openeventdata/Dictionaries';

/** CAMEO's roles, as words. */
const ROLES: Readonly<Record<string, string>> = {
  GOV: 'government', MIL: 'military', REB: 'rebels', OPP: 'opposition', PTY: 'political party', COP: 'police', JUD: 'judiciary',
  SPY: 'intelligence', LEG: 'legislature', MED: 'media', BUS: 'business', EDU: 'education', AGR: 'agriculture', HLH: 'health',
  ENV: 'environment', HRI: 'human rights', LAB: 'labour', REF: 'refugees', CVL: 'civilians', ELI: 'former officials', CRM: 'crime',
  UAF: 'armed force', INS: 'insurgents', SEP: 'separatists', RAD: 'radicals', MOD: 'moderates', IGO: 'international organisation',
  NGO: 'non-governmental organisation', IMG: 'international militant group', MNC: 'multinational company', UNO: 'United Nations',
}; // prettier-ignore
const ARMED = /REB|UAF|INS|SEP|IMG/;

interface Entry {
  /** Of its name, from 1. */
  line: number;
  names: string[];
  codes: { code: string; from: string | null; to: string | null }[];
}

/** Adds a dictionary's actors. Returns how many there were, and the lines that could not be read. */
export function addActors(
  text: string,
  pack: PackBuilder,
): { actors: number; refused: { line: number; reason: string }[] } {
  const refused: { line: number; reason: string }[] = [];
  const entries: Entry[] = [];
  let entry: Entry | undefined;
  for (const [i, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.replace(/^#.*|;.*/g, '').trimEnd();
    if (!line.trim()) continue;
    const name = line.replace(/\[.*/, '').trim();
    if (name.startsWith('+')) {
      if (entry) entry.names.push(name.slice(1));
      else refused.push({ line: i + 1, reason: 'another name, of nobody' });
    } else if (name) {
      entry = { line: i + 1, names: [name], codes: [] };
      entries.push(entry);
    }
    for (const [, told] of line.matchAll(/\[([^[\]]*)\]/g)) {
      const code = codeOf(told!);
      if (!entry) refused.push({ line: i + 1, reason: 'a code, of nobody' });
      else if (code) entry.codes.push(code);
      else refused.push({ line: i + 1, reason: `no code: “${told!.slice(0, 40)}”` });
    }
  }
  const coded = entries.filter((e) => e.codes.length);
  let actors = 0;
  for (const e of coded) {
    try {
      add(e, pack);
      actors++;
    } catch (error) {
      if (!(error instanceof NameError)) throw error;
      refused.push({ line: e.line, reason: error.message });
    }
  }
  return { actors, refused: refused.sort((a, b) => a.line - b.line) };
}

function codeOf(told: string): Entry['codes'][number] | null {
  const [, code, days] = /^([A-Z]{3,}(?:\/[A-Z]+)?)(.*)/.exec(told.trim()) ?? [];
  if (!code) return null;
  const [, since, until, from, to] = /^(?:>(\d{6})|<(\d{6})|(\d{6})-(\d{6}))$/.exec(days?.trim() ?? '') ?? [];
  return { code, from: dayOfSix(since ?? from), to: dayOfSix(until ?? to) };
}

/** Years before this one, of two digits, are of this century. */
const PIVOT = 40;

function dayOfSix(digits: string | undefined): string | null {
  const [, yy, mm, dd] = /^(\d\d)(\d\d)(\d\d)$/.exec(digits ?? '') ?? [];
  if (!yy) return null;
  const day = `${Number(yy) < PIVOT ? 20 : 19}${yy}-${mm}-${dd}`;
  return isDay(day) ? day : null;
}

const LONGEST_ACRONYM = 5;

/** “WORLD_BANK_” as print has it; acronyms stay as they are. */
function printed(name: string): string {
  const words = name.replaceAll('_', ' ').replace(/\s+/g, ' ').trim().split(' ');
  if (words.length === 1 && words[0]!.length <= LONGEST_ACRONYM) return words[0]!;
  return words.map((w) => w.charAt(0) + w.slice(1).toLowerCase()).join(' ');
}

function add({ names, codes }: Entry, pack: PackBuilder): void {
  const spelled = [...new Set(names.map(printed))].filter((n) => /[\p{L}\p{N}]/u.test(n));
  const [name, ...others] = spelled;
  if (!name) return;
  // one word alone is as likely an ordinary one
  const sure = (n: string) => n.includes(' ');
  const dated = codes.some((c) => c.from ?? c.to);
  const all = codes.map((c) => c.code).join(' ');
  const entity: Entity = {
    ...EMPTY,
    id: `actor-${slug(name)}`,
    kind: dated ? 'person' : ARMED.test(all) ? 'group' : 'body',
    name: sure(name) ? name : `${name} (${worded(codes[0]!.code)})`,
    aliases: others.filter(sure),
    ambiguous: spelled.filter((n) => !sure(n) && problemOfOrdinary(n) === null),
    roles: codes.map(({ code, from, to }) => ({ title: worded(code), from, to })),
    sources: [ABOUT],
  };
  pack.entity(entity);
}

/** “AFGGOVMED” as “AFG: government, media”. */
function worded(code: string): string {
  const parts = code.match(/[A-Z]{3}/g) ?? [code];
  const roles = parts.map((p) => ROLES[p]).filter(Boolean);
  const place = ROLES[parts[0]] ? null : parts[0];
  return [place, roles.join(', ')].filter(Boolean).join(': ') || code;
}
