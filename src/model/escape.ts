// Text of pages and packs on its way out: each format's rules for what must not be read as more than text. Everything that
// leaves Variorum as text, whether copied, saved or printed on a terminal, goes through here.
import { isWebAddress } from './addresses';
import { cleanText } from './plain-text';

/** A text on one line, without controls, half characters and turned directions. */
export const onOneLine = (text: string): string => cleanText(text).replace(/\s+/gu, ' ').trim();

/** Markdown text: no emphasis, link, picture, HTML, table cell, heading or list, and no address that is linked by itself. */
export const forMarkdown = (text: string): string =>
  onOneLine(text)
    .replace(/[\\`*_[\]<>|~&!$^]/g, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\b(www)\./gi, '$1\\.')
    .replace(/@(?=[\w-])/g, '\\@')
    .replace(/^[#+=-]/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');

/** An address between the angle brackets of a Markdown link; null when it is none of a web page. */
export const addressForMarkdown = (url: string | null): string | null =>
  url !== null && isWebAddress(url) ? encode(url, /[()|*_[\]{}~`]/g) : null;

/** What spreadsheets take for the beginning of a formula, also full-width and after blanks of any kind. */
const FORMULA = /^([\s\p{Cf}\p{Cc}\u00a0\u3000]*)(?=[=+\-@＝＋－﹣−＠﹢﹦\t\r])/u;
/** The same after what some spreadsheets, by their language, take for the end of a cell. */
const FORMULA_WITHIN = /(?=[=+\-@＝＋－﹣−＠﹢﹦])(?<=[;,|\t\r\n][\s\p{Cf}\u00a0\u3000"']*)/gu;
const QUOTED = /[",;|\t\r\n']|^\s|\s$/u;

/** A cell of a table with commas, which a spreadsheet neither splits nor runs as a formula, whatever separates its cells. */
export function csvCell(value: string): string {
  const plain = /^[\t\r]/.test(value) ? `'${cleanText(value)}` : cleanText(value);
  const safe = plain.replace(FORMULA, "'$1").replace(FORMULA_WITHIN, "'");
  return QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** An address in such a cell; empty when it is none of a web page. */
export const csvAddress = (url: string | null): string =>
  url !== null && isWebAddress(url) ? encode(url, /[;,|'"]/g) : '';

/** Text in the braces of a BibTeX field. */
export const forBibtex = (text: string): string =>
  onOneLine(text)
    .replace(/[\\{}]/g, '')
    .replace(/[&%$#_]/g, '\\$&')
    .replace(/~/g, '\\textasciitilde{}')
    .replace(/\^/g, '\\textasciicircum{}');

/** An address in the braces of a BibTeX field; null when it is none of a web page. */
export const addressForBibtex = (url: string): string | null =>
  isWebAddress(url) ? encode(url, /[\\{}"^~$]/g) : null;

/** Text of a CSL record: processors read HTML-like tags in it. */
export const forCsl = (text: string): string => onOneLine(text).replaceAll('<', '‹').replaceAll('>', '›');

const encode = (url: string, unsafe: RegExp): string =>
  url.replace(unsafe, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
