// Any table of events: which column tells what. A mapping is guessed from the columns' names, shown, and can be changed.
import type { Claim, Qualifier, Report } from '../../model/database';
import { isDay, problemOfSpan } from '../../model/days';
import { FIELDS, NEEDED, type DayOrder, type Field, type Mapping } from './fields';
import { addActor, addPlaces, countOf, dayOf, incidentOf, slug, type Row } from './common';
import type { PackBuilder } from './builder';

/** Names that columns have in tables of events, in the languages of the interface that are written in Latin letters. */
const USUAL: Readonly<Record<Field, RegExp>> = {
  date: /^(?:(?:event|start|incident)[ _-]?)?date(?:[ _-]?(?:start|from))?$|^day$|^datum$|^fecha$/i,
  until: /^(?:end[ _-]?date|date[ _-]?(?:end|to)|until|bis|hasta|fin)$/i,
  place: /^(?:place|location|city|town|site|village|ort|lieu|lugar|ciudad|ville)(?:[ _-]?name)?$/i,
  region: /^(?:region|province|governorate|state|admin[ _-]?1|adm[ _-]?1|provinz|provincia|gouvernorat)$/i,
  country: /^(?:country(?:[ _-]?name)?|land|pays|país|pais)$/i,
  latitude: /^(?:lat|latitude|breite|latitud)$/i,
  longitude: /^(?:lon|lng|long|longitude|länge|longitud)$/i,
  title: /^(?:title|name|event|headline|incident|titel|titre|título|summary)$/i,
  type: /^(?:(?:event|attack|incident)[ _-]?type|type|typ|tipo|kind|category)$/i,
  side1: /^(?:attacker|perpetrator|actor[ _-]?1?|side[ _-]?(?:a|1)|group|täter|auteur|autor)$/i,
  side2: /^(?:target|victim|actor[ _-]?2|side[ _-]?(?:b|2)|ziel|cible|objetivo)s?$/i,
  killed:
    /^(?:killed|dead|deaths|fatalities|n?kill(?:ed)?|deaths?[ _-]?(?:total|best)|best|tote|morts|tués|muertos)$/i,
  wounded: /^(?:injured|wounded|injuries|nwound|verletzte|blessés|heridos)$/i,
  source: /^(?:source|outlet|publisher|medium|quelle|fuente|media)(?:[ _-]?name)?$/i,
  address: /^(?:url|link|address|source[ _-]?url|adresse|enlace)$/i,
  published: /^(?:published|publication[ _-]?date|source[ _-]?date|report[ _-]?date|veröffentlicht)$/i,
  id: /^(?:(?:event|incident)[ _-]?id|id|no|nr|number)$/i,
};

/** The likeliest mapping for columns, with some rows to tell the order of days by. */
export function guessMapping(columns: readonly string[], rows: readonly (readonly string[])[]): Mapping {
  const free = new Set(columns);
  const mapping: Mapping = { columns: {}, order: 'dmy' };
  for (const field of FIELDS) {
    const column = columns.find((c) => free.has(c) && USUAL[field].test(c.trim()));
    if (!column) continue;
    mapping.columns[field] = column;
    free.delete(column);
  }
  const at = columns.indexOf(mapping.columns.date ?? '');
  // a second number above twelve is no month
  if (rows.some((row) => Number(NUMBERS.exec(row[at]?.trim() ?? '')?.[2]) > 12)) mapping.order = 'mdy';
  return mapping;
}

const NUMBERS = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})\b/;

/** Why a mapping cannot be used for columns, or null. */
export function problemOf({ columns }: Mapping, there: readonly string[]): string | null {
  const lacking = NEEDED.filter((field) => !columns[field]);
  if (lacking.length) return `no column is named for: ${lacking.join(', ')}`;
  const unknown = Object.values(columns).filter((c) => !there.includes(c));
  return unknown.length ? `there is no column ${unknown.join(', ')}` : null;
}

function dayIn(cell: string, order: DayOrder): string | null {
  const [, a, b, year] = NUMBERS.exec(cell) ?? [];
  if (!a) return dayOf(cell.replace(/^(\d{4})[/.](\d{2})[/.](\d{2})/, '$1-$2-$3'));
  const [day, month] = order === 'dmy' ? [a, b!] : [b!, a];
  const told = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(told) ? told : null;
}

/** A count as people write it in tables: “12”, “1,200”, “10-12”, “12+”, “~12”. Null when it is none. */
function valueIn(cell: string): Pick<Claim, 'value' | 'qualifier'> | null {
  const plain = cell.replace(/(\d)[,'\u202f\u00a0 ](?=\d{3}\b)/g, '$1').trim();
  const [, least, most] = /^(\d{1,9})\s*(?:-|–|to)\s*(\d{1,9})$/.exec(plain) ?? [];
  if (least && most)
    return Number(least) <= Number(most) ? { value: { min: Number(least), max: Number(most) } } : null;
  const [, sign, digits, plus] = /^([~≈>≥])?\s*(\d{1,9})(?:\.0+)?\s*(\+)?$/.exec(plain) ?? [];
  const count = countOf(digits ?? '');
  if (count === null) return null;
  const qualifier: Qualifier | undefined =
    plus || sign === '≥' ? 'at-least' : sign === '>' ? 'more-than' : sign ? 'about' : undefined;
  return { value: count, ...(qualifier ? { qualifier } : {}) };
}

/** Who a table of one's own is by, when no column names a source. */
const OWN = { id: 'table', name: 'your table' };

/** Gives a function that adds a row as the mapping says; it returns why the row was refused, or null. */
export function mappedRows({ columns, order }: Mapping, table: string) {
  const seen = new Set<string>();
  let rows = 0;
  return async (row: Row, pack: PackBuilder): Promise<string | null> => {
    rows++;
    const of = (field: Field) => (columns[field] === undefined ? '' : (row[columns[field]]?.trim() ?? ''));
    const day = (field: Field) => dayIn(of(field), order);
    const from = day('date');
    if (!from) return `${columns.date} is no date: “${of('date').slice(0, 40)}”`;
    const to = day('until') ?? from;
    const backwards = problemOfSpan(from, to);
    if (backwards) return backwards;
    if (!of('place')) return `${columns.place} is empty`;
    const address = of('address');
    if (address && !isAddress(address)) return `${columns.address} is no address: “${address.slice(0, 60)}”`;
    const about = address || `seed:${slug(table)}`;
    const id = `row-${of('id') ? slug(of('id')) : rows}`;
    const claims: Claim[] = [];
    for (const measure of ['killed', 'wounded'] as const) {
      if (!of(measure)) continue;
      const read = valueIn(of(measure));
      if (!read) return `${columns[measure]} is no number: “${of(measure).slice(0, 40)}”`;
      claims.push({ incident: id, measure, attributed: [], ...read });
    }
    const value = 'Listed in your table.';
    if (claims.length === 0) claims.push({ incident: id, measure: 'note', value, attributed: [] });
    const source = of('source');
    const outlet = pack.outlet(
      source
        ? { id: `source-${slug(source)}`, name: source, domains: [] }
        : { ...OWN, name: `${OWN.name}: ${table}`, domains: [] },
    );
    const reports: Report[] = [
      { id: `${id}-report-${rows}`, outlet, url: address || null, published: day('published'), claims },
    ];
    // further rows of one event are further reports of it
    if (pack.further(id, reports)) return null;
    if (seen.has(id))
      return `the event ${of('id')} stands further above: rows of one event follow each other`;
    if (of('id')) seen.add(id);
    const places = addPlaces(
      {
        names: [of('place'), of('region'), of('country')],
        country: of('country'),
        latitude: of('latitude'),
        longitude: of('longitude'),
      },
      about,
      pack,
    );
    const sides = [of('side1'), of('side2')]
      .map((name) => addActor(name, name, `actor in ${table}`, about, pack))
      .filter((side) => side !== null);
    const type = of('type') || 'event';
    const title = of('title') || `${type}: ${of('place')}`;
    const summary = `Listed in the table ${table}.`;
    const kind = 'incident' as const;
    const event = { id, kind, title, date: { from, to }, places, sides, type: slug(type), summary };
    await pack.incident(incidentOf(event, about), reports);
    return null;
  };
}

const isAddress = (text: string) => /^https?:\/\/[^\s]+$/i.test(text) && URL.canParse(text);
