// Citations as other programs have them: checked against the form of CSL data, formatted by a citation processor, parsed back.
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { Cite } from '@citation-js/core';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { panelOf } from '../../../src/views/panel';
import { exportPanel } from '../../../src/ui/panel/exports';
import { blastText, claim, fixedEngine, PAGE, report } from '../fixed-record';

const NOW = new Date('2030-06-01T12:00:00Z');
const engine = fixedEngine([
  report('a', 'wire', [claim(4, { attributed: ['vanguard'] })]),
  report('b', 'gazette', [claim(6), claim(9, { measure: 'wounded' })], { published: null }),
  report('c', 'herald', [claim({ min: 2, max: 3 })], { publisher: 'A {mirror} & more', url: null }),
  report('d', 'daily', [claim('dozens')], { url: 'https://daily.example/a?b=%7Bc%7D&d=1#e' }),
]);
const reading = engine.read(blastText('Five people were killed'), {
  ...PAGE,
  url: 'https://reader.example/a',
});
const panel = panelOf({ reading, marks: [], spans: [] }, null, engine.record);
const saved = (format: Parameters<typeof exportPanel>[1]) => exportPanel(panel, format, NOW);

/** The fields of CSL data that we write, with the forms that its schema gives them; no other field is allowed. */
const text = { type: 'string', minLength: 1 };
const date = {
  type: 'object',
  required: ['date-parts'],
  additionalProperties: false,
  properties: {
    'date-parts': {
      type: 'array',
      minItems: 1,
      maxItems: 2,
      items: { type: 'array', minItems: 1, maxItems: 3, items: { type: 'integer' } },
    },
  },
};
const CSL = {
  type: 'array',
  items: {
    type: 'object',
    required: ['type', 'id', 'title', 'author'],
    additionalProperties: false,
    properties: {
      type: { const: 'article-newspaper' },
      id: text,
      title: text,
      author: { type: 'array', minItems: 1, items: { type: 'object', additionalProperties: false, properties: { literal: text } } },
      'container-title': text,
      issued: date,
      accessed: date,
      URL: { type: 'string', pattern: '^https?://' },
      language: { type: 'string', pattern: '^[a-z]{2}$' },
      note: text,
    },
  },
}; // prettier-ignore

describe('citations', () => {
  it('are data of the form that CSL has', () => {
    const validate = new Ajv({ allErrors: true }).compile(CSL);
    expect([validate(JSON.parse(saved('csl-json'))), validate.errors]).toEqual([true, null]);
  });
  it.each(['apa', 'vancouver', 'harvard1'])('are formatted by a citation processor: %s', (template) => {
    const formatted = new Cite(JSON.parse(saved('csl-json'))).format('bibliography', {
      format: 'text',
      template,
    });
    const entries = formatted.trim().split('\n').filter(Boolean);
    expect(entries).toHaveLength(4);
    for (const outlet of ['The Wire', 'The Gazette', 'The Herald', 'The Daily'])
      expect(entries.filter((e) => e.includes(outlet) && e.includes('Blast in Port Town'))).toHaveLength(1);
  });
  it.each(['biblatex', 'ris'] as const)(
    'are parsed back from %s with title, author, day and address',
    (format) => {
      const csl = JSON.parse(saved('csl-json')) as Record<string, unknown>[];
      const { data } = new Cite(saved(format));
      expect(data).toHaveLength(csl.length);
      csl.forEach((item, i) => {
        const parsed = data[i]!;
        expect(String(parsed['title'])).toContain('Blast in Port Town');
        expect(JSON.stringify(parsed)).toContain((item['author'] as { literal: string }[])[0]!.literal);
        expect(parsed['URL']).toBe(item['URL']);
        const parts = (x: unknown) => (x as { 'date-parts': number[][] } | undefined)?.['date-parts'][0];
        // of RIS this processor takes the year, which has a tag of its own; the day is in another
        const day = parts(item['issued']);
        expect(parts(parsed['issued'])).toEqual(format === 'ris' ? day?.slice(0, 1) : day);
        if (day) expect(saved('ris')).toContain('DA  - 2030/05/02');
      });
    },
  );
});
