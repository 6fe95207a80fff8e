// Sources as CSL-JSON, BibLaTeX and RIS, as reference managers read them.
import type { CitedSource } from './sources';

const partsOf = (day: string) => ({ 'date-parts': [day.split('-').map(Number)] });

/** CSL-JSON 1.0.2. `today`: an ISO day. */
export const toCsl = (sources: readonly CitedSource[], today: string): object[] =>
  sources.map((s) => ({
    id: s.key,
    type: 'article-newspaper',
    title: s.title,
    author: [{ literal: s.author }],
    'container-title': s.via ?? s.author,
    ...(s.day && { issued: partsOf(s.day) }),
    ...(s.url && { URL: s.url, accessed: partsOf(today) }),
    ...(s.language && { language: s.language }),
    note: s.note,
  }));

/** What BibLaTeX takes for its own is escaped; braces are left out, so that every one that is opened is closed. */
const escapeBiblatex = (text: string) =>
  text
    .replace(/[\\{}]/g, '')
    .replace(/[&%$#_]/g, '\\$&')
    .replace(/[\r\n]+/g, ' ');
const escapeUrl = (url: string) => url.replace(/[{}\\\s]/g, encodeURIComponent);

/** BibLaTeX. An author in double braces is a body, not a person. */
export const toBiblatex = (sources: readonly CitedSource[], today: string): string =>
  sources
    .map((s) => {
      const fields: [string, string | null][] = [
        ['title', escapeBiblatex(s.title)],
        ['author', `{${escapeBiblatex(s.author)}}`],
        ['organization', s.via && escapeBiblatex(s.via)],
        ['date', s.day],
        ['url', s.url && escapeUrl(s.url)],
        ['urldate', s.url && today],
        ['langid', s.language],
        ['note', escapeBiblatex(s.note)],
      ];
      const body = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = {${value}}`);
      return `@online{${s.key},\n${body.join(',\n')}\n}\n`;
    })
    .join('\n');

const oneLine = (text: string) => text.replace(/[\r\n]+/g, ' ');

/** RIS, with the line ends that it asks for. */
export const toRis = (sources: readonly CitedSource[], today: string): string =>
  sources
    .flatMap((s) => {
      const fields: [string, string | null][] = [
        ['TY', 'NEWS'],
        ['ID', s.key],
        ['TI', oneLine(s.title)],
        ['AU', oneLine(s.author)],
        ['T2', oneLine(s.via ?? s.author)],
        ['PY', s.day && s.day.slice(0, 4)],
        ['DA', s.day && s.day.replaceAll('-', '/')],
        ['UR', s.url && oneLine(s.url)],
        ['Y2', s.url && today.replaceAll('-', '/')],
        ['LA', s.language],
        ['N1', oneLine(s.note)],
      ];
      return [
        ...fields.filter(([, value]) => value).map(([tag, value]) => `${tag}  - ${value}`),
        'ER  - ',
        '',
      ];
    })
    .join('\r\n');
