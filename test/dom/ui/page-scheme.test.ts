// Whether a card is light or dark follows what is drawn where its mark is.
import { afterEach, describe, expect, it } from 'vitest';
import { schemeAt } from '../../../src/ui/card/page-scheme';

const PICTURE =
  "background-image: url('data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==')";

afterEach(() => {
  document.documentElement.removeAttribute('style');
  document.body.removeAttribute('style');
  document.body.replaceChildren();
});

/** The scheme at the words of a paragraph. */
function schemeOf(root: string, body: string, inside: string): string {
  document.documentElement.setAttribute('style', root);
  document.body.setAttribute('style', body);
  const p = document.createElement('p');
  p.setAttribute('style', inside);
  const words = document.createElement('b');
  words.append('At least 12 people');
  p.append(words);
  document.body.append(p);
  return schemeAt(words.getBoundingClientRect());
}

describe('the scheme of a card', () => {
  it.each([
    ['light on nothing said', '', '', '', 'light'],
    ['light on a white page', '', 'background: #fff; color: #222', '', 'light'],
    ['light where words are in a pale colour on white', '', 'background: #fff', 'color: #b8860b', 'light'],
    ['dark on a black page', '', 'background: #111; color: #eee', '', 'dark'],
    ['dark on a page whose root alone has a colour', 'background: #101418', 'color: #ddd', '', 'dark'],
    ['dark where the page has a dark scheme', 'color-scheme: dark', '', '', 'dark'],
    ['dark in a dark box of a light page', '', 'background: #fff', 'background: #203040; color: #fff', 'dark'],
    ['light in a light box of a dark page', '', 'background: #111', 'background: #f4f4f0; color: #111', 'light'],
    ['by what is behind a ground that hides little', '', 'background: #111; color: #eee', 'background: #ffffff22', 'dark'],
    ['by its words on a picture', '', 'background: #fff', `${PICTURE}; color: #fff`, 'dark'],
  ])('is %s', (_, root, body, inside, scheme) => expect(schemeOf(root, body, inside)).toBe(scheme)); // prettier-ignore
  it('is the reader’s own where no page is seen', () => {
    const own = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
    expect(schemeAt(new DOMRect(-500, -500, 10, 10))).toBe(own);
  });
});
