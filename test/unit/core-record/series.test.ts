// Daily series of the core record.
import { expect, it } from 'vitest';
import { PAGE } from '../fixed-record';
import { coreEngine } from './core';

it('the record has the counts of Gaza by its health ministry, day by day', () => {
  const text = `Talks on a truce\n\nEnvoys met again. More than 22,000 people have been killed in Gaza, its health ministry said.`;
  const page = { ...PAGE, published: '2024-01-05' };
  const [figure] = coreEngine().read(text, page).figures;
  expect(figure).toMatchObject({ value: 22_000, qualifier: 'more-than', comparison: { status: 'agrees' } });
  expect(figure!.comparison!.reports).toContainEqual(
    expect.objectContaining({ value: 22_600, published: '2024-01-05', attributed: ['gaza-health-ministry'] }),
  );
});
