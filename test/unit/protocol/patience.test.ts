// Asking a background that may be just being stopped.
import { describe, expect, it } from 'vitest';
import { patiently } from '../../../src/protocol/patience';

const SOON = [0, 0];

/** Gives one outcome after the other, and says how often it was asked. */
function sender(...outcomes: unknown[]) {
  const sent = { times: 0 };
  const send = () => {
    const outcome = outcomes[sent.times++];
    return outcome instanceof Error ? Promise.reject(outcome) : Promise.resolve(outcome);
  };
  return { sent, send };
}

describe('asking patiently', () => {
  it.each([[{ paints: [] }], [null], [false]])('takes %j for an answer', async (answer) => {
    const { sent, send } = sender(answer);
    expect(await patiently(send, () => false, SOON)).toEqual(answer);
    expect(sent.times).toBe(1);
  });

  it.each([
    ['nobody is there', new Error('Receiving end does not exist')],
    ['the background ended before it answered', undefined],
  ])('asks again when %s', async (_when, outcome) => {
    const { sent, send } = sender(outcome, outcome, 'here');
    expect(await patiently(send, () => false, SOON)).toBe('here');
    expect(sent.times).toBe(3);
  });

  it('gives up after its last try, with what went wrong', async () => {
    const { sent, send } = sender(undefined, undefined, new Error('gone'));
    await expect(patiently(send, () => false, SOON)).rejects.toThrow('gone');
    expect(sent.times).toBe(3);
  });

  it('does not ask again when there is no hope', async () => {
    const { sent, send } = sender(new Error('context invalidated'));
    await expect(patiently(send, () => true, SOON)).rejects.toThrow('context invalidated');
    expect(sent.times).toBe(1);
  });
});
