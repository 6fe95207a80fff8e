// Which element is the page's article, and which blocks belong to it.
import { describe, expect, it } from 'vitest';
import { articleCandidates, findArticle } from '../../../src/content/article';
import { collectPage, find, setPage, shownTexts } from '../page';

const p = (text: string, length = text.length) => `<p>${text.padEnd(length, '.')}</p>`;

function articleOf(html: string) {
  setPage(html);
  const blocks = collectPage();
  const article = findArticle(blocks, articleCandidates());
  return { article, own: shownTexts(blocks.filter((b) => b.article)) };
}

describe('the article', () => {
  it('holds at least six tenths of the text of paragraphs', () => {
    expect(articleOf(`<article>${p('a', 60)}</article>${p('b', 40)}`).article).toBe(find('article'));
    expect(articleOf(`<article>${p('a', 59)}</article>${p('b', 41)}`).article).toBe(document.body);
  });
  it('is the innermost that does', () => {
    const { article } = articleOf(`<main><article>${p('a', 70)}</article>${p('b', 30)}</main>`);
    expect(article).toBe(find('article'));
    expect(articleOf(`<main><article>${p('a', 50)}</article>${p('b', 50)}</main>`).article).toBe(
      find('main'),
    );
  });
  it('is measured with all that lies in it', () => {
    const { article } = articleOf(
      `<main><article>${p('a', 30)}</article><article>${p('b', 40)}</article></main>${p('c', 30)}`,
    );
    expect(article).toBe(find('main'));
  });
  it('is measured by paragraphs alone', () => {
    const { article } = articleOf(`<article>${p('a', 60)}</article><div>${'x'.repeat(500)}</div>`);
    expect(article).toBe(find('article'));
  });
  it('is the page where nothing marks one, and where there is no paragraph', () => {
    expect(articleOf(p('a')).article).toBe(document.body);
    expect(articleOf('<article><div>a</div></article>').article).toBe(document.body);
  });
  it.each(['article', 'main', 'div role="main"', 'div itemprop="articleBody"'])('may be <%s>', (start) => {
    expect(articleOf(`<${start} id="it">${p('a')}`).article).toBe(find('#it'));
  });
  it('is sought among the first forty candidates', () => {
    const empty = (n: number) => '<article></article>'.repeat(n);
    expect(articleOf(`${empty(39)}<article id="it">${p('a')}</article>`).article).toBe(find('#it'));
    expect(articleOf(`${empty(40)}<article id="it">${p('a')}</article>`).article).toBe(document.body);
  });
});

describe('its blocks', () => {
  const body = p('text of the article', 100);
  it('are those in it, but for asides and footers; captions count', () => {
    const { own } = articleOf(
      `<article>${p('first', 100)}<aside>${p('aside')}</aside><figure><figcaption>caption</figcaption></figure><footer>${p('foot')}</footer></article>${p('other')}`,
    );
    expect(own.map((text) => text.replace(/\.+$/, ''))).toEqual(['first', 'caption']);
  });
  it('include a headline above it, but not one in an aside or a figure', () => {
    const { own } = articleOf(
      `<h1>headline</h1><h2>second</h2><aside><h1>aside</h1></aside><figure><h1>figure</h1></figure><article>${body}</article>`,
    );
    expect(own).toHaveLength(2);
    expect(own[0]).toBe('headline');
  });
  it('of a page without an article are all but asides and footers', () => {
    const { own } = articleOf(`${p('a')}<aside>${p('b')}</aside><footer>${p('c')}</footer><div>d</div>`);
    expect(own).toEqual(['a', 'd']);
  });
  it('no longer are its own once another element is the article', () => {
    setPage(`<article id="a">${p('a', 60)}</article><article id="b">${p('b', 10)}</article>`);
    const blocks = collectPage();
    findArticle(blocks, articleCandidates());
    expect(blocks.map((b) => b.article)).toEqual([true, false]);
    blocks[0]!.text = '';
    findArticle(blocks, articleCandidates());
    expect(blocks.map((b) => b.article)).toEqual([false, true]);
  });
});
