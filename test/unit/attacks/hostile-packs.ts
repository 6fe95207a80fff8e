// Packs that try to speak for the core, for tests: each is put beside a small fixed record, and the same page is read with it.
import type { Engine } from '../../../src/engine/engine';
import type { Claim, Entity, Incident, Pack, Report } from '../../../src/model/database';
import type { PageInfo } from '../../../src/model/reading';
import { loadPack } from '../../../src/record/load-pack';
import { savePack, savePart } from '../../../src/record/pack/save';
import { recordCard } from '../../../src/views/cards';
import { figureCard } from '../../../src/views/figure-card';
import { panelOf } from '../../../src/views/panel';
import { labelsFor } from '../../../src/views/words';
import { blastText, fixedEngine, fixedPack, PAGE } from '../fixed-record';

const OWNER = { key: 'k1', title: 'Regional Monitor' };
export const labels = labelsFor('auto', 'ltr');
const EMPTY: Pack = { name: 'monitor', version: '1', entities: [], incidents: [], outlets: [], reports: [] };
const [, , PORT, , GROUP] = fixedPack().entities as [Entity, Entity, Entity, Entity, Entity];
const [BLAST] = fixedPack().incidents as [Incident];

export const place = (id: string, more: Partial<Entity> = {}): Entity => ({
  ...PORT,
  id,
  partOf: [],
  ...more,
});
export const group = (id: string, more: Partial<Entity> = {}): Entity => ({ ...GROUP, id, ...more });
export const blast = (id: string, more: Partial<Incident> = {}): Incident => ({
  ...BLAST,
  id,
  title: 'Invented blast',
  related: [],
  ...more,
});
export const says = (
  id: string,
  incident: string,
  value: Claim['value'],
  more: Partial<Report> = {},
): Report => ({
  id,
  outlet: 'wire',
  url: `https://monitor.example/${id}`,
  published: '2030-05-02',
  claims: [{ incident, measure: 'killed', value, attributed: [] }],
  ...more,
});

/** What a pack holds: names with what they add to others, and incidents with their reports. */
export interface Hostile {
  names?: Partial<Pack>;
  events?: Partial<Pack>;
}

/** The engine over the fixed record with some hostile packs, each under an owner of its own. */
export function engineWith(packs: readonly Hostile[], adds = true): Engine {
  const engine = fixedEngine();
  engine.usePacks(
    packs.map(({ names, events }, n) => {
      const whole = { ...EMPTY, ...names };
      const numbers = new Map(whole.entities.map((e, i) => [e.id, i]));
      const part = savePart({ ...EMPTY, ...events }, numbers).buffer;
      const owner = n === 0 ? OWNER : { key: `k${n + 1}`, title: `Regional Monitor (${n + 1})` };
      const spans = events ? [{ from: 0, to: 60_000 }] : [];
      return loadPack(owner, savePack(whole).buffer, spans, () => Promise.resolve(part), adds);
    }),
  );
  return engine;
}

/** All that a reader sees of a page, as data. */
export async function seen(
  engine: Engine,
  text = blastText('Six people were killed'),
  page: PageInfo = PAGE,
) {
  const record = await engine.recordForPage(text, page);
  const reading = engine.read(text, page, record);
  const ctx = { know: record, labels };
  const [figure] = reading.figures;
  return {
    reading,
    record,
    figure,
    card: figure && figureCard(figure, 'figure', reading.page, reading, ctx),
    incidentCard: recordCard({ kind: 'incident', id: 'harbour-blast' }, null, ctx),
    panel: panelOf({ reading, marks: [], spans: [] }, null, record),
  };
}
