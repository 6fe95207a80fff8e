// A text to warm the engine up with.

/** Paragraphs with all that news prints in and around names: what code meets first later on, it must be compiled for again. */
export const SAMPLE = `At least 4 people were killed and 6 wounded on Thursday in a U.S. drone strike in Baghdad, police said. “The United States has 900 troops in Syria”; Iran’s ‘axis’ – Kata'ib Hizballah, Harakat Hezbollah al-Nujabāʾ and Lebanon's Hezbollah – denied it.

The Popular Mobilization Forces’ men (PMF) were near Abu Kamāl: I.R.G.C. and قاسم سليماني.`;
