// How each mark looks, as drawn on pages, with what it means.
import { LOOKS, type Look } from '../../model/marks';
import { say } from '../../i18n/say';
import type { MarkStyle } from '../../platform/settings';
import { LOOK_NAMES } from './looks';

/** As a page is marked unless the reader sets it otherwise. */
const LINES = Object.fromEntries(LOOKS.map((look) => [look, 'underline'])) as Record<Look, MarkStyle>;

export function Legend({ styles = LINES }: { styles?: Record<Look, MarkStyle> }) {
  return (
    <ul class="legend">
      {[...LOOKS].reverse().map((look) => (
        <li key={look}>
          <span class={`mark-${look} ${styles[look]}`} aria-hidden="true">
            {say('legendSample')}
          </span>
          <span>{say(LOOK_NAMES[look])}</span>
        </li>
      ))}
    </ul>
  );
}
