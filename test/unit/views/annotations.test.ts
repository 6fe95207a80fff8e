// Web Annotations of a page’s figures: a JSON-LD processor reads all of them, and each quote is found again in the document.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toRange } from 'dom-anchor-text-quote';
import { JSDOM } from 'jsdom';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import type { Engine } from '../../../src/engine/engine';
import { pageOfHtml } from '../../../src/cli/page';
import { toAnnotations } from '../../../src/ui/panel/exports/annotations';
import { panelOf } from '../../../src/views/panel';
import { ROOT } from '../../paths';
import { coreEngine } from '../core-record/core';
import { fixedEngine } from '../fixed-record';
import context from './anno-context.json' with { type: 'json' };

interface Quote {
  exact: string;
  prefix: string;
  suffix: string;
}
interface Annotated {
  id: string;
  body: { value: string };
  target: { source: string; selector: Quote };
}

const NOW = '2030-06-01T12:00:00.000Z';

function annotationsOf(html: string, engine: Engine): Annotated[] {
  const { text, page } = pageOfHtml(html, engine);
  const reading = engine.read(text, page);
  return toAnnotations(panelOf({ reading, marks: [], spans: [] }, null, engine.record), NOW) as Annotated[];
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Whether a quote is found where it was: with the words before it as they were. */
function isFound(document: Document, quote: Quote): boolean {
  const range = toRange(document.body, quote);
  if (!range || plain(range.toString()) !== plain(quote.exact)) return false;
  const before = document.createRange();
  before.setStart(document.body, 0);
  before.setEnd(range.startContainer, range.startOffset);
  return plain(before.toString()).endsWith(plain(quote.prefix));
}

const demo = (name: string) => readFileSync(join(ROOT, 'demo', name), 'utf8');

const DEMOS = ['article.html', 'start.html'];

describe.each(DEMOS)('annotations of %s', (name) => {
  const annotations = annotationsOf(demo(name), coreEngine());
  it('are read by a JSON-LD processor, without anything being dropped', async () => {
    const quads = (await jsonld.toRDF(annotations as object, SAFE)) as unknown as Quad[];
    const objects = (predicate: string) =>
      quads.filter((q) => q.predicate.value === predicate).map((q) => q.object.value);
    const oa = 'http://www.w3.org/ns/oa#';
    expect(objects(`${oa}exact`)).toEqual(
      expect.arrayContaining(annotations.map((a) => a.target.selector.exact)),
    );
    for (const one of ['hasBody', 'hasTarget', 'hasSelector', 'hasSource', 'prefix', 'suffix'])
      expect(objects(`${oa}${one}`)).toHaveLength(annotations.length);
    expect(new Set(objects(`${oa}motivatedBy`))).toEqual(new Set([`${oa}commenting`]));
    expect(new Set(objects('http://purl.org/dc/terms/created'))).toEqual(new Set([NOW]));
    const made = quads.filter((q) => q.object.value === `${oa}Annotation`).map((q) => q.subject.value);
    expect(new Set(made)).toEqual(new Set(annotations.map((a) => a.id)));
  });
});

describe('a quote is found again', () => {
  const engine = fixedEngine();
  const layouts = {
    'in links and bold text':
      '<p>On 1 May, <a href="/a">four <b>people</b></a> were killed in Port Town, police said.</p>',
    'beside another that reads alike':
      '<p>On 1 May four people were killed in Port Town.</p><p>The Vanguard also said four people were killed.</p>',
    'after a line break': '<p>On 1 May<br>four people were killed<br>in Port Town.</p>',
    'at the end of a paragraph':
      '<p>Killed in Port Town on 1 May: four people</p><p>Two people were wounded.</p>',
    'in a list': '<ul><li>four people killed in Port Town</li><li>six people wounded in Port Town</li></ul>',
    'in a table':
      '<table><tr><td>Four people were killed in Port Town</td><td>Six people were wounded</td></tr></table>',
    'over lines of source': '<p>On 1 May\n      four\n      people were\n      killed in Port Town.</p>',
    'with hard spaces': '<p>On 1&nbsp;May 1,200&nbsp;people were killed in Port&nbsp;Town.</p>',
    'in a heading': '<h2>Four people killed in Port Town</h2><p>The Vanguard said so.</p>',
  };
  const pageOf = (body: string) =>
    `<!doctype html><html lang="en"><meta property="article:published_time" content="2030-05-02"><title>Blast in Port Town</title><body><article><h1>Blast in Port Town</h1>${body}</article></body></html>`;
  const lostIn = (html: string, of: Engine) => {
    const { document } = new JSDOM(html).window;
    const quotes = annotationsOf(html, of).map((a) => a.target.selector);
    return { quotes, lost: quotes.filter((quote) => !isFound(document, quote)) };
  };
  it.each(Object.entries(layouts))('%s', (_, body) => {
    const { quotes, lost } = lostIn(pageOf(body), engine);
    expect(quotes.length).toBeGreaterThan(0);
    expect(lost).toEqual([]);
  });
  it('at its place in nineteen of twenty, on whole pages too', () => {
    const all = [
      ...Object.values(layouts).map((body) => lostIn(pageOf(body), engine)),
      ...DEMOS.map((name) => lostIn(demo(name), coreEngine())),
    ];
    const count = (of: 'quotes' | 'lost') => all.reduce((sum, page) => sum + page[of].length, 0);
    expect(count('quotes')).toBeGreaterThanOrEqual(20);
    expect(count('lost') / count('quotes')).toBeLessThanOrEqual(1 / 20);
  });
});

/** The processor rejects what it would otherwise drop without a word, and gets the terms of the W3C’s context from here. */
const SAFE = {
  safe: true,
  documentLoader: (url: string) =>
    url === 'http://www.w3.org/ns/anno.jsonld'
      ? Promise.resolve({ documentUrl: url, document: context })
      : Promise.reject(new Error(`${url} is not here`)),
} as object;

interface Quad {
  subject: { value: string };
  predicate: { value: string };
  object: { value: string };
}
