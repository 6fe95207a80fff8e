// Ids of reports: the same page has the same id whenever it is read, so that nothing is kept twice.
import { sameAddress } from '../model/copies';
import { hashOf } from './keys';

/** The id of a page's report: by its address, or, of a page without one, by its text. */
export const reportId = (owner: string, url: string | null, text: string): string =>
  `r${hashOf(`${owner}\n${url ? sameAddress(url) : text}`)}`;
