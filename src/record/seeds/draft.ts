// Drafts the seeds of a report from a reading of its article, for a person to check: the report with every claim, and the
// incident, the outlet and the place where the record lacks them. What is unsure is said, and where.
import { isSamePage } from '../../model/copies';
import type { Claim, Entity, Incident, Outlet, Report } from '../../model/database';
import type { Figure, PageEvent, Reading, Statement } from '../../model/reading';
import { whoKey, wordsOf, type Who } from '../../model/who';
import type { EventRecord } from '../../reading/record';
import { foldWords } from '../../text/tokens';

/** Something to look at, at a key of the record; the record as a whole without one. */
export interface Doubt {
  at: (string | number)[];
  says: string;
}

/** A record as it would be written; `path` is below seeds/. */
export interface Draft {
  path: string;
  record: Report | Incident | Outlet | Entity;
  doubts: Doubt[];
}

export interface DraftContext {
  know: EventRecord;
  /** What the page calls its outlet, where it says. */
  outletName: string | null;
  /** Whether a report has this id already. */
  isTaken: (report: string) => boolean;
}

/** Thrown, in plain words, when a page holds too little for a draft. */
class DraftError extends Error {}

/** Less than this, and a link to a known incident is said to be unsure. */
const SURE = 0.9;
const NOT_READ = 'seed:draft';
const TITLE_WORDS = 3;

/** The drafts of one article: its report first, then what the record lacks. Throws a DraftError. */
export function draftReport(reading: Reading, ctx: DraftContext): Draft[] {
  return new Drafting(reading, ctx).drafts();
}

class Drafting {
  private readonly added: Draft[] = [];
  private readonly doubts: Doubt[] = [];
  /** Where each paragraph begins, the title first. */
  private readonly beginnings: number[];

  constructor(
    private readonly reading: Reading,
    private readonly ctx: DraftContext,
  ) {
    const { text } = reading;
    const lead = /^\s*/.exec(text)![0].length;
    this.beginnings = [lead, ...[...text.matchAll(/\n\s*\n\s*/g)].map((m) => m.index + m[0].length)].filter(
      (start, i) => i === 0 || start > lead,
    );
  }

  drafts(): Draft[] {
    const { page, events } = this.reading;
    const story = events.find((e) => e.main) ?? null;
    const outlet = this.outlet();
    const { figures, others } = this.figuresOf(story);
    const statements = this.reading.statements.filter((s) => s.incident === story?.incident);
    if (figures.length + statements.length === 0)
      throw new DraftError('no figure and nothing else that could be a claim was found in it');
    const incident = this.incident(story);
    const claims = this.claims(figures, statements, incident);
    const known = this.ctx.know.claimsOf(incident).find((c) => isSamePage(c.report.url, page.url));
    if (known) this.doubt([], `this page is in the record already: ${known.report.id}`);
    for (const f of others)
      this.doubt([], `of another event, left out: ${f.measure} “${f.text}” (paragraph ${this.paragraphAt(f.start)})`);
    const people = this.peopleNamed();
    if (people.length > 0) this.doubt([], `people named: ${people.join(', ')}; a named-dead claim for each who died`);
    if (page.url === null) this.doubt(['url'], 'no address was found: --url ADDRESS');
    if (page.published === null) this.doubt(['published'], 'no day is printed: --published YYYY-MM-DD');
    const { coverage, code } = this.reading.language;
    if (coverage !== 'everything')
      this.doubt([], `of the language (${code ?? 'not recognised'}) only ${coverage} are read: look for more`);
    const id = this.idFor(outlet, incident);
    const report: Report = { id, outlet, url: page.url, published: page.published, claims };
    return [{ path: `reports/${incident}/${id}.yaml`, record: report, doubts: this.doubts }, ...this.added];
  }

  private doubt(at: Doubt['at'], says: string): void {
    this.doubts.push({ at, says });
  }

  private peopleNamed(): string[] {
    return [...new Set(this.reading.mentions.filter((m) => m.kind === 'person').map((m) => m.entity))];
  }

  /** The figures of the page's story, and those of its other events. */
  private figuresOf(story: PageEvent | null): { figures: Figure[]; others: Figure[] } {
    const isOurs = (f: Figure) => f.event === null || f.event === story?.id || f.incident === (story?.incident ?? undefined);
    return {
      figures: this.reading.figures.filter(isOurs),
      others: this.reading.figures.filter((f) => !isOurs(f)),
    };
  }

  private claims(figures: readonly Figure[], statements: readonly Statement[], incident: string): Claim[] {
    const claims = new Map<string, { claim: Claim; says: string[] }>();
    for (const figure of figures) {
      const { claim, says } = this.claimOf(figure, incident);
      const key = JSON.stringify([claim.measure, whoKey(figure.who), claim.in, claim.value, claim.qualifier]);
      const same = claims.get(key)?.claim;
      if (!same) claims.set(key, { claim, says });
      else for (const who of claim.attributed) if (!same.attributed.includes(who)) same.attributed.push(who);
    }
    for (const { measure, value, start } of statements) {
      const key = `${measure} ${value}`;
      const claim: Claim = { incident, measure, value, attributed: [], paragraph: this.paragraphAt(start) };
      if (!claims.has(key)) claims.set(key, { claim, says: [] });
    }
    const all = [...claims.values()];
    all.forEach(({ says }, n) => says.forEach((s) => this.doubt(['claims', n], s)));
    return all.map(({ claim }) => claim);
  }

  private claimOf(f: Figure, incident: string): { claim: Claim; says: string[] } {
    const says = [`“${f.text}”`];
    if (f.attributed.length === 0) says.push('on nobody’s word, as it was read');
    if (f.part) says.push('picked out of a count beside it');
    if (f.stage === 'early') says.push('taken for a toll that changed later');
    if (f.event === null) says.push('its event is not certain');
    const claim: Claim = {
      incident,
      measure: f.measure,
      who: this.whoOf(f.who, says),
      value: f.value,
      ...(f.qualifier !== 'exactly' && { qualifier: f.qualifier }),
      ...(f.in !== null && this.ctx.know.entities.has(f.in) && { in: f.in }),
      attributed: [...f.attributed],
      ...(f.stage && { stage: f.stage }),
      paragraph: this.paragraphAt(f.start),
    };
    return { claim, says };
  }

  private whoOf({ role, of, part }: Who, says: string[]): Who {
    const words = of === undefined ? null : wordsOf(of);
    if (words !== null) says.push(`whose they are is not in the record: “${words}”`);
    return { role, ...(of !== undefined && words === null && { of }), ...(part && { part }) };
  }

  private paragraphAt(start: number): number {
    return Math.max(0, this.beginnings.filter((b) => b <= start).length - 1);
  }

  private outlet(): string {
    const { page } = this.reading;
    if (page.outlet !== null && this.ctx.know.outlets.has(page.outlet)) return page.outlet;
    const domain = domainOf(page.url);
    const name = this.ctx.outletName ?? domain ?? 'Outlet not named';
    const id = (page.outlet ?? slug(domain ?? name)) || 'outlet';
    this.doubt(['outlet'], 'not in the record: drafted below, or --outlet ID');
    const doubts = [{ at: [], says: 'check the name; add type, country and language' }];
    const record: Outlet = { id, name, domains: domain === null ? [] : [domain] };
    this.added.push({ path: `outlets/${id}.yaml`, record, doubts });
    return id;
  }

  /** The incident that the story is, or a draft of it. */
  private incident(story: PageEvent | null): string {
    if (story?.incident) {
      if (story.link !== 'known' || story.probability < SURE)
        this.doubt(['claims'], `${story.incident}: only ${Math.round(story.probability * 100)} in 100 sure that it is this one`);
      return story.incident;
    }
    const { published } = this.reading.page;
    const from = story?.from ?? published;
    if (from === null)
      throw new DraftError('neither the page nor --published YYYY-MM-DD gives a day; an incident needs one');
    const doubts: Doubt[] = [{ at: ['title'], says: 'in your own words' }];
    if (!story?.from) doubts.push({ at: ['date'], says: 'no day was read: it is the day the page was printed' });
    const place = this.place(story, doubts);
    const type = story?.kind ?? 'attack';
    if (!story?.kind) doubts.push({ at: ['type'], says: 'what happened was not read' });
    const id = `${from}-${[place, type].map(slug).join('-')}`;
    const name = this.placeName(place);
    const record: Incident = {
      id,
      kind: 'incident',
      title: `${capital(type.replaceAll('-', ' '))} in ${name}`,
      date: { from, ...(story?.to && story.to !== from && { to: story.to }) },
      place,
      places: [],
      type,
      attackers: [],
      targets: [],
      victims: [],
      related: [],
      names: [],
      summary: `Reports of a ${type.replaceAll('-', ' ')} in ${name}.`,
      sources: [this.reading.page.url ?? NOT_READ],
    };
    doubts.push({ at: ['attackers'], says: 'who attacked whom, as most reports name them' });
    doubts.push({ at: ['summary'], says: 'two neutral sentences that say who says what' });
    this.doubt(['claims'], 'the record knows no such incident: drafted below; look it up before you keep it');
    this.added.push({ path: `incidents/${id}.yaml`, record, doubts });
    return id;
  }

  private placeName(place: string): string {
    const drafted = this.added.find((d) => d.record.id === place)?.record as Entity | undefined;
    return this.ctx.know.entities.get(place)?.name ?? drafted?.name ?? place;
  }

  /** The place of an event: one the record has, or a draft of it. */
  private place(story: PageEvent | null, doubts: Doubt[]): string {
    const { entities } = this.ctx.know;
    if (story?.place && entities.has(story.place)) return story.place;
    const named = story?.place ?? null;
    const near = this.reading.mentions.find((m) => m.kind === 'place');
    if (named === null && near) {
      doubts.push({ at: ['place'], says: 'the first place that the page names' });
      return near.entity;
    }
    const words = named === null ? null : (wordsOf(named) ?? named);
    const id = slug(words ?? '') || 'place-not-read';
    doubts.push({ at: ['place'], says: 'not in the record: drafted below' });
    const record: Entity = {
      id,
      kind: 'place',
      name: words ?? 'Place not read',
      aliases: [],
      ambiguous: [],
      capitalised: [],
      adjectives: [],
      native: {},
      partOf: [],
      roles: [],
      sources: [this.reading.page.url ?? NOT_READ],
    };
    const says = 'add country, partOf and a position (lat, lon)';
    this.added.push({ path: `entities/places/${id}.yaml`, record, doubts: [{ at: [], says }] });
    return id;
  }

  private idFor(outlet: string, incident: string): string {
    const day = this.reading.page.published ?? /^\d{4}-\d{2}-\d{2}/.exec(incident)?.[0];
    const about = incident.replace(/^\d{4}-\d{2}-\d{2}-/, '').split('-').slice(0, TITLE_WORDS);
    const id = [outlet, day, ...about].filter(Boolean).join('-');
    if (!this.ctx.isTaken(id)) return id;
    for (let n = 2; ; n++) if (!this.ctx.isTaken(`${id}-${n}`)) return `${id}-${n}`;
  }
}

/** Latin letters and digits of a name, as an id. */
const slug = (name: string): string =>
  foldWords(name)
    .join('-')
    .replaceAll(/[^a-z0-9-]+/g, '')
    .replaceAll(/-+/g, '-')
    .replaceAll(/^-|-$/g, '');

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function domainOf(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const domain = new URL(url).hostname.replace(/^www\./, '');
  return /^([a-z0-9-]+\.)+[a-z]{2,}$/.test(domain) ? domain : null;
}
