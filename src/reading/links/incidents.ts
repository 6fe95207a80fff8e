// Step 5: incidents. Ties every clause to the known incident it speaks of, or to none, and finds the page's main one.
import type { Incident } from '../../model/database';
import type { FoundIncident, Language, PageInfo, Span } from '../../model/reading';
import { eventPhrase, splitClauses, type Clause } from '../events/clauses';
import { dayNumber } from '../../model/days';
import type { FoundDate } from '../events/dates';
import {
  fit,
  gather,
  rarityOf,
  pool,
  type Evidence,
  type Fit,
  type Passage,
  type Reason,
  type Rarity,
} from './evidence';
import type { EventRecord } from '../record';
import type { Sentence } from '../../text/sentences';

/** A clause with the incident it speaks of. `settled`: its own words decided, nothing was carried over. */
export interface Linked extends Clause {
  incident: string | null;
  settled: boolean;
}

export interface Links {
  clauses: Linked[];
  incidents: FoundIncident[];
  main: string | null;
}

/** Least fit for a page's own story, and for a clause about something else. */
const MAIN_THRESHOLD = 4;
const CLAUSE_THRESHOLD = 3.9;
/** How much better than the next the best must be when nothing telling was said. */
const MARGIN = 0.35;
/** Fits from here on can support each other as strike and answer. */
const PAIR_THRESHOLD = 1.8;
const PAIR_BONUS = 1.6;
const LEAD_SENTENCES = 7;
/** What comes a sentence later is the less likely to be the story. */
const LATER = 0.7;
const TITLE_WEIGHT = 0.5;
const TITLE_CONFLICT = 2.5;
/** Something said in the lead, its day above all, speaks against it. */
const LEAD_CONFLICT = 1.5;
/** News tells of what happened up to this many days before it was printed. */
const FRESH_DAYS = 4;
const STALE_DAYS = 12;

export interface LinkInput extends Passage {
  sentences: readonly Sentence[];
  page: PageInfo;
  language: Language;
}

/** What spoke for and against the incidents that fit a clause best. */
export interface ClauseTrace extends Span {
  incident: string | null;
  background: boolean;
  fits: { incident: string; score: number; conflict: boolean; reasons: Reason[] }[];
}

const TRACED_FITS = 3;

/** Links the clauses of a text to known incidents. */
export function linkIncidents(input: LinkInput, know: EventRecord, trace?: ClauseTrace[]): Links {
  const rarity = rarityOf(know);
  const candidates = possible(input, know);
  const clauses = input.sentences.flatMap((s) => splitClauses(s, input.language.coverage === 'everything'));
  const evidence = inheritPeriods(
    clauses,
    resumed(
      clauses,
      clauses.map((c) => gather(input, c, know)),
    ),
  );
  const main = findMain(clauses, evidence, candidates, input, know, rarity);
  const linked: Linked[] = [];
  const fits = pairUp(
    clauses,
    evidence.map((e) => candidates.map((i) => fit(i, e, know, rarity))),
  );
  clauses.forEach((clause, i) => linked.push(linkClause(clause, evidence[i]!, fits[i]!, linked, main)));
  trace?.push(...linked.map((clause, i) => traceOf(clause, fits[i]!, evidence[i]!, know, rarity)));
  return { clauses: linked, incidents: summarise(linked, main), main: main?.incident.id ?? null };
}

/** What is told before an aside holds after it. */
const resumed = (clauses: readonly Clause[], evidence: readonly Evidence[]) =>
  evidence.map((e, i) => {
    const before = clauses[i]!.resumes ? evidence[i - clauses[i]!.resumes] : undefined;
    return before ? pool([before, e]) : e;
  });

function traceOf(
  { start, end, incident, background }: Linked,
  fits: readonly Fit[],
  evidence: Evidence,
  know: EventRecord,
  rarity: Rarity,
): ClauseTrace {
  const best = [...fits].sort((a, b) => b.score - a.score).slice(0, TRACED_FITS);
  return {
    start,
    end,
    incident,
    background,
    fits: best.map((f) => {
      const reasons: Reason[] = [];
      fit(f.incident, evidence, know, rarity, reasons);
      return { incident: f.incident.id, score: f.score, conflict: f.conflict, reasons };
    }),
  };
}

/** “Last month, the United States struck … after a drone attack …”: a month or week said once holds for the sentence. */
function inheritPeriods(clauses: readonly Clause[], evidence: readonly Evidence[]): Evidence[] {
  return evidence.map((e, i) => {
    if (e.dates.length > 0 || clauses[i - 1]?.sentence !== clauses[i]!.sentence) return e;
    return { ...e, dates: evidence[i - 1]!.dates.filter((d) => !d.day) };
  });
}

/** Two clauses of one sentence that fit two incidents of which one answered the other support both. */
function pairUp(clauses: readonly Clause[], fits: readonly (readonly Fit[])[]): Fit[][] {
  const paired = fits.map((list) => list.map((f) => ({ ...f })));
  for (let i = 1; i < clauses.length; i++) {
    if (clauses[i]!.sentence !== clauses[i - 1]!.sentence) continue;
    const likely = (list: readonly Fit[]) => list.filter((f) => !f.conflict && f.score >= PAIR_THRESHOLD);
    let best: [number, string, string] | undefined;
    for (const a of likely(fits[i - 1]!)) {
      for (const b of likely(fits[i]!)) {
        const linked =
          a.incident.related.some((r) => r.incident === b.incident.id) ||
          b.incident.related.some((r) => r.incident === a.incident.id);
        if (linked && a.score + b.score > (best?.[0] ?? 0))
          best = [a.score + b.score, a.incident.id, b.incident.id];
      }
    }
    if (!best) continue;
    for (const f of [...paired[i - 1]!, ...paired[i]!])
      if (f.incident.id === best[1] || f.incident.id === best[2]) f.score += PAIR_BONUS;
  }
  return paired;
}

/** Incidents that had happened when the page was printed; of a language that is not read, those whose dead are named. */
function possible({ page: { published }, language, pointers }: LinkInput, know: EventRecord): Incident[] {
  const named = new Set(pointers.map((p) => p.entity));
  const read = language.coverage !== 'names';
  const incidents = [...know.incidents.values()].filter(
    (i) => i.kind === 'incident' && (read || i.victims.some((v) => named.has(v))),
  );
  if (!published) return incidents;
  return incidents.filter((i) => i.date.from !== null && dayNumber(i.date.from) <= dayNumber(published) + 1);
}

/** The page's own story: what its title and first sentences, background left out, fit best. */
function findMain(
  clauses: readonly Clause[],
  evidence: readonly Evidence[],
  candidates: readonly Incident[],
  { page, sentences }: LinkInput,
  know: EventRecord,
  rarity: Rarity,
): Fit | null {
  const lead = Math.min(LEAD_SENTENCES, Math.max(3, Math.ceil(sentences.length / 2)));
  const leading = clauses.flatMap((c, i) => (!c.background && c.sentence.index < lead ? [i] : []));
  const own = leading.map((i) => evidence[i]!);
  const told = pool(own);
  const background = evidence.filter((_, i) => clauses[i]!.background);
  const title = pool(evidence.filter((_, i) => !clauses[i]!.background && clauses[i]!.sentence.index === 0));
  const fits = candidates.map((incident) => {
    const perClause = own.map((e) => fit(incident, e, know, rarity));
    const whole = fit(incident, { ...told, dates: undisputed(told.dates, page.published) }, know, rarity);
    const best = Math.max(
      0,
      ...perClause.map(
        (f, i) => f.score - LATER * Math.min(clauses[leading[i]!]!.sentence.index, LEAD_SENTENCES),
      ),
    );
    let score = Math.max(whole.score, best) + freshness(incident, page.published);
    if (whole.conflict) score -= LEAD_CONFLICT;
    // what the title fits is the likelier story
    const titled = fit(incident, title, know, rarity);
    if (titled.conflict) score -= TITLE_CONFLICT;
    else if (titled.anchored) score += TITLE_WEIGHT * titled.score;
    // an incident that answered, or was answered by, another one of the page's is the likelier
    if (
      incident.related.some((r) =>
        background.some(
          (e) => fit(know.incidents.get(r.incident)!, e, know, rarity).score > CLAUSE_THRESHOLD,
        ),
      )
    )
      score += 0.8;
    const anchored = whole.anchored || perClause.some((f) => f.anchored);
    return {
      incident,
      score,
      conflict: (whole.conflict && best < MAIN_THRESHOLD) || !anchored,
      telling: whole.telling || perClause.some((f) => f.telling && f.score >= MAIN_THRESHOLD),
      anchored,
    };
  });
  const [first, second] = fits.filter((f) => !f.conflict).sort((a, b) => b.score - a.score);
  if (!first || first.score < MAIN_THRESHOLD) return null;
  return first.telling || first.score - (second?.score ?? 0) > MARGIN ? first : null;
}

/** The day of the story itself, when the lead names several days: the one nearest to the page's date. */
function undisputed(dates: readonly FoundDate[], published: string | null): FoundDate[] {
  const days = dates.filter((d) => d.day);
  if (!published || days.length < 2) return [...days];
  const gap = (d: FoundDate) => Math.abs(dayNumber(published) - dayNumber(d.from));
  const nearest = days.reduce((a, b) => (gap(b) < gap(a) ? b : a));
  return days.filter((d) => Math.abs(dayNumber(d.from) - dayNumber(nearest.from)) <= 1);
}

function freshness(incident: Incident, published: string | null): number {
  if (!published || !incident.date.from) return 0;
  const age = dayNumber(published) - dayNumber(incident.date.to ?? incident.date.from);
  if (age <= FRESH_DAYS) return 2;
  return age > STALE_DAYS ? -2.5 : 0;
}

function linkClause(
  clause: Clause,
  evidence: Evidence,
  all: readonly Fit[],
  before: readonly Linked[],
  main: Fit | null,
): Linked {
  const none: Linked = { ...clause, incident: null, settled: false };
  const previous = before.at(-1);
  const sameParagraph = previous?.sentence.paragraph === clause.sentence.paragraph ? previous : undefined;
  const mainFit = all.find((f) => f.incident === main?.incident) ?? null;
  const carried =
    clause.background || !sameParagraph
      ? clause.background
        ? null
        : (main?.incident.id ?? null)
      : carriedFrom(sameParagraph, main);
  if (!clause.event) return { ...none, incident: mainFit?.conflict ? null : carried };
  const fits = all
    .filter((f) => !f.conflict && (f.anchored || f.incident === main?.incident))
    .sort((a, b) => b.score - a.score);
  const [first, second] = fits;
  const clear =
    first &&
    first.score >= CLAUSE_THRESHOLD &&
    (first.telling || first.score - (second?.score ?? 0) > MARGIN);
  if (clear) {
    // the page's story keeps its clauses, unless a day, a victim or a rare place points elsewhere
    const own = mainFit && !mainFit.conflict && !clause.background;
    const keep = own && (!first.telling || mainFit.score >= first.score - MARGIN);
    return { ...clause, incident: keep ? main!.incident.id : first.incident.id, settled: true };
  }
  if (mainFit && !mainFit.conflict && mainFit.score >= CLAUSE_THRESHOLD && !clause.background)
    return { ...clause, incident: main!.incident.id, settled: true };
  if (evidence.dates.some((d) => d.day) && mainFit?.conflict) return { ...none, settled: true };
  if (mainFit?.conflict) return none;
  return { ...none, incident: carried };
}

/** A clause without evidence of its own goes on with what the paragraph spoke of, or falls back to the page's story. */
function carriedFrom(previous: Linked, main: Fit | null): string | null {
  if (previous.settled) return previous.incident;
  return previous.incident ?? (previous.background ? null : (main?.incident.id ?? null));
}

function summarise(clauses: readonly Linked[], main: Fit | null): FoundIncident[] {
  const found = new Map<string, FoundIncident>();
  for (const c of clauses) {
    if (!c.incident || !c.settled || (c.commemorates && c.incident !== main?.incident.id)) continue;
    const one = found.get(c.incident) ?? {
      id: c.incident,
      main: c.incident === main?.incident.id,
      confidence: 0.6,
      spans: [],
    };
    const phrase = eventPhrase(c);
    if (phrase) one.spans.push(phrase);
    one.confidence = Math.min(0.98, one.confidence + 0.1);
    found.set(c.incident, one);
  }
  if (main && !found.has(main.incident.id)) {
    const phrases = clauses
      .filter((c) => c.incident === main.incident.id)
      .flatMap((c) => eventPhrase(c) ?? []);
    found.set(main.incident.id, {
      id: main.incident.id,
      main: true,
      confidence: 0.6,
      spans: phrases.slice(0, 1),
    });
  }
  return [...found.values()];
}
