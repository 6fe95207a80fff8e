// Pages of an invented fire, as many as a test needs: /mill/DEAD/NAME and, of another town, /dock/DEAD/NAME.

/** The page at a path; null when the path is of no such page. */
export function millPage(path: string): string | null {
  const [, what, dead, name] = /^\/(mill|dock)\/(\d+)\/([\w-]+)$/.exec(path) ?? [];
  if (!what || !dead || !name) return null;
  const [place, building, mayor] =
    what === 'mill'
      ? ['Oslav', 'Kareth paper mill', 'Janek Dunov']
      : ['Brannik', 'Selvin dock', 'Rell Harta'];
  return `<!doctype html><html lang="en"><head><meta charset="utf-8" /><title>Fire in ${place} kills ${dead}</title>
<meta property="article:published_time" content="2030-05-02T08:15:00Z" /></head><body><article><h1>Fire in ${place} kills ${dead}</h1>
<p>A fire at the ${building} in ${place} killed ${dead} people on 1 May 2030, Mayor ${mayor} said.</p>
<p>The Ostmark Fire Brigade fought the flames in ${place} until midnight. Twenty people were wounded.</p></article></body></html>`;
}
