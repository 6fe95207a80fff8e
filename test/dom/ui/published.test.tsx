// The offer of the published record, in each of its states.
import { describe, expect, it, vi } from 'vitest';
import { say } from '../../../src/i18n/say';
import type { RecordState } from '../../../src/record/core/state';
import { RecordView } from '../../../src/ui/common/RecordOffer';
import { draw, expectAccessible, press, shown } from '../render';

const NOW = Date.parse('2031-02-01T12:00:00Z');
const SETTINGS = {
  version: '2030-12-31T00:00',
  incidents: 400,
  source: { address: 'https://record.example/index.json', publicKey: 'A'.repeat(43) },
};
const OFF: RecordState = {
  on: false,
  installed: null,
  etag: null,
  asked: 0,
  everyHours: 24,
  problem: null,
  tries: 0,
  trying: 0,
};
const INSTALLED = { version: '2031-01-31T00:00', bytes: 4_100_000, sum: '', incidents: 463, entities: 9 };

async function drawState(state: Partial<RecordState>, denied = false) {
  const onSwitch = vi.fn();
  const onCheck = vi.fn();
  const main = await draw(
    <RecordView
      settings={SETTINGS}
      state={{ ...OFF, ...state }}
      denied={denied}
      now={NOW}
      onSwitch={onSwitch}
      onCheck={onCheck}
    />,
  );
  await expectAccessible();
  return { main, text: shown(main), onSwitch, onCheck };
}

describe('the published record', () => {
  it('is offered with its host, and switched on by one press', async () => {
    const { main, text, onSwitch } = await drawState({});
    expect(text).toContain(say('publishedOffer', 'record.example'));
    expect(text).toContain('In use: the bundled record of');
    await press(main, say('publishedYes'));
    expect(onSwitch.mock.calls).toEqual([[true]]);
  });
  it('says when the browser was not allowed to ask its host', async () => {
    const { text } = await drawState({}, true);
    expect(text).toContain(say('subscribeDenied', 'record.example'));
  });
  it('shows day, source, size and last check; checks and goes back by a press', async () => {
    const { main, text, onSwitch, onCheck } = await drawState({
      on: true,
      installed: INSTALLED,
      asked: NOW - 1000,
    });
    expect(text).toMatch(
      /In use: the published record of .*2031.* from record\.example \(463 incidents, 4\.1\sMB\)/,
    );
    expect(text).toContain('Last check:');
    await press(main, say('publishedCheck'));
    expect(onCheck).toHaveBeenCalledTimes(1);
    await press(main, say('publishedBack'));
    expect(onSwitch.mock.calls).toEqual([[false]]);
  });
  it('says that the bundled one is in use when that is newer', async () => {
    const { text } = await drawState({ on: true, installed: { ...INSTALLED, version: '2030-12-31T00:00' } });
    expect(text).toContain('In use: the bundled record of');
  });
  it.each([
    ['unreachable', 'publishedUnreachable'],
    ['unsigned', 'publishedUnsigned'],
    ['wrong-key', 'publishedWrongKey'],
    ['older', 'publishedOlder'],
    ['incomplete', 'publishedIncomplete'],
    ['invalid', 'publishedInvalid'],
    ['damaged', 'publishedDamaged'],
  ] as const)('says in words what was wrong: %s', async (refusal, key) => {
    const { text } = await drawState({ on: true, asked: NOW, problem: { refusal, detail: 'index.json: x' } });
    expect(text).toContain(say(key));
    expect(text).toContain('index.json: x');
  });
  it('shows a running check, but not one that never ended', async () => {
    const running = say('publishedChecking', 'record.example');
    expect((await drawState({ on: true, trying: NOW - 60_000 })).text).toContain(running);
    expect((await drawState({ on: true, trying: NOW - 31 * 60_000 })).text).not.toContain(running);
  });
});
