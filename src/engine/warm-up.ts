// Has the engine's code compiled before the first page comes: the first scan of a cold gazetteer is many times slower.

/** Paragraphs with all that news prints in and around names: what code meets first later on, it must be compiled for again. */
export const SAMPLE = `At least 4 people were killed and 6 wounded on Thursday in a U.S. drone strike in Baghdad, police said. “The United States has 900 troops in Syria”; Iran’s ‘axis’ – Kata'ib Hizballah, Harakat Hezbollah al-Nujabāʾ and Lebanon's Hezbollah – denied it.

The Popular Mobilization Forces’ men (PMF) were near Abu Kamāl: I.R.G.C. and قاسم سليماني.`;
/** As often in one text: more words than are cut at once. */
const REPEATED = 80;
const SCANS = 6;

/** Scans a long text until the browser has compiled what scans it: a few milliseconds. */
export function warmUp(scan: (text: string) => unknown, text = SAMPLE): void {
  const long = `${text}\n\n`.repeat(REPEATED);
  for (let i = 0; i < SCANS; i++) scan(long);
}
