// What a reader corrected as records for others: Web Annotations that select the words on the page, and the text of an issue form.
import type { Correction, JournalFigure, JournalReport } from './report';

/** How corrections, figures and entities are worded for a reader. */
export interface CorrectionWords {
  correction: (correction: Correction) => string;
  figure: (figure: JournalFigure) => string;
  name: (entity: string) => string;
}

/** An annotation for each correction of a report, in the Web Annotation model. `versions`: of the extension and its record. */
export const annotationsOf = (
  corrections: readonly Correction[],
  report: JournalReport,
  versions: string,
  words: CorrectionWords,
): object[] =>
  corrections.map((correction) => {
    const figure = report.figures.find((f) => f.id === correction.of);
    return {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'Annotation',
      motivation: 'editing',
      created: new Date(correction.at).toISOString(),
      generator: versions,
      target: { source: report.url, selector: selectorOf(figure, correction) },
      body: {
        type: 'TextualBody',
        purpose: 'editing',
        value: words.correction(correction),
        'variorum:says': saysOf(correction),
        'variorum:read': figure ? readOf(figure) : undefined,
      },
    };
  });

/** Corrections of one figure or name under the headings of the issue form for wrong figures. */
export function issueOf(
  corrections: readonly Correction[],
  report: JournalReport,
  versions: string,
  words: CorrectionWords,
): string {
  const [first] = corrections;
  const figure = report.figures.find((f) => f.id === first?.of);
  return [
    ['Address of the page', report.url ?? ''],
    ['The sentence with the figure', figure?.quote?.sentence ?? first?.exact ?? ''],
    ['What Variorum shows', figure ? words.figure(figure) : words.name(first?.of ?? '')],
    ['What would be right, and why', corrections.map(words.correction).join('\n')],
    ['Version and browser', versions],
  ]
    .map(([heading, text]) => `### ${heading}\n\n${text}\n`)
    .join('\n');
}

function selectorOf(figure: JournalFigure | undefined, { exact }: Correction) {
  if (!figure?.quote) return { type: 'TextQuoteSelector', exact: exact ?? '' };
  const { exact: words, prefix, suffix } = figure.quote;
  return { type: 'TextQuoteSelector', exact: words, prefix, suffix };
}

const saysOf = ({ kind, value, qualifier, who, attributed }: Correction) => ({
  kind,
  value,
  qualifier,
  who,
  attributed,
});
const readOf = ({ measure, value, qualifier, who, attributed }: JournalFigure) => ({
  measure,
  value,
  qualifier,
  who,
  attributed,
});
