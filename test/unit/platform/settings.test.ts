// Settings: only what was changed is stored; older forms are migrated, later ones kept; damage costs only itself.
import { resetBrowser, world } from '../browser-stand-in';
import { beforeEach, describe, expect, it } from 'vitest';
import { LOOKS } from '../../../src/model/marks';
import { migrate } from '../../../src/platform/settings-versions';
import {
  DEFAULTS,
  STYLES,
  change,
  exportSettings,
  groupedMarks,
  importSettings,
  settings,
} from '../../../src/platform/settings';

beforeEach(resetBrowser);
const stored = () => world.sync.values['settings'];
const store = (value: unknown) => world.sync.set({ settings: value });

describe('settings', () => {
  it('are the defaults when nothing is stored, and reading stores nothing', async () => {
    expect(await settings()).toEqual(DEFAULTS);
    expect(stored()).toBeUndefined();
  });
  it('store only what differs from the defaults', async () => {
    await change({ dwell: 300, theme: 'auto' });
    expect(stored()).toEqual({ version: 2, changed: { dwell: 300 } });
    await change({ marks: { ...DEFAULTS.marks, group: 'off' } });
    expect(stored()).toEqual({ version: 2, changed: { dwell: 300, marks: { group: 'off' } } });
    expect(await settings()).toMatchObject({ dwell: 300, marks: { group: 'off', person: 'underline' } });
    await change({ dwell: 150, marks: DEFAULTS.marks });
    expect(stored()).toMatchObject({ changed: { marks: {} } });
    expect(await settings()).toEqual(DEFAULTS);
  });
  it.each([
    ['dwell', 50, true],
    ['dwell', 49, false],
    ['dwell', 2000, true],
    ['dwell', 2001, false],
    ['dwell', 150.5, false],
    ['dwell', '300', false],
    ['theme', 'dark', true],
    ['theme', 'sepia', false],
    ['language', 'fr', true],
    ['language', 'xx', false],
    ['paused', true, true],
    ['paused', 'true', false],
    ['lookUpButton', false, true],
    ['lookUpButton', 0, false],
  ] as const)('%s %s: read %s', async (name, value, isRead) => {
    await store({ version: 2, changed: { [name]: value, marks: { group: 'off' } } });
    expect(await settings()).toEqual({
      ...DEFAULTS,
      ...(isRead ? { [name]: value } : {}),
      marks: { ...DEFAULTS.marks, group: 'off' },
    });
  });
  it('lose only the look that is damaged', async () => {
    await store({
      version: 2,
      changed: { dwell: 300, marks: { group: 'glow', person: 'off', nobody: 'off' } },
    });
    expect(await settings()).toEqual({
      ...DEFAULTS,
      dwell: 300,
      marks: { ...DEFAULTS.marks, person: 'off' },
    });
  });
  it.each([
    null,
    'text',
    7,
    [],
    {},
    { version: 2 },
    { version: 2, changed: null },
    { version: 2, changed: [] },
  ])('are the defaults for %j', async (value) => {
    await store(value);
    expect(await settings()).toEqual(DEFAULTS);
    expect(await change({ paused: true })).toEqual({ ...DEFAULTS, paused: true });
  });
});

describe('version 1, which stored every field', () => {
  const old = {
    version: 1,
    marks: { group: 'underline', person: 'background', body: 'underline', incident: 'off', figure: 'underline', differs: 'underline' },
    dwell: 400,
    lookUpButton: true,
    theme: 'dark',
    language: 'auto',
    paused: false,
  }; // prettier-ignore
  it('is read as it was, and stored as what was changed', async () => {
    await store(old);
    // what came later has its default
    expect({ version: 1, ...(await settings()) }).toEqual({
      ...old,
      marks: { ...old.marks, count: 'underline', varies: 'underline' },
      paintPacks: false,
    });
    await change({ paused: true });
    expect(stored()).toEqual({
      version: 2,
      changed: { marks: { person: 'background', incident: 'off' }, dwell: 400, theme: 'dark', paused: true },
    });
  });
  it('is read without its number, and with damaged fields', async () => {
    await store({ dwell: 400, theme: 'sepia', marks: 'none' });
    expect(await settings()).toEqual({ ...DEFAULTS, dwell: 400 });
  });
});

describe('a later version', () => {
  const later = {
    version: 3,
    changed: { dwell: 300, theme: 'sepia', marks: { group: 'off', claim: 'glow' }, journal: { on: true } },
    shelves: ['a'],
  };
  it('is read as far as it is understood', async () => {
    await store(later);
    expect(await settings()).toEqual({ ...DEFAULTS, dwell: 300, marks: { ...DEFAULTS.marks, group: 'off' } });
  });
  it('is kept when something else is changed', async () => {
    await store(later);
    await change({ paused: true });
    expect(stored()).toEqual({ ...later, changed: { ...later.changed, paused: true } });
    await change({ marks: { ...DEFAULTS.marks, person: 'off' } });
    expect(stored()).toMatchObject({
      version: 3,
      changed: { marks: { claim: 'glow', person: 'off' }, theme: 'sepia' },
    });
  });
  it('of another form altogether is kept too', async () => {
    await store({ version: 4, fields: [['dwell', 300]] });
    expect(await settings()).toEqual(DEFAULTS);
    await change({ paused: true });
    expect(stored()).toEqual({ version: 4, fields: [['dwell', 300]], changed: { paused: true } });
  });
});

describe('a file of settings', () => {
  it('comes back as it was, and what it does not name becomes the default', async () => {
    const kept = { ...DEFAULTS, dwell: 500, marks: { ...DEFAULTS.marks, figure: 'background' as const } };
    const file = exportSettings(kept);
    expect(JSON.parse(file)).toEqual({
      variorum: { version: 2, changed: { dwell: 500, marks: { figure: 'background' } } },
    });
    await change({ paused: true, theme: 'dark' });
    expect(await importSettings(file)).toEqual(kept);
    expect(await settings()).toEqual(kept);
  });
  it('of version 1 is taken over', async () => {
    expect(await importSettings('{"variorum": {"version": 1, "theme": "dark", "dwell": 150}}')).toMatchObject(
      {
        theme: 'dark',
      },
    );
  });
  it.each([
    'no JSON',
    '[]',
    '{}',
    '{"variorum": []}',
    '{"variorum": {"version": 1, "dwell": 10}}',
    '{"variorum": {"version": 2, "changed": {"theme": "sepia"}}}',
    '{"variorum": {"version": 2, "changed": {"marks": "off"}}}',
    '{"variorum": {"version": 2, "changed": {"marks": {"group": "glow"}}}}',
  ])('%s is refused, and nothing changes', async (file) => {
    await change({ dwell: 300 });
    await expect(importSettings(file)).rejects.toThrow();
    expect(await settings()).toEqual({ ...DEFAULTS, dwell: 300 });
  });
});

it('looks have a style for each of three groups: no page can distinguish more than 27 kinds of readers by them', () => {
  const seen = new Set<string>();
  const all = STYLES.length ** LOOKS.length;
  for (let n = 0; n < all; n++) {
    const styleOf = (place: number) => STYLES[Math.floor(n / STYLES.length ** place) % STYLES.length]!;
    const marks = Object.fromEntries(LOOKS.map((look, place) => [look, styleOf(place)]));
    seen.add(JSON.stringify(groupedMarks(marks as typeof DEFAULTS.marks)));
  }
  expect(all).toBe(6561);
  expect(seen.size).toBe(27);
});

describe('a damaged version number counts as that of its form', () => {
  const DAMAGED = [0, -1, 1.5, Number.NaN, Infinity, '1', '2', true, null];
  it.each(DAMAGED)('%j, where only changes are stored', (version) => {
    expect(migrate({ version, changed: { dwell: 300 } })).toEqual({ version: 2, changed: { dwell: 300 } });
  });
  it.each(DAMAGED)('%j, where every field is stored', (version) => {
    expect(migrate({ version, dwell: 300, theme: 'auto' })).toEqual({ version: 2, changed: { dwell: 300 } });
  });
  it('and a later one is kept as it is', () => {
    const later = { version: 3, changed: { dwell: 300 }, more: [1] };
    expect(migrate(later)).toEqual(later);
  });
});
