// Events of any table as incidents with their reports: rows of one event become rival reports of it.
import { NameError } from '../vet';
import type { Report } from '../../model/database';
import { dayNumber } from '../../model/days';
import { addActor, addPlaces, incidentOf, slug } from './common';
import { EventKeys } from './joining';
import { claimsOf, type ReadRow } from './mapped';
import type { PackBuilder } from './builder';

/** Who a table of one's own is by, when no column names a source. */
const OWN = { id: 'table', name: 'your table' };
/** Longer spans are no incident that a page of one day reports. */
const LONGEST_DAYS = 14;
/** Events that wait for further rows. */
const MOST_WAITING = 100_000;

/** Collects rows by event and adds them. */
export class Events {
  /** Rows whose event has a name that is not taken. */
  readonly refused: { line: number; reason: string }[] = [];
  private readonly waiting = new Map<string, ReadRow[]>();
  private readonly added = new Set<string>();
  private readonly keys: EventKeys;
  private rows = 0;
  /** Rows that became further reports of an event. */
  joined = 0;

  constructor(
    private readonly table: string,
    join: boolean,
    private readonly pack: PackBuilder,
  ) {
    this.keys = new EventKeys(join);
  }

  /** Takes a row. Returns why it was refused, or null. */
  async add(row: ReadRow): Promise<string | null> {
    const key = this.keys.of(row) ?? `row ${this.rows++}`;
    if (this.added.has(key)) return 'further rows of this event are too far above';
    const rows = this.waiting.get(key);
    if (rows) {
      rows.push(row);
      this.joined++;
      return null;
    }
    if (this.waiting.size >= MOST_WAITING) await this.end();
    this.waiting.set(key, [row]);
    return null;
  }

  /** Adds all that waits. */
  async end(): Promise<void> {
    for (const [key, rows] of this.waiting) {
      if (!key.startsWith('row ')) this.added.add(key);
      await this.addVetted(rows);
    }
    this.waiting.clear();
  }

  /** An event with a name that no pack may have is left out. */
  private async addVetted(rows: ReadRow[]): Promise<void> {
    try {
      await this.addEvent(rows);
    } catch (error) {
      if (!(error instanceof NameError)) throw error;
      for (const { line } of rows) this.refused.push({ line, reason: error.message });
    }
  }

  private async addEvent(rows: ReadRow[]): Promise<void> {
    const [row] = rows as [ReadRow];
    const id = row.id ? `row-${slug(row.id)}` : `line-${row.line}`;
    const about = row.address || `seed:${slug(this.table)}`;
    const places = addPlaces(
      { names: row.places, country: row.country, latitude: row.latitude, longitude: row.longitude },
      about,
      this.pack,
    );
    const sides = row.sides
      .map((name) => addActor(name, name, `actor in ${this.table}`, about, this.pack))
      .filter((side) => side !== null);
    const type = row.type || 'event';
    const incident = incidentOf(
      {
        id,
        // a day of which only the month is known is no incident of one day
        kind: dayNumber(row.date.to) - dayNumber(row.date.from) > LONGEST_DAYS ? 'situation' : 'incident',
        title: row.title || `${type}: ${row.places[0]}`,
        date: row.date,
        places,
        sides,
        type: slug(type),
        summary: `Listed in the table ${this.table}.`,
      },
      about,
    );
    await this.pack.incident(
      incident,
      rows.map((one) => this.reportOf(one, id)),
    );
  }

  private reportOf(row: ReadRow, incident: string): Report {
    const { source, line } = row;
    const outlet = this.pack.outlet(
      source
        ? { id: `source-${slug(source)}`, name: source, domains: [] }
        : { ...OWN, name: `${OWN.name}: ${this.table}`, domains: [] },
    );
    const claims = claimsOf(row, incident);
    return {
      id: `${incident}-report-${line}`,
      outlet,
      url: row.address || null,
      published: row.published,
      claims,
    };
  }
}
