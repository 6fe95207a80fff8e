// Prints the patterns that the languages put together while they read a sentence, as JSON. Run by patterns.test.ts.
const composed = new Map<string, { source: string; flags: string }>();
const Native = RegExp;
globalThis.RegExp = class extends Native {
  constructor(pattern: string | RegExp, flags?: string) {
    super(pattern, flags);
    composed.set(String(this), { source: this.source, flags: this.flags });
  }
} as RegExpConstructor;

/** Members of a language are made when they are first read. */
function readMembers(value: unknown, depth = 0): void {
  if (typeof value !== 'object' || value === null || depth > 6) return;
  for (const member of Object.values(value)) readMembers(member, depth + 1);
}

const { LANGUAGES } = await import('../../src/languages/index');
const text = 'On 3 May 12 people were killed.';
const sentence = { text, start: 0, end: text.length, paragraph: 0, index: 0 };
for (const language of LANGUAGES.all) {
  readMembers(language);
  language.dates?.(sentence, '2024-05-04');
  language.counts?.(sentence);
  language.speakers?.find(text);
  language.nations?.(text);
  language.sites?.kinds('home');
}
process.stdout.write(JSON.stringify([...composed.values()]));
export {};
