// Helpers for tests of components: drawing, finding things as a reader does, and axe.
import axe from 'axe-core';
import { render, type ComponentChild } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect } from 'vitest';
import { fakeBrowser } from './fake-browser';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Draws into the page's main element. It is removed after the test. */
export async function draw(what: ComponentChild): Promise<HTMLElement> {
  document.documentElement.lang = 'en';
  document.title = 'Test';
  const main = document.createElement('main');
  document.body.replaceChildren(main);
  await act(() => render(what, main));
  return main;
}

afterEach(() => {
  const main = document.querySelector('main');
  if (main) render(null, main);
  document.body.replaceChildren();
  fakeBrowser.reset();
});

/** Does something to what is drawn, and waits until answers that are there already have come and it is drawn again. */
export const acting = (what: () => void | Promise<void>) =>
  act(async () => {
    await what();
    await new Promise((resolve) => setTimeout(resolve));
  });

/** The first element below another that matches a selector. Throws if there is none. */
export function get<E extends Element = HTMLElement>(root: ParentNode, selector: string): E {
  const found = root.querySelector<E>(selector);
  if (!found) throw new Error(`there is no ${selector}`);
  return found;
}

/** The button or link with a name. Throws if there is none. */
export function named(root: ParentNode, name: string): HTMLElement {
  const found = [...root.querySelectorAll<HTMLElement>('button,a,summary')].find(
    (e) => (e.getAttribute('aria-label') ?? e.textContent).trim() === name,
  );
  if (!found) throw new Error(`nothing is named “${name}”`);
  return found;
}

/** Presses what has a name. */
export const press = (root: ParentNode, name: string) => acting(() => named(root, name).click());

/** Chooses an option of a select element by its value. */
export const choose = (select: HTMLSelectElement, value: string) =>
  acting(() => {
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });

/** The texts of all elements that match a selector, with white space as it is shown. */
export const textsOf = (root: ParentNode, selector: string) =>
  [...root.querySelectorAll(selector)].map((e) => shown(e));
export const shown = (e: Element) =>
  e.textContent
    .replace(/[\u2068\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Checks what is drawn with axe: WCAG up to 2.2 AA and best practices, but for what only a whole page can meet. */
export async function expectAccessible(root: Element | Document = document): Promise<void> {
  const { violations } = await axe.run(root, {
    runOnly: STANDARDS,
    rules: {
      region: { enabled: false },
      'page-has-heading-one': { enabled: false },
      'heading-order': { enabled: false },
    },
  });
  expect(violations.map((v) => ({ id: v.id, at: v.nodes.map((n) => n.html.slice(0, 200)) }))).toEqual([]);
}
