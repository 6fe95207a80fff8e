// What a page says about itself.
import { beforeEach, describe, expect, it } from 'vitest';
import { pageFacts } from '../../../src/content/facts';
import { find, setPage } from '../page';

const head = (html: string) => document.head.append(document.createRange().createContextualFragment(html));
const facts = (fresh = true) => pageFacts('doc', document.body, fresh);

beforeEach(() => {
  document.head.replaceChildren();
  document.documentElement.lang = '';
  setPage('');
});

describe('the title', () => {
  it('is the article’s headline, else the page’s, else the head’s', () => {
    head('<title> Head </title>');
    expect(facts().title).toBe('Head');
    setPage('<h1>Page</h1><article><h1> Article </h1></article>');
    expect(pageFacts('doc', find('article'), true).title).toBe('Article');
    find('article h1').remove();
    expect(pageFacts('doc', find('article'), true).title).toBe('Page');
  });
  it('is the head’s when the headline is empty, and null when there is none', () => {
    setPage('<h1> </h1>');
    expect(facts().title).toBeNull();
    head('<title>Head</title>');
    expect(facts().title).toBe('Head');
  });
  it('is cut at 500 code units', () => {
    setPage(`<h1>${'x'.repeat(501)}</h1>`);
    expect(facts().title).toHaveLength(500);
  });
  it('is not what hides the document’s own', () => {
    head('<title>Head</title>');
    setPage('<img name="title"><form name="body"></form>');
    expect(facts().title).toBe('Head');
  });
});

describe('the date', () => {
  it('is that of the article’s first time, as printed', () => {
    setPage('<time datetime="2024-01-01T23:59:00-08:00">a</time><time datetime="2024-02-02">b</time>');
    expect(facts().published).toBe('2024-01-01');
  });
  it.each(['aside', 'footer', 'li'])('is not that of a time in <%s>', (name) => {
    setPage(`<${name}><time datetime="2023-01-01"></time></${name}><time datetime="2024-02-02"></time>`);
    expect(facts().published).toBe('2024-02-02');
  });
  it('is that of the head when the article has none', () => {
    head('<meta property="article:published_time" content="2024-03-04T01:00:00Z">');
    expect(facts().published).toBe('2024-03-04');
    setPage('<time datetime="yesterday"></time>');
    expect(facts().published).toBe('2024-03-04');
  });
  it('is that of the head’s linked data when no field gives it', () => {
    head('<script type="application/ld+json">{"headline":"x"}</script>');
    head('<script type="application/ld+json">{"datePublished" : "2024-05-06T00:00:00"}</script>');
    expect(facts().published).toBe('2024-05-06');
    head('<meta itemprop="datePublished" content="soon">');
    expect(facts().published).toBe('2024-05-06');
  });
  it('is not the head’s once the address has changed', () => {
    head('<meta name="date" content="2024-03-04">');
    expect(facts(false).published).toBeNull();
    setPage('<time datetime="2024-02-02"></time>');
    expect(facts(false).published).toBe('2024-02-02');
  });
});

describe('addresses and language', () => {
  it('the canonical address counts while the head is fresh, and if it is one of the web', () => {
    head('<link rel="canonical" href="https://outlet.example/a">');
    expect(facts()).toMatchObject({
      document: 'doc',
      url: location.href,
      canonical: 'https://outlet.example/a',
    });
    expect(facts(false).canonical).toBeNull();
    find('link').setAttribute('href', 'javascript:void 0');
    expect(facts().canonical).toBeNull();
  });
  it('the language is the root’s, cut at 40 code units', () => {
    expect(facts().language).toBeNull();
    document.documentElement.lang = 'ar';
    expect(facts().language).toBe('ar');
    document.documentElement.lang = 'x'.repeat(50);
    expect(facts().language).toHaveLength(40);
  });
});
