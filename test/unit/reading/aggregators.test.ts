// Aggregators, mirrors and machines' summaries restate others: they are shown, and count as nobody's own word.
import { describe, expect, it } from 'vitest';
import { Engine } from '../../../src/engine/engine';
import { LANGUAGES } from '../../../src/languages/index';
import { savePack } from '../../../src/record/pack/save';
import { surveyPack } from '../../../src/record/seeds/survey';
import { recordOf } from '../../../src/views/record';
import { groupValues } from '../../../src/views/values';
import { PAGE, blastText, claim, fixedPack, report } from '../fixed-record';

const pack = (attributed: string[]) => {
  const fixed = fixedPack([
    report('wire-1', 'wire', [claim(4)]),
    report('gazette-1', 'gazette', [claim(4)]),
    report('herald-1', 'herald', [claim(9, { attributed })]),
  ]);
  fixed.outlets = fixed.outlets.map((o) => (o.id === 'herald' ? { ...o, type: 'aggregator' } : o));
  return fixed;
};
const comparisonOf = (attributed: string[]) =>
  new Engine(savePack(pack(attributed)).buffer, LANGUAGES).read(blastText('Four people were killed'), PAGE)
    .figures[0]!.comparison!;

describe('what an aggregator prints', () => {
  it('is shown, but is no origin of its own', () => {
    const { reports, origins } = comparisonOf([]);
    expect(reports.map((r) => r.report).sort()).toEqual(['gazette-1', 'herald-1', 'wire-1']);
    expect(origins).toMatchObject({ all: 2, agree: 2, exclude: 0 });
  });
  it('is the word of whom it names', () => {
    expect(comparisonOf(['vanguard']).origins).toMatchObject({ all: 3, exclude: 1 });
  });
  it('is listed under its value, where it counts as little as in the sentence above', () => {
    const given = pack([]).reports.map((r) => ({ claim: r.claims[0]!, report: r, relation: null }));
    const groups = groupValues(given, null, new Engine(savePack(pack([])).buffer, LANGUAGES).record);
    expect(groups.map((g) => [g.value, g.origins, g.entries.length])).toEqual([
      ['4', 2, 2],
      ['9', 0, 1],
    ]);
  });
  it('is no origin on the record page and in the survey', () => {
    const engine = new Engine(savePack(pack([])).buffer, LANGUAGES);
    const counts = recordOf({ kind: 'incident', id: 'harbour-blast' }, engine.record)!.counts;
    expect(counts).toContain('Reports: 3');
    expect(counts).toContain('2 independent origins');
    expect(surveyPack(pack([]))[0]).toMatchObject({ reports: 3, outlets: 3, origins: 2 });
  });
});
