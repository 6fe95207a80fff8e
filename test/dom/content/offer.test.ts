// The button beside a selection: where it is, and what pressing it does.
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { makeHost } from '../../../src/content/host';
import { makeOffer } from '../../../src/content/offer';
import { find, testSignal } from '../page';

const signal = testSignal();

function offerOf() {
  const host = makeHost(() => undefined, signal());
  host.show();
  return { host, offer: makeOffer(host.root!, signal()) };
}

describe('the button beside a selection', () => {
  const shown = (x = 100, y = 100, onPress = () => undefined as void) => {
    const { host, offer } = offerOf();
    offer.show('Look up', x, y, onPress);
    const button = find<HTMLButtonElement>('.offer', host.root!);
    return { host, offer, button, place: [parseFloat(button.style.left), parseFloat(button.style.top)] };
  };
  it('stands just below a point, and never outside the window', () => {
    expect(shown(100, 100).place).toEqual([100, 104]);
    expect(shown(-50, -50).place).toEqual([4, 4]);
    expect(shown(5000, 5000).place).toEqual([innerWidth - 180, innerHeight - 44]);
  });
  it('does what was given last, once, and is gone then', async () => {
    const first = vi.fn();
    const second = vi.fn();
    const { host, offer, button } = shown(100, 100, first);
    offer.show('Look up again', 120, 100, second);
    expect(host.root!.querySelectorAll('.offer')).toHaveLength(1);
    expect(button.textContent).toBe('Look up again');
    button.focus();
    await userEvent.keyboard('{Enter}');
    expect([first.mock.calls.length, second.mock.calls.length]).toEqual([0, 1]);
    expect(button.hidden).toBe(true);
    offer.show('Once more', 120, 100, first);
    expect(button.hidden).toBe(false);
  });
  it('is not pressed by scripts', () => {
    const onPress = vi.fn();
    const { button } = shown(100, 100, onPress);
    button.click();
    expect(onPress).not.toHaveBeenCalled();
    expect(button.hidden).toBe(false);
  });
  it('leaves the selection as it is when it is pressed', () => {
    const { button } = shown();
    const press = new PointerEvent('pointerdown', { cancelable: true });
    button.dispatchEvent(press);
    expect(press.defaultPrevented).toBe(true);
  });
  it('is taken away, if it is there', () => {
    const { offer, button } = shown();
    offer.hide();
    expect(button.hidden).toBe(true);
    const { host, offer: other } = offerOf();
    other.hide();
    expect(find<HTMLButtonElement>('.offer', host.root!).hidden).toBe(true);
  });
});
