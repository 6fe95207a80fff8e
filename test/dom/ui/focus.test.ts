// Where the focus goes in my record once what had it is gone.
import { afterEach, expect, it } from 'vitest';
import { UNDO, rescueFocus } from '../../../src/ui/journal/focus';

const add = (id: string) => {
  const button = document.createElement('button');
  button.id = id;
  document.body.append(button);
  return button;
};
afterEach(() => document.body.replaceChildren());

it.each([
  ['removed', (button: HTMLButtonElement) => button.remove()],
  ['hidden', (button: HTMLButtonElement) => (button.hidden = true)],
  ['disabled', (button: HTMLButtonElement) => (button.disabled = true)],
])('goes to Undo at once when what had it was %s', (_, take) => {
  const undo = add(UNDO);
  const pressed = add('pressed');
  pressed.focus();
  take(pressed);
  rescueFocus();
  expect(document.activeElement).toBe(undo);
});

it('stays where it is while that can be used', () => {
  add(UNDO);
  const pressed = add('pressed');
  pressed.focus();
  rescueFocus();
  expect(document.activeElement).toBe(pressed);
});
