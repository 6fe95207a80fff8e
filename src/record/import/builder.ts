// Collects records as they are read from a file and gives them out in parts of bounded size, by year: an import never
// holds the whole of a large data set, and a page later loads only the parts of its time.
import type { Entity, Incident, Outlet, Pack, Report } from '../../model/database';
import { coreId } from '../../model/owners';
import { dayNumber } from '../../model/days';
import { cleanName } from '../../model/plain-text';
import { groupBy } from '../../model/group';

/** More incidents of one year than this make a part. */
const MOST_IN_PART = 2000;
/** More incidents than this are not held; the fullest year is given out. */
const MOST_WAITING = 8000;

/** Incidents with their reports. Days since 1970, of the first and the last incident. */
export interface Part {
  pack: Pack;
  from: number;
  to: number;
  /** The numbers of the entities that the incidents happened in: their places in the pack's names. */
  places: ReadonlyMap<string, number>;
}

interface ReportedIncident {
  incident: Incident;
  reports: Report[];
}

/** With strings of its own: those cut out of a file's text would keep all of that text in memory. */
const copy = <T>(record: T): T => JSON.parse(JSON.stringify(record)) as T;

/** A name of a table without what cannot be seen. Ordinary words are kept, and looked for on no page. */
const soundName = (name: string): string => cleanName(name) || UNNAMED;
const UNNAMED = 'unnamed';

export class PackBuilder {
  private readonly entities = new Map<string, Entity>();
  private readonly outlets = new Map<string, Outlet>();
  private readonly numbers = new Map<string, number>();
  private readonly years = new Map<string, ReportedIncident[]>();
  private waiting = 0;
  private readonly additions: Report[] = [];

  constructor(
    private readonly name: string,
    private readonly version: string,
    private readonly give: (part: Part) => Promise<void>,
  ) {}

  /** Whether nothing was added yet. */
  get isEmpty(): boolean {
    return this.entities.size + this.outlets.size === 0;
  }

  /** Adds an entity once; later ones of its id are the same. Returns its id. */
  entity(entity: Entity): string {
    if (!this.entities.has(entity.id)) {
      const name = soundName(entity.name);
      const own = copy({ ...entity, name });
      this.numbers.set(own.id, this.entities.size);
      this.entities.set(own.id, own);
    }
    return entity.id;
  }

  outlet(outlet: Outlet): string {
    if (!this.outlets.has(outlet.id)) {
      const name = soundName(outlet.name);
      const own = copy({ ...outlet, name });
      this.outlets.set(own.id, own);
    }
    return outlet.id;
  }

  /** Adds an incident with its reports. */
  async incident(incident: Incident, reports: Report[]): Promise<void> {
    const year = (incident.date.from ?? '0').slice(0, 4);
    if ((this.years.get(year)?.length ?? 0) >= MOST_IN_PART) await this.giveYear(year);
    else if (this.waiting >= MOST_WAITING) await this.giveYear(this.fullest());
    const list = this.years.get(year) ?? [];
    this.years.set(year, list);
    list.push(copy({ incident, reports }));
    this.waiting++;
  }

  /** Adds what a report says of incidents of the core: kept with the names, as the pack has no such incident. */
  addition(report: Report): void {
    const claims = report.claims.filter((c) => coreId(c.incident) !== null);
    if (claims.length) this.additions.push(copy({ ...report, claims }));
  }

  private fullest(): string {
    return [...this.years].reduce((most, one) => (one[1].length > most[1].length ? one : most))[0];
  }

  private async giveYear(year: string): Promise<void> {
    const list = this.years.get(year)!;
    this.years.delete(year);
    this.waiting -= list.length;
    await this.part(list);
  }

  /** Gives out what is left, and then what names it all: entities and outlets. */
  async end(): Promise<Pack> {
    for (const year of [...this.years.keys()]) await this.giveYear(year);
    const names = this.packOf([...this.entities.values()], [...this.outlets.values()], []);
    return { ...names, reports: this.additions };
  }

  private async part(list: ReportedIncident[]): Promise<void> {
    const known = list
      .flatMap(({ incident: { date } }) => [date.from, date.to ?? date.from])
      .flatMap((day) => (day ? [dayNumber(day)] : []));
    await this.give({
      pack: this.packOf([], [], list),
      from: Math.min(...known),
      to: Math.max(...known),
      places: this.numbers,
    });
  }

  private packOf(entities: Entity[], outlets: Outlet[], list: ReportedIncident[]): Pack {
    // one report can be about several incidents of a part
    const reports = groupBy(
      list.flatMap((t) => t.reports),
      (r) => r.id,
    );
    return {
      name: this.name,
      version: this.version,
      entities,
      outlets,
      incidents: list.map((t) => t.incident),
      reports: [...reports.values()].map((same) => ({ ...same[0]!, claims: same.flatMap((r) => r.claims) })),
    };
  }
}
