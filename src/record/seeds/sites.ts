// The chosen list of sites that the manifest declares, as match patterns.
import { parse } from 'yaml';
import type { Outlet } from '../../model/database';

/** Match patterns for the chosen outlets' domains, http and https, subdomains included. Throws on an unknown outlet. */
export function sitePatterns(sitesYaml: string, outlets: readonly Outlet[]): string[] {
  const { outlets: chosen } = parse(sitesYaml) as { outlets: string[] };
  const byId = new Map(outlets.map((o) => [o.id, o]));
  const domains = chosen.flatMap((id) => {
    const outlet = byId.get(id);
    if (!outlet?.domains.length) throw new Error(`sites.yaml: there is no outlet ${id} with a domain`);
    return outlet.domains;
  });
  return [...new Set(domains)].sort().map((d) => `*://*.${d}/*`);
}
