// The figures of a page for panel and exports: each with how origins divide, its values, and its reports.
import type { PanelFigure, SourceOfFigure } from './types/panel';
import { hostOf } from '../model/addresses';
import type { Mark } from '../model/marks';
import type { ComparedReport, Figure, Reading } from '../model/reading';
import { nameOfMeasure, wordStatus, wordValue } from '../i18n/wording';
import { compareAll } from '../reading/compare/compare';
import type { EventRecord } from '../reading/record';
import { citationOf } from './cite';
import { sentenceOf } from './sentence';
import { groupValues } from './values';
import { nameOfWho, rowOfReport, titleOfCounted } from './words';

const QUOTE_CONTEXT = 32;
const PARAGRAPH = '\n\n';

export const figuresOf = (
  { reading, marks }: { reading: Reading; marks: readonly Mark[] },
  know: EventRecord,
): PanelFigure[] =>
  reading.figures.map((f, i) => {
    const mark = marks.findIndex((m) => m.kind === 'figure' && m.figure === i);
    return figureOf(f, mark < 0 ? null : mark, reading, know);
  });

function figureOf(f: Figure, mark: number | null, { text, page }: Reading, know: EventRecord): PanelFigure {
  const measure = nameOfMeasure(f.measure);
  const counts = nameOfWho(f.who, know);
  const value = wordValue(f.value, f.qualifier);
  const incident = titleOfCounted(f, know);
  const groups = f.comparison ? groupValues(compareAll(f, page, know), f, know) : [];
  return {
    page: page.url,
    exact: f.text,
    // a quote that runs into another paragraph is found nowhere in the document
    prefix:
      text
        .slice(Math.max(0, f.start - QUOTE_CONTEXT), f.start)
        .split(PARAGRAPH)
        .at(-1) ?? '',
    suffix: text.slice(f.end, f.end + QUOTE_CONTEXT).split(PARAGRAPH)[0] ?? '',
    mark,
    weight: f.comparison?.weight ?? 'none',
    measure,
    counts,
    value,
    incident,
    status: wordStatus(f.comparison?.status ?? 'only-here'),
    sentence: f.comparison && sentenceOf(value, f.comparison.origins, groups),
    groups,
    cite: f.incident && incident && citationOf(incident, `${measure} · ${counts}`, value, page, groups),
    reports: (f.comparison?.reports ?? []).map((r) => sourceOf(r, know)),
  };
}

function sourceOf(r: ComparedReport, know: EventRecord): SourceOfFigure {
  const outlet = know.outlets.get(r.outlet);
  const host = r.url ? hostOf(r.url) : null;
  const own = host !== null && (outlet?.domains.some((d) => host === d || host.endsWith(`.${d}`)) ?? false);
  return { ...rowOfReport(r, know), day: r.published, language: outlet?.language ?? null, own };
}
