// What in the seeds is worth a second look: kinds of mistakes that were made before, and that no schema sees. A hint may be
// right as it is, so it fails nothing. Each starts with file:line.
import type { Claim, HeldRole } from '../../model/database';
import { dayNumber } from '../../model/days';
import { groupBy } from '../../model/group';
import { whoKey } from '../../model/who';
import { placeRecords, type Everything, type Placed, type SeedFile } from './compile';

export function hintsOf(files: readonly SeedFile[]): string[] {
  const all = placeRecords(files, []);
  return [twoHolders, severalDead, workNotes, earlyAlone].flatMap((check) => check(all)).sort();
}

const at = (p: Placed<unknown>, path: (string | number)[]) => `${p.file}:${p.line(path)}`;

/** Offices that one person holds at a time. Deputies, spokespeople and commanders are many. */
const SINGLE =
  /^(?:(?:vice[- ])?president|prime minister|king|emir|supreme leader|chancellor|secretary[- ]general|secretary of (?:state|defen[cs]e|war)|chief of (?:the general )?staff|(?:minister of [\p{L} ]+|(?:foreign|defen[cs]e|interior|health|finance|information) minister))$/iu;

/** “Prime minister of Norland” is the office of prime minister, held of Norland. */
const functionOf = (title: string) => title.toLowerCase().replace(OF_WHOM, '');
const OF_WHOM = / of (?!state|staff|defen[cs]e|war|foreign|the (?:interior|general)).*$/u;

/** Tables differ by days on when a successor took over. */
const HANDING_OVER_DAYS = 14;

/** For how many days two spans overlap; of a month or a year without a day, the fewest that it allows. */
const daysTogether = (a: Held, b: Held) =>
  Math.min(firstDay(a.to), firstDay(b.to)) - Math.max(lastDay(a.from), lastDay(b.from));
const firstDay = (day: string) => dayNumber(day + '-01-01'.slice(day.length - YEAR_LENGTH));
const lastDay = (day: string) => dayNumber(day + '-12-28'.slice(day.length - YEAR_LENGTH));
const YEAR_LENGTH = 4;

/** The days between which a role was held, whole or partial. */
interface Held {
  from: string;
  to: string;
}

function twoHolders({ entities }: Everything): string[] {
  const held = entities.flatMap((entity) =>
    entity.record.roles.flatMap((role, n) => (role.of && SINGLE.test(functionOf(role.title)) ? [{ entity, role, n }] : [])),
  );
  return [...groupBy(held, ({ role }) => `${functionOf(role.title)} ${role.of ?? ''}`).values()].flatMap((same) => {
    const days = same.flatMap((h) => {
      const span = spanOf(h.role);
      return span ? [{ ...h, ...span }] : [];
    });
    return days.flatMap((a, i) =>
      days
        .slice(i + 1)
        .filter((b) => a.entity !== b.entity && daysTogether(a, b) > HANDING_OVER_DAYS)
        .map((b) => {
          const both = `${a.entity.record.id} (${a.from} to ${a.to}) and ${b.entity.record.id} (${b.from} to ${b.to})`;
          return `${at(a.entity, ['roles', a.n])}: two hold “${a.role.title}” of ${a.role.of ?? ''}: ${both}`;
        }),
    );
  });
}

/** The days for which a role is certain, in the same whole or partial days as they are written. */
function spanOf({ from, to, heldAsOf, basis }: HeldRole): Held | null {
  const last = to ?? heldAsOf;
  return from && last && !basis ? { from, to: last } : null;
}

/** “A and B”, “three guards”: each of the dead is a claim of its own. */
const SEVERAL = /[,;]|\s(?:and|with|&)\s|\d|\b(?:two|three|four|five|several|others)\b/i;

function severalDead({ reports }: Everything): string[] {
  return reports.flatMap((r) =>
    r.record.claims.flatMap((claim, n) =>
      claim.measure === 'named-dead' && typeof claim.value === 'string' && SEVERAL.test(claim.value) && claim.value.includes(' ')
        ? [`${at(r, ['claims', n, 'value'])}: “${claim.value}” is more than one person, or no name`]
        : [],
    ),
  );
}

/** Words that speak of how the record was made, not of what happened. */
const WORK_NOTES =
  /\b(?:listed as|wikipedia|to ?do|tbd|to be (?:checked|confirmed by us)|this record|our record|in the seeds?|this file|the page (?:says|lists|read)|as read|not read|cited page|the draft|doubtful id|merged from|see note)\b/i;

function workNotes({ entities, incidents }: Everything): string[] {
  return [...entities, ...incidents].flatMap((p) => {
    const found = WORK_NOTES.exec(p.record.summary ?? '');
    return found ? [`${at(p, ['summary'])}: “${found[0]}” is a note about our work, not for readers`] : [];
  });
}

/** Tolls that a report gives only as an early one: an early toll is early beside a later one of the same report. */
function earlyAlone({ reports }: Everything): string[] {
  return reports.flatMap((r) =>
    r.record.claims.flatMap((claim, n) => {
      const beside = r.record.claims.some((c, m) => m !== n && c.stage !== 'early' && isSameCount(c, claim));
      return claim.stage !== 'early' || beside
        ? []
        : [`${at(r, ['claims', n, 'stage'])}: an early ${claim.measure} without a later one in the same report`];
    }),
  );
}

const isSameCount = (a: Claim, b: Claim) =>
  a.incident === b.incident && a.measure === b.measure && (a.in ?? '') === (b.in ?? '') && ofSame(a, b);
const ofSame = (a: Claim, b: Claim) => !a.who?.of || !b.who?.of || a.who.of === b.who.of || whoKey(a.who) === whoKey(b.who);
