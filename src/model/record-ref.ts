// Names one record of the open packs.

export const RECORD_KINDS = ['entity', 'incident', 'outlet'] as const;

export interface RecordRef {
  kind: (typeof RECORD_KINDS)[number];
  id: string;
}
