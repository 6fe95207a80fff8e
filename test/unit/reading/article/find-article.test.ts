// Which blocks of a page are its article, by the elements around them.
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../../src/cli/html';
import { findArticle } from '../../../../src/reading/article/find-article';
import { isAround } from '../../../../src/reading/article/around';

/** A paragraph of prose that begins with a word. */
const prose = (word: string, times = 3) =>
  `${word} ${'was seen by several witnesses near the old bridge, who spoke to reporters. '.repeat(times)}`;
const p = (word: string, times = 3) => `<p>${prose(word, times)}</p>`;
const link = (text: string) => `<a href="/x">${text}</a>`;
/** The first words of the article's blocks. */
const articleOf = (body: string) =>
  readHtml(`<!doctype html><html><body>${body}`)
    .blocks.filter((b) => b.article)
    .map((b) => b.text.split(' ')[0]);

const STORY = `<div class="c1">${p('One')}${p('Two')}${p('Three')}${p('Four')}</div>`;

describe('the article', () => {
  it('is the smallest element with most of the prose, whatever it is called', () => {
    const page = `<div class="x1">${link('Home')} ${link('World')}</div><div class="x2">${STORY}<div>Share it</div></div><div>About us</div>`;
    expect(articleOf(page)).toEqual(['One', 'Two', 'Three', 'Four']);
  });
  it('may be paragraphs that only line breaks part', () => {
    const text = ['One', 'Two', 'Three'].map((w) => prose(w)).join('<br><br>');
    expect(articleOf(`<div>Menu</div><div>${text}</div><div>${link('Next story')}</div>`)).toEqual([
      'One',
      'Two',
      'Three',
    ]);
  });
  it('has the headline above it, but none of an aside or a footer', () => {
    const page = `<header><h1>Headline</h1></header><aside><h1>Aside</h1></aside>${STORY}<footer><h1>Foot</h1></footer>`;
    expect(articleOf(page)).toEqual(['Headline', 'One', 'Two', 'Three', 'Four']);
  });
  it('has its captions, tables, quotes and headings', () => {
    const page = `<article>${p('One')}<h2>Second ${link('heading')}</h2><figure><figcaption>Caption</figcaption></figure><blockquote>Quote</blockquote><table><tr><td>Cell<td>${link('Day')}</table>${p('Two')}</article>`;
    expect(articleOf(page)).toEqual(['One', 'Second', 'Caption', 'Quote', 'Cell', 'Day', 'Two']);
  });
  it('holds six tenths of the prose if it says that it is one, else eight', () => {
    const page = (name: string, own: number) => {
      const all = Array.from({ length: 10 }, (_, i) => p(i < own ? 'Story' : 'Other'));
      return `<div><${name}>${all.slice(0, own).join('')}</${name}><section>${all.slice(own).join('')}</section></div>`;
    };
    expect(articleOf(page('article', 6))).not.toContain('Other');
    expect(articleOf(page('article', 5))).toContain('Other');
    expect(articleOf(page('div', 8))).not.toContain('Other');
    expect(articleOf(page('div', 7))).toContain('Other');
  });
  it('of several of one kind side by side is all of them', () => {
    const post = (word: string, n: number) => `<article class="post">${p(word).repeat(n)}</article>`;
    expect(articleOf(`<div>${post('One', 8)}${post('Two', 2)}</div>`)).toContain('Two');
  });
  it('has the short posts of a live page, but no teasers', () => {
    const short = '<section><h2>Quiet</h2><p>Ministers met.</p></section>';
    const page = `<main><h1>Live</h1>${short}<section><h2>Strike</h2>${p('One')}${p('Two')}</section><section><a href="#">More</a></section></main>`;
    expect(articleOf(page)).toEqual(['Live', 'Quiet', 'Ministers', 'Strike', 'One', 'Two']);
  });
  it('of a page with several stories is the page without what is around them', () => {
    const teaser = (word: string) => `<div class="card"><h3>${link(`${word} title`)}</h3>${p(word, 2)}</div>`;
    const own = articleOf(
      `<nav>${link('Home')}</nav><div>${['A', 'B', 'C'].map(teaser).join('')}</div><footer>${p('Foot')}</footer>`,
    );
    expect(own).toEqual(['A', 'A', 'B', 'B', 'C', 'C']);
  });
  it('of a page without prose is all of it', () => {
    expect(articleOf(`<p>Four killed.</p><p>${link('More')}</p>`)).toEqual(['Four', 'More']);
  });
});

describe('what is left out', () => {
  const around = (part: string) => articleOf(`<h1>Headline</h1><main>${STORY}${part}</main>`);
  it.each([
    ['comments', `<section id="comments">${p('Other')}</section>`],
    ['comments of a publishing system', `<ol class="commentlist">${p('Other')}</ol>`],
    ['a side bar', `<div class="right-sidebar">${p('Other')}</div>`],
    ['related stories', `<div class="jp-relatedposts">${p('Other', 1)}</div>`],
    ['recommendations', `<div class="ArticleRecommendations">${p('Other', 1)}</div>`],
    ['a newsletter form', '<form class="newsletter-signup">Other news in your inbox</form>'],
    ['buttons', '<div class="social-share">Other ways to share</div>'],
    ['a landmark', `<div role="complementary">${p('Other')}</div>`],
    ['a footer', `<footer>${p('Other')}</footer>`],
    ['a consent banner', `<div id="cookie-banner">${p('Other')}</div>`],
    ['a list of links', `<ul><li>${link('Other story')}<li>${link('Other story')}</ul>`],
    ['links in a box', `<div>${link('Other story')} ${link('Other story')} today</div>`],
    ['a paragraph that is a link', `<p>${link('Other stories of the day')}</p>`],
  ])('%s', (_, part) => {
    expect(around(part)).toEqual(['Headline', 'One', 'Two', 'Three', 'Four']);
  });
  it.each([
    [
      'a paragraph with a link',
      `<p>Own words ${link('with much of them in a link')} and more of them at the end of it</p>`,
    ],
    [
      'what is shared and says that it is text',
      `<div class="share-container article-body">${p('Own')}</div>`,
    ],
    [
      'an article that is filed under a word',
      `<article class="tag-sponsor category-promo">${p('Own')}</article>`,
    ],
    ['a list of words', '<ul><li>Own words</ul>'],
    ['an analysis', `<div class="commentary">${p('Own')}</div>`],
  ])('but not %s', (_, part) => {
    expect(articleOf(`<main>${p('One')}${p('Two')}${part}</main>`)).toContain('Own');
  });
  it('is not what holds the story', () => {
    expect(articleOf(`<div class="with sidebar-right"><h1>Headline</h1>${STORY}</div>`)).toHaveLength(5);
    expect(articleOf(`<body class="no-sidebar"><div class="has sidebar">${STORY}</div>`)).toHaveLength(4);
  });
  it('are teasers that have as much text as the story, but each alone', () => {
    const teaser = `<div class="card"><h4>${link('Other title')}</h4>${p('Other', 2)}</div>`;
    expect(articleOf(`<div>${STORY}<div class="grid">${teaser.repeat(4)}</div></div>`)).toEqual([
      'One',
      'Two',
      'Three',
      'Four',
    ]);
  });
});

describe('a structure that makes no sense', () => {
  it('harms nothing', () => {
    const blocks = [{ text: prose('One'), linked: 0, within: 7 }];
    for (const parent of [-1, 0, 1, 99])
      expect(
        findArticle(blocks, [
          { is: 'body', parent },
          { is: '', parent },
        ]),
      ).toEqual([true]);
    expect(findArticle(blocks, [])).toEqual([true]);
    expect(findArticle([], [{ is: 'body', parent: -1 }])).toEqual([]);
  });
  it('costs no more than its length', () => {
    const blocks = Array.from({ length: 20_000 }, (_, i) => ({
      text: prose('One', 1),
      linked: 0,
      within: i,
    }));
    const containers = blocks.map((_, i) => ({ is: 'div', parent: i - 1 }));
    expect(findArticle(blocks, containers)).toHaveLength(20_000);
  });
  it('names nothing around an article', () => {
    for (const is of ['', ' ', 'div', 'body sidebar', 'html footer']) expect(isAround(is)).toBe(false);
  });
});
