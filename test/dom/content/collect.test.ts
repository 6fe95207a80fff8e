// What is read of a page, and how it is cut into blocks.
import { describe, expect, it } from 'vitest';
import { articleCandidates } from '../../../src/content/article';
import { makeBlockStore } from '../../../src/content/blocks';
import { collect, containerOf, isBlock, liesInSkipped, locate } from '../../../src/content/collect';
import { collectPage, counter, find, setPage, shownTexts, textOf } from '../page';

const texts = (html: string) => {
  setPage(html);
  return shownTexts(collectPage());
};

describe('blocks', () => {
  it('join inline elements and keep white space as it is', () => {
    setPage('<p>One <b>two\n <i>three</i></b> four</p>');
    expect(collectPage().map((b) => b.text)).toEqual(['One two\n three four']);
  });
  it('end at block elements, and text goes on after them', () => {
    setPage('<div>one<p>two</p>three</div>');
    const blocks = collectPage();
    expect(shownTexts(blocks)).toEqual(['one', 'two', 'three']);
    expect(blocks.map((b) => b.container.element.localName)).toEqual(['div', 'p', 'div']);
    expect(blocks[2]!.container).toBe(blocks[0]!.container);
  });
  it.each([
    ['a line break is a blank', '<p>Grey<br>Front</p>', ['Grey Front']],
    ['two of them end a paragraph', '<p>one<br>two<br><br>three</p>', ['one two', 'three']],
    ['white space and empty elements between them', '<p>one<br> <b></b>\n<br>two</p>', ['one', 'two']],
    ['text between them', '<p>one<br><i>two</i><br>three</p>', ['one two three']],
    ['in inline elements', '<p><b>one<br></b><br>two</p>', ['one', 'two']],
    ['before and after all text', '<p><br><br>one<br><br></p><p>two<br></p>', ['one', 'two']],
    ['around blocks', '<div>one<br><p>two</p><br>three</div>', ['one', 'two', 'three']],
  ])('break lines: %s', (_, html, expected) => {
    expect(texts(html)).toEqual(expected);
  });
  it.each([
    ['unknown', 'the <x-term>Grey</x-term> <blink>Front</blink>', 'the Grey Front'],
    ['unknown, in a word', 'Grey <x-a>Fr</x-a>ont', 'Grey Front'],
    ['images', 'Grey <img alt=""> <picture><source><img></picture>Front', 'Grey Front'],
    ['drawings', 'Grey <svg><text>x</text></svg>Front', 'Grey Front'],
    ['fields', 'Grey <input value="x"><select><option>x</select>Front', 'Grey Front'],
    ['annotations', 'Gr<ruby>ey<rp>(</rp><rt>grei</rt><rp>)</rp></ruby> Front', 'Grey Front'],
    ['buttons', 'Grey <button>Fro<b>nt</b></button> fell', 'Grey Front fell'],
    ['buttons first and last', '<button>Grey</button> Front <button>fell</button>', 'Grey Front fell'],
    ['scripts and frames', 'Grey <script></script><iframe></iframe>Front', 'Grey Front'],
    ['soft breaks', 'Grey Fr<wbr>ont', 'Grey Front'],
    ['old ones', '<font><big>Grey</big></font> <acronym>Front</acronym>', 'Grey Front'],
    ['edits', '<ins>Grey</ins> <del>Front</del>', 'Grey Front'],
  ])('do not end at inline elements: %s', (_, html, expected) => {
    expect(texts(`<p>${html}</p>`)).toEqual([expected]);
  });
  it.each(
    'address article aside blockquote details dd div dt fieldset figcaption figure footer form h1 h6 header hgroup li main ol p pre search section ul center'.split(
      ' ',
    ),
  )('end at known blocks: %s', (name) => {
    setPage('<div id="d">one</div>');
    const element = document.createElement(name);
    element.append('two');
    if (name === 'details') element.setAttribute('open', '');
    find('#d').append(element, 'three');
    expect(shownTexts(collectPage())).toEqual(['one', 'two', 'three']);
  });
  it.each([
    ['as a block', 'x-a { display: block }', ['one', 'two', 'three']],
    ['as a flexible box', 'x-a { display: flex }', ['one', 'two', 'three']],
    ['as a grid', 'x-a { display: grid }', ['one', 'two', 'three']],
    ['as a cell', 'x-a { display: table-cell }', ['one', 'two', 'three']],
    ['as a part of a flexible box', 'div { display: flex }', ['one', 'two', 'three']],
    ['as a block floating', 'x-a { float: left }', ['one', 'two', 'three']],
    ['by a rule of no weight for others', 'x-b { display: block }', ['one two three']],
    ['as an inline block', 'x-a { display: inline-block }', ['one two three']],
    ['as an inline flexible box', 'x-a { display: inline-flex }', ['one two three']],
    ['as having no box', 'x-a { display: contents }', ['one two three']],
    ['not at all', '', ['one two three']],
  ])('end at elements of the site’s own that are styled %s', (_, style, expected) => {
    expect(texts(`<style>${style}</style><div>one <x-a>two</x-a> three</div>`)).toEqual(expected);
  });
  it('end at them in shadow roots, styled by `:host`', () => {
    setPage('<div id="d">one <x-a>two</x-a> three</div>');
    const root = find('x-a').attachShadow({ mode: 'open' });
    const style = document.createElement('style');
    style.textContent = ':host { display: block }';
    root.append(style, document.createElement('slot'));
    expect(shownTexts(collectPage())).toEqual(['one', 'two', 'three']);
  });
  it('are collected again with what is written into such an element', () => {
    setPage('<style>x-a { display: block }</style><div id="d">one <x-a>two</x-a> three</div>');
    const blocks = makeBlockStore();
    blocks.collectPage(articleCandidates());
    find('x-a').firstChild!.nodeValue = 'four';
    const change = blocks.update([containerOf(find('x-a').firstChild!)], articleCandidates());
    expect(shownTexts([...blocks.byId.values()])).toEqual(['one', 'four', 'three']);
    expect([change?.added.length, change?.removed.size]).toEqual([1, 1]);
  });
  it('end at rules, and at cells of tables', () => {
    expect(texts('<div>one<hr>two</div><table><tr><td>a<td>b<tr><th>c</table>')).toEqual([
      'one',
      'two',
      'a',
      'b',
      'c',
    ]);
  });
  it('do not begin with white space nodes, and white space alone is none', () => {
    setPage('<div>\n <b> </b>one<p>  </p>\n</div>');
    const [only, ...more] = collectPage();
    expect(only!.pieces.map((p) => p.node.data)).toEqual(['one']);
    expect(more).toEqual([]);
  });
  it('note where each text node begins', () => {
    setPage('<p>One <b>two</b> three</p>');
    expect(collectPage()[0]!.pieces.map((p) => p.start)).toEqual([0, 4, 7]);
  });
  it('get ids in document order from the counter they are given', () => {
    setPage('<p>one</p><p>two</p>');
    const nextId = counter();
    expect(collect(document.body, new Set(), nextId).map((b) => b.id)).toEqual([0, 1]);
    expect(collect(find('p'), new Set(), nextId).map((b) => b.id)).toEqual([2]);
  });
  it('are told apart by article candidates, inline ones too', () => {
    expect(texts('<div>before <span role="main">inside</span> after</div>')).toEqual([
      'before',
      'inside',
      'after',
    ]);
  });
  it('below a root end at the root', () => {
    setPage('<p>before</p><section id="root"><p>one</p>two</section><p>after</p>');
    expect(shownTexts(collect(find('#root'), new Set(), counter()))).toEqual(['one', 'two']);
  });
});

describe('what is not read', () => {
  it.each(
    'script style noscript template textarea select option button iframe object svg math canvas video audio nav dialog rt'.split(
      ' ',
    ),
  )('%s', (name) => {
    setPage('<p>one</p><p>two</p>');
    const element = document.createElement(name);
    element.append('/* unread */');
    find('p').after(element);
    expect(shownTexts(collectPage())).toEqual(['one', 'two']);
  });
  it.each([
    'hidden',
    'hidden="until-found"',
    'aria-hidden="true"',
    'contenteditable',
    'contenteditable="true"',
    'contenteditable="plaintext-only"',
    'role="textbox"',
  ])('elements with %s, and all in them', (attribute) => {
    expect(texts(`<p>one</p><div ${attribute}>x<p>y<b>z</b></p></div><p>two</p>`)).toEqual(['one', 'two']);
  });
  it.each(['aria-hidden="false"', 'contenteditable="false"'])('but elements with %s', (attribute) => {
    expect(texts(`<p ${attribute}>one</p>`)).toEqual(['one']);
  });
  it('a form is read; one that hides its own name is not', () => {
    expect(texts('<form><p>one</p></form>')).toEqual(['one']);
    expect(texts('<form><input name="localName"><p>one</p></form><p>two</p>')).toEqual(['two']);
  });
  it('is found from an element within it', () => {
    setPage('<nav><p id="a"><b>x</b></p></nav><div contenteditable><p id="b">y</p></div><p id="c">z</p>');
    expect(['#a', '#a b', '#b', '#c'].map((s) => liesInSkipped(find(s)))).toEqual([true, true, true, false]);
  });
});

describe('limits', () => {
  const paragraphs = (...lengths: number[]) => lengths.map((n) => `<p>${'x'.repeat(n)}</p>`).join('');
  it('a block of 100,000 code units is read, a longer one is not', () => {
    setPage(paragraphs(100_000, 100_001, 5));
    expect(collectPage().map((b) => b.text.length)).toEqual([100_000, 5]);
  });
  it('no block begins once 1,000,000 code units were read', () => {
    setPage(paragraphs(...Array.from({ length: 12 }, () => 100_000)));
    expect(collectPage()).toHaveLength(10);
  });
  it('at most 15,000 blocks are read', () => {
    setPage(paragraphs(...Array.from({ length: 15_001 }, () => 1)));
    expect(collectPage()).toHaveLength(15_000);
  });
  it.each([
    ['shown', 990, '', ['deep', 'end']],
    ['too deep', 1100, '', ['end']],
    ['hidden, so deep that the browser could not compute its style', 5000, 'none', ['end']],
  ])('deep pages do not overflow the stack: %s', (_, depth, display, expected) => {
    const top = document.createElement('div');
    top.style.display = display;
    let inner = top;
    for (let i = 0; i < depth; i++) inner = inner.appendChild(document.createElement('div'));
    inner.append('deep');
    document.body.replaceChildren(top, 'end');
    expect(shownTexts(collectPage())).toEqual(expected);
    document.body.replaceChildren();
  });
});

describe('places in a block', () => {
  const two = () => {
    setPage('<p>One<b>two</b></p>');
    return collectPage()[0]!;
  };
  it('where two nodes meet, a start lies in the second and an end in the first', () => {
    const block = two();
    expect(locate(block, 3, false)).toEqual({ node: textOf('b'), offset: 0 });
    expect(locate(block, 3, true)).toEqual({ node: textOf('p'), offset: 3 });
  });
  it('the first and the last', () => {
    const block = two();
    expect(locate(block, 0, false)).toEqual({ node: textOf('p'), offset: 0 });
    expect(locate(block, 0, true)).toEqual({ node: textOf('p'), offset: 0 });
    expect(locate(block, 6, true)).toEqual({ node: textOf('b'), offset: 3 });
  });
  it('is null once the node has become shorter', () => {
    const block = two();
    textOf('b').data = 'tw';
    expect(locate(block, 5, true)).toEqual({ node: textOf('b'), offset: 2 });
    expect(locate(block, 6, true)).toBeNull();
  });
});

describe('block elements', () => {
  it('hold the text of inline elements', () => {
    setPage('<div id="d"><p id="p">a <b><i id="i">b</i></b></p></div>');
    expect(containerOf(find('#i'))).toBe(find('#p'));
    expect(containerOf(textOf('#i'))).toBe(find('#p'));
    expect(containerOf(find('#d'))).toBe(find('#d'));
    expect(containerOf(document.createTextNode('x'))).toBe(document.body);
  });
  it('are not inline elements, line breaks or text', () => {
    setPage('<p>a<br><b>b</b></p>');
    expect([find('p'), find('b'), find('br'), textOf('p')].map(isBlock)).toEqual([true, false, false, false]);
    expect(isBlock(document.createElement('x-card'))).toBe(true);
  });
  it('know what surrounds them', () => {
    setPage('<article><aside><p>a</p></aside></article><footer><div><p>b</p></div></footer>');
    const [a, b] = collect(document.body, articleCandidates(), counter()).map((block) => block.container);
    expect([a!.element, a!.parent!.element]).toEqual([find('article p'), find('aside')]);
    expect([b!.element, b!.parent!.element]).toEqual([find('footer p'), find('footer div')]);
  });
  it('know how much of them lies in links', () => {
    setPage('<p>one <a href="#"> two <b>three</b> </a> four</p><a href="#"><p>five</p></a><p>six</p>');
    expect(collectPage().map((b) => b.linked)).toEqual([8, 4, 0]);
  });
});
