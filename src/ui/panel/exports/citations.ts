// Sources as CSL-JSON, BibLaTeX and RIS, as reference managers read them.
import { isWebAddress } from '../../../model/addresses';
import { addressForBibtex, forBibtex, forCsl, onOneLine } from '../../../model/escape';
import type { CitedSource } from './sources';

const partsOf = (day: string) => ({ 'date-parts': [day.split('-').map(Number)] });

/** CSL-JSON 1.0.2. `today`: an ISO day. */
export const toCsl = (sources: readonly CitedSource[], today: string): object[] =>
  sources.map((s) => ({
    id: s.key,
    type: 'article-newspaper',
    title: forCsl(s.title),
    author: [{ literal: forCsl(s.author) }],
    'container-title': forCsl(s.via ?? s.author),
    ...(s.day && { issued: partsOf(s.day) }),
    ...(s.url && isWebAddress(s.url) && { URL: s.url, accessed: partsOf(today) }),
    ...(s.language && { language: s.language }),
    note: forCsl(s.note),
  }));

/** BibLaTeX. An author in double braces is a body, not a person. */
export const toBiblatex = (sources: readonly CitedSource[], today: string): string =>
  sources
    .map((s) => {
      const fields: [string, string | null][] = [
        ['title', forBibtex(s.title)],
        ['author', `{${forBibtex(s.author)}}`],
        ['organization', s.via && forBibtex(s.via)],
        ['date', s.day],
        ['url', s.url && addressForBibtex(s.url)],
        ['urldate', s.url && today],
        ['langid', s.language],
        ['note', forBibtex(s.note)],
      ];
      const body = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = {${value}}`);
      return `@online{${s.key},\n${body.join(',\n')}\n}\n`;
    })
    .join('\n');

/** RIS, with the line ends that it asks for. */
export const toRis = (sources: readonly CitedSource[], today: string): string =>
  sources
    .flatMap((s) => {
      const fields: [string, string | null][] = [
        ['TY', 'NEWS'],
        ['ID', s.key],
        ['TI', onOneLine(s.title)],
        ['AU', onOneLine(s.author)],
        ['T2', onOneLine(s.via ?? s.author)],
        ['PY', s.day && s.day.slice(0, 4)],
        ['DA', s.day && s.day.replaceAll('-', '/')],
        ['UR', s.url && isWebAddress(s.url) ? s.url : null],
        ['Y2', s.url && today.replaceAll('-', '/')],
        ['LA', s.language],
        ['N1', onOneLine(s.note)],
      ];
      return [
        ...fields.filter(([, value]) => value).map(([tag, value]) => `${tag}  - ${value}`),
        'ER  - ',
        '',
      ];
    })
    .join('\r\n');
