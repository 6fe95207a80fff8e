// What this build knows of the published record: set in record.json, and put in place of the constant by the build.

/** Where the record is published, and the key that its publisher signs with. */
export interface RecordSource {
  /** Of the index: https, or http on this machine. */
  address: string;
  /** 32 bytes in base64url. */
  publicKey: string;
}

export interface RecordSettings {
  /** The minute of the bundled record, in UTC, as `2031-01-31T12:00`. A published record must be newer. */
  version: string;
  /** Incidents of the bundled record. */
  incidents: number;
  /** Null when this build offers no published record. */
  source: RecordSource | null;
}

declare const VARIORUM_RECORD: RecordSettings | undefined;

/** Outside a build (tests, the command line) nothing is set. */
export const RECORD: RecordSettings =
  typeof VARIORUM_RECORD === 'undefined' ? { version: '', incidents: 0, source: null } : VARIORUM_RECORD;
