// The pieces of the options page.
import { describe, expect, it, vi } from 'vitest';
import '../../../src/ui/options/options.css';
import { say } from '../../../src/i18n/say';
import { FIELDS } from '../../../src/record/import/fields';
import { Choice } from '../../../src/ui/options/Choice';
import { PackList } from '../../../src/ui/options/PackList';
import { Outcome } from '../../../src/ui/options/Packs';
import { Marks } from '../../../src/ui/options/Marks';
import { SiteList } from '../../../src/ui/options/SiteList';
import { Sites } from '../../../src/ui/options/Sites';
import { Subscribe } from '../../../src/ui/options/Subscribe';
import { cards, imports, shelves } from '../../fixtures/data';
import { DEFAULTS } from '../../../src/platform/settings';
import { fakeBrowser } from '../fake-browser';
import { acting, choose, draw, expectAccessible, get, named, press, shown, textsOf } from '../render';

describe('a choice', () => {
  const drawChoice = (onChange = vi.fn()) =>
    draw(
      <Choice
        label="A choice"
        value="two"
        options={[
          ['one', 'The first'],
          ['two', 'The second'],
        ]}
        onChange={onChange}
      />,
    );
  it('is accessible, shows its value and gives another', async () => {
    const onChange = vi.fn();
    const main = await drawChoice(onChange);
    await expectAccessible();
    const select = get<HTMLSelectElement>(main, 'label select');
    expect(select.value).toBe('two');
    await choose(select, 'one');
    expect(onChange.mock.calls).toEqual([['one']]);
  });
});

describe('a list of sites', () => {
  it('is accessible, and takes a site off', async () => {
    const onRemove = vi.fn();
    const main = await draw(
      <SiteList title="Sites" hosts={['a.example', 'b.example']} onRemove={onRemove} />,
    );
    await expectAccessible();
    await press(main, say('optionsRemove', 'b.example'));
    expect(onRemove.mock.calls).toEqual([['b.example']]);
  });
  it('says when it is empty', async () => {
    const main = await draw(<SiteList title="Sites" hosts={[]} onRemove={vi.fn()} />);
    expect(shown(main)).toContain(say('optionsSitesNone'));
    expect(main.querySelector('ul')).toBeNull();
  });
});

describe('the list of packs', () => {
  async function drawList(name: string, busy = false) {
    const on = {
      onSwitch: vi.fn(),
      onAdding: vi.fn(),
      onRaise: vi.fn(),
      onRemove: vi.fn(),
      onFetch: vi.fn(),
      onEnd: vi.fn(),
    };
    const main = await draw(<PackList {...shelves[name]!} busy={busy} {...on} />);
    return { main, on, items: [...main.querySelectorAll('.packs > li')] };
  }
  const ALL = 'packs of every kind';
  it.each(Object.keys(shelves))('is accessible: %s', async (name) => {
    await drawList(name);
    await expectAccessible();
  });
  it('begins with the core pack, which cannot be removed', async () => {
    const { items } = await drawList('no packs');
    expect(items).toHaveLength(1);
    expect(items[0]!.querySelectorAll('button,input')).toHaveLength(0);
  });
  it('has a pack of each kind: own, switched off, subscribed, not fetched yet, evicted', async () => {
    const { items } = await drawList(ALL);
    expect(items).toHaveLength(6);
    expect(shown(items[1]!)).toContain(`${say('packsCounts', 16508, 2105)} · CC BY 4.0 · 2024-01-04`);
    const boxes = items.map((i) => i.querySelector<HTMLInputElement>('input')?.checked);
    expect(boxes).toEqual([undefined, true, false, true, undefined, undefined]);
    expect(shown(items[3]!)).toContain('https://packs.example/a.json');
    expect(items[3]!.querySelector('[role=alert]')).toBeNull();
    expect(shown(get(items[4]!, '[role=alert]'))).toContain('no answer');
    expect(textsOf(items[5]!, '[role=alert]')).toEqual([say('packsGone', 'A lost pack', 'lost.csv')]);
  });
  it('switches, raises and removes', async () => {
    const { main, items, on } = await drawList(ALL);
    await acting(() => get(items[2]!, 'input').click());
    expect(textsOf(items[1]!, 'button')).toEqual([say('optionsRemove', 'My own notes')]);
    await press(items[3]!, say('packsRaise', 'A subscribed pack'));
    await press(main, say('optionsRemove', 'My own notes'));
    expect([on.onSwitch.mock.calls, on.onRaise.mock.calls, on.onRemove.mock.calls]).toEqual([
      [['off', true]],
      [['sub']],
      [['own']],
    ]);
  });
  it('asks for a subscribed pack and ends its subscription, not while another is fetched', async () => {
    const { items, on } = await drawList(ALL);
    await press(items[3]!, say('subscribeNow', 'A subscribed pack'));
    await press(items[4]!, say('subscribeEnd', 'https://packs.example/b.json'));
    expect([on.onFetch.mock.calls, on.onEnd.mock.calls]).toEqual([
      [['https://packs.example/a.json']],
      [['https://packs.example/b.json']],
    ]);
    const busy = await drawList(ALL, true);
    const button = named(busy.items[3]!, say('subscribeNow', 'A subscribed pack')) as HTMLButtonElement;
    expect(button.disabled).toBe(true);
  });
});

describe('an import', () => {
  async function drawImport(name: string) {
    const onCancel = vi.fn();
    const onMapped = vi.fn();
    const onChoose = vi.fn();
    const main = await draw(
      <Outcome now={imports[name]!} onCancel={onCancel} onMapped={onMapped} onChoose={onChoose} />,
    );
    return { main, onCancel, onMapped };
  }
  it.each(Object.keys(imports))('is accessible: %s', async (name) => {
    await drawImport(name);
    await expectAccessible();
  });
  it('that runs shows how far it is, and is stopped', async () => {
    const { main, onCancel } = await drawImport('an import that runs');
    expect(get<HTMLProgressElement>(main, 'progress').value).toBe(40);
    await press(main, say('packsCancel'));
    expect(onCancel).toHaveBeenCalledTimes(1);
  });
  it('that is done says what was added and what was left out', async () => {
    const { main } = await drawImport('an import that is done');
    expect(shown(get(main, '[role=status] p'))).toBe(say('packsDone', 'A data set', 16508, 2105));
    expect(textsOf(main, 'summary')).toEqual([say('packsDoubts', 1), say('packsRejected', 2)]);
    expect(textsOf(main, 'details li')).toHaveLength(3);
    expect(shown(main)).toContain(say('noteLayout', 'UCDP GED'));
  });
  it('that failed says why', async () => {
    const { main } = await drawImport('an import that failed');
    expect(textsOf(main, '[role=alert] li')[0]).toBe('own.yaml:14: there is no place no-town');
  });
  it('of nothing draws nothing', async () => {
    const main = await draw(<Outcome now={null} onCancel={vi.fn()} onMapped={vi.fn()} onChoose={vi.fn()} />);
    expect(main.childElementCount).toBe(0);
  });
});

describe('the columns of a table', () => {
  async function drawMapping() {
    const onMapped = vi.fn();
    const onChoose = vi.fn();
    const onCancel = vi.fn();
    const now = imports['a table of unknown columns']!;
    const main = await draw(
      <Outcome now={now} onCancel={onCancel} onMapped={onMapped} onChoose={onChoose} />,
    );
    await vi.waitFor(() => expect(main.querySelector('.preview')).not.toBeNull());
    const selects = [...main.querySelectorAll('select')];
    const selectOf = (field: (typeof FIELDS)[number]) => selects[FIELDS.indexOf(field)]!;
    const submit = get<HTMLButtonElement>(main, 'button[type=submit]');
    return { main, onMapped, onCancel, selects, selectOf, submit, now };
  }
  it('are guessed, with an example of each; the heading has the focus', async () => {
    const { main, selects, selectOf } = await drawMapping();
    expect(selects).toHaveLength(FIELDS.length + 1);
    expect([selectOf('date').value, selectOf('place').value, selectOf('wounded').value]).toEqual([
      'Datum',
      'Ort',
      '',
    ]);
    expect(textsOf(selectOf('date'), 'option')[1]).toBe(say('mappingExample', 'Datum', '04.01.2024'));
    expect(textsOf(selectOf('date'), 'option')[4]).toMatch(/“.{40}”/);
    expect(document.activeElement).toBe(get(main, 'h3'));
  });
  it('are changed and handed over', async () => {
    const { main, onMapped, selectOf, selects, now } = await drawMapping();
    await choose(selectOf('wounded'), 'Tote');
    await choose(selectOf('killed'), '');
    await choose(selects.at(-1)!, 'mdy');
    await press(main, say('mappingDone'));
    expect(onMapped.mock.calls).toEqual([
      [
        now.state === 'mapping' ? now.file : null,
        { columns: { date: 'Datum', place: 'Ort', wounded: 'Tote' }, order: 'mdy' },
      ],
    ]);
  });
  it('need a day and a place', async () => {
    const { selectOf, submit, onCancel, main } = await drawMapping();
    expect(submit.disabled).toBe(false);
    await choose(selectOf('place'), '');
    expect(submit.disabled).toBe(true);
    await press(main, say('packsCancel'));
    expect(onCancel).toHaveBeenCalledTimes(1);
  });
});

describe('a table with questions', () => {
  async function drawQuestions() {
    const onMapped = vi.fn();
    const onChoose = vi.fn();
    const now = imports['a table with questions']!;
    const main = await draw(<Outcome now={now} onCancel={vi.fn()} onMapped={onMapped} onChoose={onChoose} />);
    await vi.waitFor(() => expect(main.querySelector('.preview')).not.toBeNull());
    const submit = get<HTMLButtonElement>(main, 'button[type=submit]');
    const radio = (value: string) => get<HTMLInputElement>(main, `input[value="${value}"]`);
    return { main, onMapped, onChoose, submit, radio };
  }
  it('is sent only when both are answered, and shows its rows by each answer', async () => {
    const { main, onMapped, submit, radio } = await drawQuestions();
    expect(textsOf(main, 'legend')).toEqual([
      say('askOrder', '04/01/24', 'Date'),
      say('askDecimal', '1.000', 'Killed'),
    ]);
    expect(main.querySelectorAll('input[type=radio]:checked')).toHaveLength(0);
    expect(submit.disabled).toBe(true);
    await acting(() => radio('mdy').click());
    expect(submit.disabled).toBe(true);
    await acting(() => radio(',').click());
    expect(submit.disabled).toBe(false);
    await vi.waitFor(() => expect(shown(get(main, '.preview'))).toMatch(/1 April 2024.*1,000/));
    await press(main, say('mappingDone'));
    expect(onMapped.mock.calls[0]![1]).toMatchObject({ order: 'mdy', decimal: ',' });
  });
  it('is looked at again with another table, or in another encoding', async () => {
    const { main, onChoose } = await drawQuestions();
    const selects = [...main.querySelectorAll('select')];
    await choose(selects[1]!, 'windows-1251');
    expect(onChoose.mock.calls[0]![1]).toEqual({ encoding: 'windows-1251' });
    const other = selects[0]!.options[1]!.value;
    await choose(selects[0]!, other);
    expect(onChoose.mock.calls[1]![1]).toEqual({ table: other });
  });
});

describe('a table without names of columns', () => {
  it('is sent only when the reader has said what each column counts, and shows which rows are joined', async () => {
    const onMapped = vi.fn();
    const now = imports['a table without names of columns']!;
    const main = await draw(<Outcome now={now} onCancel={vi.fn()} onMapped={onMapped} onChoose={vi.fn()} />);
    await vi.waitFor(() => expect(main.querySelector('.preview')).not.toBeNull());
    const submit = get<HTMLButtonElement>(main, 'button[type=submit]');
    const answer = (question: number, value: string) =>
      acting(() =>
        get<HTMLInputElement>(
          main.querySelectorAll<HTMLElement>('fieldset')[question]!,
          `[value=${value}]`,
        ).click(),
      );
    expect(textsOf(main, 'legend')).toEqual([say('askCounts', '4, 6', 'C'), say('askCounts', '11, 10', 'D')]);
    expect(shown(get(main, '.preview'))).toContain(say('previewJoins', 1));
    await answer(0, 'killed');
    expect(submit.disabled).toBe(true);
    // two columns cannot both be the dead: the first is asked again
    await answer(1, 'killed');
    expect(submit.disabled).toBe(true);
    await answer(0, 'neither');
    expect(submit.disabled).toBe(false);
    await answer(1, 'wounded');
    await answer(0, 'killed');
    await press(main, say('mappingDone'));
    expect(onMapped.mock.calls[0]![1]).toMatchObject({
      columns: { date: 'A', place: 'B', source: 'E', killed: 'C', wounded: 'D' },
      join: true,
    });
  });
});

describe('subscribing', () => {
  async function drawSubscribe(busy = false) {
    const onFetch = vi.fn();
    const onRefused = vi.fn();
    const main = await draw(<Subscribe busy={busy} onFetch={onFetch} onRefused={onRefused} />);
    const input = get<HTMLInputElement>(main, 'input');
    const button = get<HTMLButtonElement>(main, 'button');
    const submit = async (text: string) => {
      await acting(() => {
        input.value = text;
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      });
      await acting(() => button.click());
    };
    return { input, button, submit, onFetch, onRefused };
  }
  it('is accessible, and needs an address', async () => {
    const { button } = await drawSubscribe();
    await expectAccessible();
    expect(button.disabled).toBe(true);
  });
  it('asks the reader for the one host, then fetches', async () => {
    const { submit, onFetch, input } = await drawSubscribe();
    await submit('https://packs.example/pack/');
    await vi.waitFor(() => expect(onFetch).toHaveBeenCalledTimes(1));
    expect(fakeBrowser.asked).toEqual(['https://packs.example/*']);
    expect(input.value).toBe('');
  });
  it('fetches nothing without permission, and keeps what was typed', async () => {
    fakeBrowser.grants = false;
    const { submit, onFetch, onRefused, input } = await drawSubscribe();
    await submit('https://packs.example/pack/');
    await vi.waitFor(() => expect(onRefused.mock.calls).toEqual([[say('subscribeDenied', 'packs.example')]]));
    expect([onFetch.mock.calls.length, input.value]).toEqual([0, 'https://packs.example/pack/']);
  });
  it('refuses what is no address, without asking', async () => {
    const { submit, onRefused } = await drawSubscribe();
    await submit('http://packs.example/');
    expect(onRefused.mock.calls).toEqual([[say('subscribeBad')]]);
    expect(fakeBrowser.asked).toEqual([]);
  });
  it('waits while another pack is fetched', async () => {
    const { submit, button, onFetch } = await drawSubscribe(true);
    await submit('https://packs.example/pack/');
    expect([button.disabled, onFetch.mock.calls.length]).toEqual([true, 0]);
  });
});

describe('the sites', () => {
  const listed = Array.from({ length: 30 }, (_, i) => `site-${i}.example`);
  const drawn = async () => {
    const [onSwitch, onRemove] = [vi.fn(), vi.fn()];
    const main = await draw(
      <Sites
        listed={listed}
        off={['site-20.example', 'www.other.example']}
        added={['mine.example']}
        onSwitch={onSwitch}
        onRemove={onRemove}
      />,
    );
    return { main, onSwitch, onRemove, hosts: () => textsOf(main, '.sites span') };
  };
  it('are listed, those that the reader changed first, and all when asked', async () => {
    const { main, hosts } = await drawn();
    await expectAccessible();
    expect(hosts().slice(0, 4)).toEqual([
      'www.other.example',
      'mine.example',
      'site-20.example',
      'site-0.example',
    ]);
    expect(hosts()).toHaveLength(12);
    await press(main, say('optionsSitesAll', 32));
    expect(hosts()).toHaveLength(32);
  });
  it('are found by a part of their names, and say how many', async () => {
    const { main, hosts } = await drawn();
    const input = get<HTMLInputElement>(main, 'input[type=search]');
    await acting(() => {
      input.value = ' Site-2';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(hosts()).toHaveLength(11);
    expect(shown(get(main, '[role=status]'))).toBe(say('searchResults', 11));
  });
  it('are each switched, and taken off the list where the reader added them', async () => {
    const { main, onSwitch, onRemove } = await drawn();
    const boxes = [...main.querySelectorAll<HTMLInputElement>('.sites input')];
    expect(boxes.slice(0, 4).map((b) => b.checked)).toEqual([false, true, false, true]);
    await acting(() => boxes[2]!.click());
    await acting(() => boxes[3]!.click());
    expect(onSwitch.mock.calls).toEqual([
      ['site-20.example', true],
      ['site-0.example', false],
    ]);
    await press(main, say('optionsRemove', 'mine.example'));
    expect(onRemove.mock.calls).toEqual([['mine.example']]);
  });
});

describe('marks', () => {
  it('are drawn beside their settings as they will be, and can be tried', async () => {
    const onChange = vi.fn();
    const readSample = () => Promise.resolve(cards()['a figure that others contradict']!);
    const now = { ...DEFAULTS, dwell: 50, marks: { ...DEFAULTS.marks, group: 'off' as const } };
    const main = await draw(
      <Marks now={now} onChange={onChange} readSample={readSample} onPanel={vi.fn()} />,
    );
    await expectAccessible();
    expect(main.querySelectorAll('.looks li')).toHaveLength(8);
    expect(get(main, '.look.mark-differs').classList).toContain('underline');
    expect(get(main, '.look.mark-person').classList).toContain('off');
    const select = get<HTMLSelectElement>(main, '.looks select');
    await acting(() => {
      select.value = 'background';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    // a page can read each style: one style a group
    const chosen = { ...DEFAULTS.marks, group: 'off', person: 'off', body: 'off', incident: 'off' };
    expect(onChange.mock.calls).toEqual([[{ marks: { ...chosen, differs: 'background' } }]]);
    expect(get(main, '.look-up')).toBeTruthy();
    await acting(() => get<HTMLButtonElement>(main, 'button.mark').click());
    expect(main.querySelector('[role=dialog]')).not.toBeNull();
  });
});
