// Who said what, as JSON-LD in the terms of W3C PROV: each claim is derived from the report it was read in, is attributed to
// whoever vouches for it, and has a primary source where the report restates another's.
import { originOf, syndicateOf } from '../../model/origins';
import type { Claim, Entity, Outlet, Pack, Report } from '../../model/database';
import { claimId, printedValue } from './tables';

type Node = Record<string, unknown>;

/** Names of everything in the record. An identifier is enough: nothing has to be found at it. */
const BASE = 'urn:variorum:';

const reference = (id: string) => ({ '@type': '@id', '@id': id });

/** The context is part of the file: reading it asks nothing of any host. */
const CONTEXT = {
  prov: 'http://www.w3.org/ns/prov#',
  schema: 'https://schema.org/',
  dcterms: 'http://purl.org/dc/terms/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  record: `${BASE}term:`,
  id: '@id',
  type: '@type',
  name: 'schema:name',
  license: reference('dcterms:license'),
  url: reference('schema:url'),
  country: 'schema:addressCountry',
  published: { '@id': 'schema:datePublished', '@type': 'xsd:date' },
  publisher: 'dcterms:publisher',
  about: reference('schema:about'),
  measure: 'record:measure',
  value: 'schema:value',
  qualifier: 'record:qualifier',
  role: 'record:role',
  of: reference('record:of'),
  part: 'record:part',
  paragraph: 'record:paragraph',
  stage: 'record:stage',
  wasDerivedFrom: reference('prov:wasDerivedFrom'),
  wasAttributedTo: reference('prov:wasAttributedTo'),
  hadPrimarySource: reference('prov:hadPrimarySource'),
};

export interface ProvenanceAbout {
  name: string;
  licence: string;
}

/** The whole record as one JSON-LD document. */
export function provenanceOf(pack: Pack, about: ProvenanceAbout): Node {
  return { '@context': CONTEXT, '@graph': new Provenance(pack).graph(about) };
}

class Provenance {
  private readonly outlets: ReadonlyMap<string, Outlet>;
  private readonly entities: ReadonlyMap<string, Entity>;
  /** What an outlet reported elsewhere, where a report restates it: by the outlet and the incident. */
  private readonly originals = new Map<string, Node>();
  private readonly speakers = new Map<string, Node>();

  constructor(private readonly pack: Pack) {
    this.outlets = new Map(pack.outlets.map((o) => [o.id, o]));
    this.entities = new Map(pack.entities.map((e) => [e.id, e]));
  }

  graph({ name, licence }: ProvenanceAbout): Node[] {
    const reports = this.pack.reports.flatMap((report) => [
      this.report(report),
      ...report.claims.map((claim, n) => this.claim(claim, n, report)),
    ]);
    const incidents = this.pack.incidents.map(({ id, title }) => ({
      id: incidentIri(id),
      type: 'schema:Event',
      name: title,
    }));
    const dataset = {
      id: `${BASE}record`,
      type: ['prov:Collection', 'schema:Dataset'],
      name,
      license: licence,
    };
    return [
      dataset,
      ...this.pack.outlets.map(outletNode),
      ...this.pack.entities.map(entityNode),
      ...incidents,
      ...this.speakers.values(),
      ...this.originals.values(),
      ...reports,
    ];
  }

  private report(report: Report): Node {
    return compact({
      id: reportIri(report.id),
      type: ['prov:Entity', 'schema:NewsArticle'],
      url: report.url,
      published: report.published,
      publisher: report.publisher,
      wasAttributedTo: outletIri(report.outlet),
      // a reprint restates a report of the agency as a whole
      wasDerivedFrom:
        report.probableOrigin && this.original(report.probableOrigin, report.claims[0]!.incident),
    });
  }

  private claim(claim: Claim, index: number, report: Report): Node {
    const { who } = claim;
    const syndicate = syndicateOf(claim, report, this.outlets);
    const source =
      syndicate === report.outlet ? reportIri(report.id) : this.original(syndicate, claim.incident);
    return compact({
      id: `${BASE}claim:${claimId(report.id, index)}`,
      type: ['prov:Entity', 'schema:Claim'],
      about: incidentIri(claim.incident),
      measure: claim.measure,
      value: typeof claim.value === 'object' ? printedValue(claim.value) : claim.value,
      qualifier: claim.qualifier,
      role: who?.role,
      of: who?.of && entityIri(who.of),
      part: who?.part,
      stage: claim.stage,
      paragraph: claim.paragraph,
      wasDerivedFrom: reportIri(report.id),
      hadPrimarySource: source,
      wasAttributedTo: this.agents(claim, report),
    });
  }

  /** Whoever the claim is attributed to; the outlet that it comes from if that is nobody. */
  private agents(claim: Claim, report: Report): string[] {
    if (claim.attributed.length === 0)
      return [this.agent(originOf(claim, report, this.outlets, this.entities))];
    return claim.attributed.map((who) => this.agent(who));
  }

  private agent(who: string): string {
    if (this.entities.has(who)) return entityIri(who);
    if (this.outlets.has(who)) return outletIri(who);
    // “security source”: somebody whom the record does not know, the same wherever the same words are printed
    const id = `${BASE}speaker:${encodeURIComponent(who)}`;
    this.speakers.set(id, { id, type: 'prov:Agent', name: who });
    return id;
  }

  private original(outlet: string, incident: string): string {
    const id = `${BASE}original:${outlet}/${incident}`;
    this.originals.set(id, {
      id,
      type: 'prov:Entity',
      about: incidentIri(incident),
      wasAttributedTo: outletIri(outlet),
    });
    return id;
  }
}

const outletIri = (id: string) => `${BASE}outlet:${id}`;
const entityIri = (id: string) => `${BASE}entity:${id}`;
const incidentIri = (id: string) => `${BASE}incident:${id}`;
const reportIri = (id: string) => `${BASE}report:${id}`;

const outletNode = ({ id, name, country }: Outlet): Node =>
  compact({ id: outletIri(id), type: 'prov:Organization', name, country });

const KINDS: Record<Entity['kind'], string[]> = {
  person: ['prov:Person', 'schema:Person'],
  group: ['prov:Organization', 'schema:Organization'],
  body: ['prov:Organization', 'schema:Organization'],
  place: ['prov:Location', 'schema:Place'],
};

const entityNode = ({ id, kind, name, country }: Entity): Node =>
  compact({ id: entityIri(id), type: KINDS[kind], name, country });

/** Without what is not known. */
const compact = (node: Node): Node =>
  Object.fromEntries(Object.entries(node).filter(([, value]) => value !== undefined && value !== null));
