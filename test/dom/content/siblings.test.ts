// The command line reads the same text of a page as the content script: two walks, one result.
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/cli/html';
import { placesOf } from '../../../src/content/article';
import { findArticle } from '../../../src/reading/article/find-article';
import { collectPage, setPage, shownTexts } from '../page';

const PAGES: Record<string, string> = {
  'paragraphs and inline elements':
    '<h1>Mill <em>fire</em></h1><p>One <b>two\n <i>three</i></b> four</p><p>five',
  'text around blocks': '<div>one<p>two</p>three<ul><li>four<li>five<ul><li>six</ul></ul>seven</div>',
  'line breaks': '<p>Grey<br>Front<br> <b></b>\n<br>two</p><p><br><br>one<br><br></p>',
  'unknown and custom elements':
    '<p>Grey <x-a>Fr</x-a>ont <blink>fell</blink></p><my-story>one<p>two</p></my-story>',
  'what is never text':
    '<p>a<script>1</script><style>p{}</style><template><p>b</p></template><noscript>c</noscript>d</p><textarea>e</textarea><select><option>f</select><svg><text>g</text></svg><math><mi>h</mi></math>',
  'annotations, images and buttons':
    '<p>Gr<ruby>ey<rp>(</rp><rt>grei</rt><rp>)</rp></ruby> <img alt="x">Fr<button>on</button>t<wbr>s</p>',
  'hidden by attributes':
    '<p hidden>a</p><p aria-hidden="true">b</p><p aria-hidden="false">c</p><div contenteditable>d</div><div contenteditable="false">e</div><div role="textbox">f</div>',
  'hidden by style':
    '<p style="display:none">a</p><p style="color:red; visibility: hidden">b</p><p style="DISPLAY : NONE">c</p><p>d</p>',
  'details and dialogs':
    '<details><summary>s</summary><p>closed</p></details><details open><summary>s</summary><p>open</p></details><dialog>no</dialog><dialog open>yes</dialog>',
  'tables and definitions':
    '<table><caption>c<thead><tr><th>h<tbody><tr><td>a<td>b<br><br>d</table><dl><dt>t<dd>d1<dd>d2</dl>',
  'rules and preformatted text': '<div>one<hr>two</div><pre>a\n  b\n\nc</pre>',
  'forms and figures':
    '<form><fieldset><legend>l</legend><label>n <input value="x"></label></fieldset></form><figure><img><figcaption>cap</figcaption></figure>',
  'sections of a page':
    '<header>head</header><nav><a href="#">menu</a></nav><main><article><h1>t</h1><p>body</p></article><aside>side</aside></main><footer>foot</footer>',
  'links, lists of links, and entities':
    '<p>A &amp; B&nbsp;C &#8212; <a href="#">d</a>, <a>e</a></p><menu><li>f</li></menu>',
  'markup that is not closed': '<div><p>one<div>two<span>three<p>four</div>five',
  'frames and embedded things': '<p>a<iframe></iframe>b<object>no</object>c<video>no</video></p>',
  'right-to-left text': '<p dir="rtl">مقتل <b>أربعة</b> أشخاص</p>',
  'a story among links, comments and teasers': `<div class="top"><a href="#">Home</a> <a href="#">World</a></div><h1>Mill fire</h1><div class="story"><p>${'The mill at the river burned down on Monday, the mayor said. '.repeat(3)}</p><p>${'Nobody was hurt, and the cause is not known yet, she added. '.repeat(3)}</p><ul class="see-also"><li><a href="#">Older fires</a></ul></div><div id="comments"><p>${'I saw it from my window, and it was terrible to watch. '.repeat(3)}</p></div>`,
  'nothing at all': '<div> <p>\n</p></div>',
};

describe('the two walks', () => {
  it.each(Object.entries(PAGES))('give the same blocks: %s', (_, html) => {
    setPage(html);
    // as a parser leaves it: what a fragment is parsed to in a body is what a file with that body is
    const file = readHtml(`<!doctype html><body>${html}`);
    const blocks = collectPage();
    expect(shownTexts(file.blocks)).toEqual(shownTexts(blocks));
    const { containers, within } = placesOf(blocks);
    const article = findArticle(
      blocks.map(({ text, linked }, i) => ({ text, linked, within: within[i]! })),
      containers.map(([is, parent]) => ({ is, parent })),
    );
    expect(file.blocks.map((b) => b.article)).toEqual(article);
  });
});
