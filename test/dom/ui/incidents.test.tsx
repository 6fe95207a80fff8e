// The list of all incidents: found by words, country and side, in the order that is asked for.
import { describe, expect, it } from 'vitest';
import '../../../src/ui/incidents/incidents.css';
import { say } from '../../../src/i18n/say';
import { Incidents } from '../../../src/ui/incidents/Incidents';
import { incidents } from '../../fixtures/data';
import { acting, choose, draw, expectAccessible, get, shown, textsOf } from '../render';

const titles = (main: ParentNode) => textsOf(main, 'tbody a');
const drawn = () => draw(<Incidents incidents={incidents} />);

describe('all incidents', () => {
  it('are accessible, the latest first, each with its day, sides and spread', async () => {
    const main = await drawn();
    await expectAccessible();
    expect(titles(main)).toEqual(['An attack on an outpost', 'A strike in a city', 'A running count']);
    const [, second] = main.querySelectorAll('tbody tr');
    expect(textsOf(second!, 'td')).toEqual([
      '4 January 2024',
      'A strike in a cityAir strike · A city · A country · A state, An armed group',
      '2 (from 1 to 5)48 origins',
    ]);
    expect(get<HTMLAnchorElement>(second!, 'a').href).toContain('kind=incident&id=b');
  });
  it('are found by words, by country and by side', async () => {
    const main = await drawn();
    const input = get<HTMLInputElement>(main, 'input');
    await acting(() => {
      input.value = 'CITY strike';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(titles(main)).toEqual(['A strike in a city']);
    await acting(() => {
      input.value = '';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    const [country, side] = main.querySelectorAll('select');
    await choose(country!, 'Another country');
    expect(titles(main)).toEqual(['An attack on an outpost']);
    await choose(side!, 'A state');
    expect(titles(main)).toEqual([]);
    expect(shown(get(main, '[role=status]'))).toBe(say('searchResults', 0));
  });
  it('can be had by how many figures differ', async () => {
    const main = await drawn();
    await choose(main.querySelectorAll('select')[2]!, 'values');
    expect(titles(main)[0]).toBe('A strike in a city');
  });
});
