// What a page says about itself, as it is sent.
import { beforeEach, describe, expect, it } from 'vitest';
import { pageFacts } from '../../../src/content/facts';
import * as limits from '../../../src/protocol/limits';
import { parseMessage } from '../../../src/protocol/messages';
import { collectPage, setPage } from '../page';

const head = (html: string) => document.head.append(document.createRange().createContextualFragment(html));
const facts = () => pageFacts({ documentId: 'doc', loadedAddress: 'https://a.example/' }, collectPage());

beforeEach(() => {
  document.head.replaceChildren();
  document.documentElement.lang = '';
  setPage('');
});

describe('what a page states', () => {
  it('its title is not what hides the document’s own', () => {
    head('<title> Head </title>');
    setPage('<img name="title"><form name="body"></form>');
    expect(facts().fields).toEqual([['title', 'Head']]);
    expect(facts()).toMatchObject({ document: 'doc', url: location.href, loaded: 'https://a.example/' });
  });
  it('fields of the head, by name, property, itemprop or http-equiv', () => {
    head(
      '<meta name="date" content="1"><meta property="og:title" content="2"><meta itemprop="x" content="3">',
    );
    head('<meta http-equiv="content-language" content="4"><meta charset="utf-8">');
    expect(facts().fields).toEqual([
      ['date', '1'],
      ['og:title', '2'],
      ['x', '3'],
      ['content-language', '4'],
    ]);
  });
  it('linked data and the canonical address, as they are', () => {
    head('<link rel="canonical" href="/a"><link rel="icon" href="/b">');
    head('<script type="application/ld+json">{"headline":"x"}</script><script>1</script>');
    expect(facts().fields).toEqual([
      ['link', '/a'],
      ['script', '{"headline":"x"}'],
    ]);
  });
  it('the language of the root', () => {
    expect(facts().language).toBe('');
    document.documentElement.lang = 'ar';
    expect(facts().language).toBe('ar');
  });
});

describe('dated elements', () => {
  it('are sent with what machines and readers see of them', () => {
    setPage(
      '<p>Out <time datetime="2030-05-03T10:00">today</time></p><span itemprop="datePublished" content="2">3</span>',
    );
    expect(facts().times.map(({ value, text }) => [value, text])).toEqual([
      ['2030-05-03T10:00', 'today'],
      ['2', '3'],
    ]);
  });
  it('are sent with what is around them, and the blocks that each element holds', () => {
    setPage(
      '<form><h1>a</h1><section class="post" id="p1"><h2>b</h2><time></time><p>c</p></section><p>d</p></form>',
    );
    expect(facts().times[0]!.path.slice(0, 3)).toEqual([
      { is: 'time     ', from: 2, to: 2 },
      { is: 'section post p1   ', from: 1, to: 3 },
      { is: 'form     ', from: 0, to: 4 },
    ]);
  });
  it('one within a paragraph comes before what follows the paragraph', () => {
    setPage('<p>Out <time datetime="2030">today</time>, or not</p><p>d</p>');
    expect(
      facts()
        .times[0]!.path.slice(0, 2)
        .map(({ from, to }) => [from, to]),
    ).toEqual([
      [1, 1],
      [0, 1],
    ]);
  });
});

it('a page of too much of everything fits the limits', () => {
  const many = (html: string) => html.repeat(400);
  head(many('<meta name="x" content="y">') + many('<script type="application/ld+json">{}</script>'));
  head(`<title>${'x'.repeat(2000)}</title><meta name="${'n'.repeat(2000)}" content="${'c'.repeat(2000)}">`);
  const deep = '<div class="' + 'c'.repeat(2000) + '">';
  setPage(many('<h1>x</h1>') + deep.repeat(50) + many(`<time datetime="${'1'.repeat(2000)}">x</time>`));
  const page = facts();
  expect(page.times).toHaveLength(limits.MOST_TIMES);
  expect(
    parseMessage('content', {
      type: 'read',
      page,
      order: [],
      places: { containers: [], within: [] },
      blocks: [],
    }),
  ).not.toBeNull();
});
