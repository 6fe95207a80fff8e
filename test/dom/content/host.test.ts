// Our one element in the page.
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { makeHost, removeOldHosts } from '../../../src/content/host';
import { find, loadMore, setPage, testSignal } from '../page';

const signal = testSignal();
// what our element looks like is there at once
await loadMore();

function hostOf(onReach = () => undefined as void) {
  setPage('<p>x</p>');
  const host = makeHost({ onReach, loadMore }, signal());
  host.reachLabel = 'Marks';
  const inRoot = (selector: string) => find<HTMLButtonElement>(selector, host.root!);
  return { host, inRoot };
}

describe('the element', () => {
  it('is not there before it is created, and only once after', () => {
    const { host } = hostOf();
    expect([host.element, host.root]).toEqual([null, null]);
    host.create();
    const { element } = host;
    host.create();
    expect(host.element).toBe(element);
    expect(document.querySelectorAll('variorum-notes')).toHaveLength(1);
    expect(element!.parentNode).toBe(document.documentElement);
    expect(element!.shadowRoot).toBeNull();
  });
  it('takes no room and has no styles of its own until something of it is seen', () => {
    const { host, inRoot } = hostOf();
    host.create();
    const { cssText } = host.element!.style;
    const box = host.element!.getBoundingClientRect().toJSON() as object;
    expect(host.element!.getBoundingClientRect().width).toBe(0);
    expect(host.root!.adoptedStyleSheets).toHaveLength(0);
    inRoot('.reach').focus();
    expect(host.root!.adoptedStyleSheets).toHaveLength(1);
    host.show();
    // nothing that a page can read of the element changes
    expect(host.element!.style.cssText).toBe(cssText);
    expect(host.element!.getBoundingClientRect().toJSON()).toEqual(box);
    expect(host.element!.getAttributeNames()).toEqual(['style']);
    expect(host.root!.adoptedStyleSheets).toHaveLength(1);
  });
  it('is put back by what the reader does, not by being created again', () => {
    const { host } = hostOf();
    host.create();
    host.element!.remove();
    host.create();
    expect(host.element!.isConnected).toBe(false);
    host.show();
    expect(host.element!.isConnected).toBe(true);
  });
  it('is removed with everything else', () => {
    const controller = new AbortController();
    const host = makeHost({ onReach: () => undefined, loadMore }, controller.signal);
    host.create();
    controller.abort();
    expect(host.element!.isConnected).toBe(false);
  });
  it('of an earlier copy is removed', () => {
    const { host } = hostOf();
    host.create();
    removeOldHosts();
    expect(document.querySelector('variorum-notes')).toBeNull();
  });
});

describe('the button that leads through the marks', () => {
  it('has a label, is reached by keyboard, and is visible only then', async () => {
    const onReach = vi.fn();
    const { host, inRoot } = hostOf(onReach);
    host.create();
    const reach = inRoot('.reach');
    expect(reach.getAttribute('aria-label')).toBe('Marks');
    expect(reach.textContent).toBe('');
    reach.focus();
    expect(reach.getBoundingClientRect().width).toBeGreaterThan(20);
    await userEvent.keyboard('{Enter}');
    expect(onReach).toHaveBeenCalledTimes(1);
    reach.blur();
    expect(reach.getBoundingClientRect().width).toBeLessThanOrEqual(1);
  });
  it('is not pressed by scripts', () => {
    const onReach = vi.fn();
    const { host, inRoot } = hostOf(onReach);
    host.create();
    inRoot('.reach').click();
    expect(onReach).not.toHaveBeenCalled();
  });
});

describe('what is announced', () => {
  it('stands in a status line, written only when it changes', () => {
    const { host, inRoot } = hostOf();
    host.show();
    host.announce('A card');
    const node = inRoot('[role=status]').firstChild;
    expect(node!.textContent).toBe('A card');
    host.announce('A card');
    expect(inRoot('[role=status]').firstChild).toBe(node);
    host.announce('Another');
    expect(inRoot('[role=status]').textContent).toBe('Another');
  });
});

// last: a name that was defined stays so
describe('in a page that has taken our element’s name', () => {
  it('another element is used', () => {
    customElements.define(
      'variorum-notes',
      class extends HTMLElement {
        constructor() {
          super();
          this.attachShadow({ mode: 'open' });
        }
      },
    );
    const { host, inRoot } = hostOf();
    host.create();
    expect(host.element!.localName).toBe('div');
    expect(inRoot('.reach')).toBeTruthy();
  });
});
