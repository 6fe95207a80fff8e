// The list of all incidents, already worded.

export interface ListedIncident {
  id: string;
  title: string;
  /** ISO day; empty for a situation whose beginning is not known. */
  day: string;
  when: string;
  kind: string;
  place: string;
  country: string | null;
  /** The groups and states that took part. */
  sides: string[];
  /** What most origins say of the dead; null when nobody counts them. */
  killed: string | null;
  /** How many values origins give. */
  values: number;
  origins: number;
}
