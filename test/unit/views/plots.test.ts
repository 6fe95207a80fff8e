// The pictures of a comparison: one dot for each independent origin, bars for ranges, a line for tolls that rose.
import { describe, expect, it } from 'vitest';
import { makePlot } from '../../../src/views/plots';
import { coreEngine } from '../../../src/cli/engine';

const know = coreEngine().record;
const told = (value: Parameters<typeof makePlot>[0][number]['value'], origin = 'reuters', more = {}) => ({
  value,
  qualifier: 'exactly' as const,
  origin,
  relation: null,
  ...more,
});

describe('the dot plot', () => {
  it('counts an origin once for each value it gave', () => {
    const plot = makePlot([told(4), told(4), told(4, 'associated-press'), told(3)], null, know)!;
    expect(plot.points.map((p) => [p.label, p.origins.length])).toEqual([
      ['3', 1],
      ['4', 2],
    ]);
  });
  it('draws ranges from least to most, and leaves what has no most open', () => {
    const plot = makePlot(
      [told({ min: 2, max: 5 }), told(3, 'reuters', { qualifier: 'at-least' }), told(4)],
      { value: 4, qualifier: 'exactly' },
      know,
    )!;
    expect(plot.points.find((p) => p.label === '2 to 5')).toMatchObject({ least: 2, most: 5 });
    expect(plot.points.find((p) => p.label === 'at least 3')).toMatchObject({ least: 3, most: null });
    expect(plot.here).toMatchObject({ least: 4, most: 4 });
  });
  it('draws nothing when there is one value alone, and none for words without bounds', () => {
    expect(
      makePlot([told(4), told(4, 'associated-press')], { value: 4, qualifier: 'exactly' }, know),
    ).toBeNull();
    expect(makePlot([told('many')], null, know)).toBeNull();
  });
  it('reads out what it shows', () => {
    const { summary } = makePlot([told(4), told(3)], { value: 3, qualifier: 'exactly' }, know)!;
    expect(summary).toContain('3');
    expect(summary).toContain('4');
  });
});
