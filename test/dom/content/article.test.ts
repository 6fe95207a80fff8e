// What surrounds the blocks of a page, as it is sent.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { articleCandidates, placesOf } from '../../../src/content/article';
import { LONGEST_LABEL, MOST_CONTAINERS } from '../../../src/protocol/limits';
import { collectPage, find, setPage } from '../page';

const placed = (html: string) => {
  setPage(html);
  return placesOf(collectPage());
};

describe('the places of blocks', () => {
  it('are elements with the index of the one around them, each once', () => {
    const { containers, within } = placed('<div><p>a</p><section><p>b</p></section>c</div>');
    expect(containers.slice(2).map(([is, parent]) => [is.trim(), parent])).toEqual([
      ['div', 1],
      ['p', 2],
      ['section', 2],
      ['p', 4],
    ]);
    expect(containers.slice(0, 2).map(([is, parent]) => [is.split(' ')[0], parent])).toEqual([
      ['html', -1],
      ['body', 0],
    ]);
    expect(within).toEqual([3, 5, 2]);
  });
  it('say what an element is: name, class, id, role and microdata, cut to a length', () => {
    const { containers } = placed(
      `<div class="a b" id="c" role="main" itemprop="d" itemtype="e">x</div><div class="${'f'.repeat(1000)}">y</div>`,
    );
    expect(containers.slice(2).map(([is]) => is)).toEqual([
      'div a b c main d e',
      `div ${'f'.repeat(1000)}`.slice(0, LONGEST_LABEL),
    ]);
  });
  it('of more elements than are sent are those around them', () => {
    const { containers, within } = placed('<p>x</p>'.repeat(10) + '<i></i>');
    expect([containers.length, within.length]).toEqual([12, 10]);
    const blocks = collectPage();
    const many = Array.from({ length: MOST_CONTAINERS }, () => ({
      ...blocks[0]!,
      container: { element: document.createElement('p'), parent: blocks[0]!.container.parent },
    }));
    const sent = placesOf(many);
    expect(sent.containers).toHaveLength(MOST_CONTAINERS);
    expect(sent.within.slice(-2)).toEqual([1, 1]);
  });
  it('of the same blocks are the same however often they are asked for', () => {
    setPage('<main><p>a</p></main><aside>b</aside>');
    const blocks = collectPage();
    expect(placesOf(blocks)).toEqual(placesOf(blocks));
  });
});

describe('candidates', () => {
  afterEach(() => vi.restoreAllMocks());
  it.each(['article', 'main', 'div role="main"', 'div itemprop="articleBody"'])('may be <%s>', (start) => {
    setPage(`<${start} id="it">a`);
    expect([...articleCandidates()]).toEqual([find('#it')]);
  });
  it('are the first forty', () => {
    setPage('<article></article>'.repeat(50));
    expect(articleCandidates().size).toBe(40);
  });
});
