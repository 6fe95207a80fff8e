// Sites: what was hit or what was beside it, by the words that name it, so that two wordings of one place are not taken
// for two places.
import type { Languages, Site } from '../language';

/** Kinds that no one place can be both of: who says the one contradicts who says the other. */
const APART: Readonly<Record<string, readonly string[]>> = {
  home: ['vehicle', 'road', 'airport', 'headquarters', 'base', 'store', 'ministry', 'embassy', 'consulate'],
};

/** What some words name, in whichever languages know them. */
function siteOf(words: string, { all }: Languages): Site {
  const read = all.flatMap(({ sites }) => (sites ? [sites.kinds(words)] : []));
  const join = (of: (site: Site) => ReadonlySet<string>) => new Set(read.flatMap((site) => [...of(site)]));
  return { kinds: join((s) => s.kinds), inside: join((s) => s.inside), outside: join((s) => s.outside) };
}

/** Whether two wordings cannot be of one site: kinds that exclude each other, or inside against outside of one thing. */
export function sitesContradict(ours: string, theirs: string, languages: Languages): boolean {
  const [a, b] = [siteOf(ours, languages), siteOf(theirs, languages)];
  const meet = (x: ReadonlySet<string>, y: ReadonlySet<string>) => [...x].some((kind) => y.has(kind));
  if (meet(a.inside, b.outside) || meet(a.outside, b.inside)) return true;
  if (meet(a.kinds, b.kinds)) return false;
  const excludes = (x: Site, y: Site) =>
    [...x.kinds].some((kind) => [...y.kinds].some((other) => APART[kind]?.includes(other)));
  return excludes(a, b) || excludes(b, a);
}
