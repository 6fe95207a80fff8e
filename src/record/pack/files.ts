// Where the extension has the files of the core pack.
import type { Part } from './divide';

export const FILES: Readonly<Record<Part | 'first', string>> = {
  first: '/core.pack',
  records: '/core-records.pack',
  search: '/core-search.pack',
};
