// Which story of a page comes first changes nothing about what each figure is set beside.
import { describe, expect, it } from 'vitest';
import { pageOfFile } from '../../../src/cli/page';
import { read } from '../../../src/reading/read';
import { coreEngine } from './core';

describe('the demonstration page with its stories in another order', () => {
  const engine = coreEngine();
  const { text, page } = pageOfFile('demo/start.html', engine, null);
  const paragraphs = text.split('\n\n');
  const second = paragraphs.findIndex((p) => p.startsWith('Militia commander'));
  const compared = (parts: readonly string[]) =>
    read(parts.join('\n\n'), page, engine.record)
      .figures.map((f) => [f.text.replace(/\s+/g, ' '), f.incident, f.comparison?.status ?? null])
      .sort();
  it('is set beside the same', () => {
    const asPrinted = compared(paragraphs);
    expect(second).toBeGreaterThan(0);
    expect(asPrinted.filter(([, incident]) => incident !== null)).toHaveLength(3);
    expect(compared([...paragraphs.slice(second), ...paragraphs.slice(0, second)])).toEqual(asPrinted);
  });
});
