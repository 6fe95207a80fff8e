// What is marked and how: each look beside its setting, as it will be drawn, and a sentence to try the rest of the pointer on.
import { LOOK_GROUPS } from '../../model/marks';
import { say, type Key } from '../../i18n/say';
import { STYLES, groupedMarks, type MarkStyle, type Settings } from '../../platform/settings';
import type { CardData } from '../../views/types/card';
import { LOOK_NAMES } from '../common/looks';
import { TryMark } from '../common/TryMark';

const STYLE_NAMES: Record<MarkStyle, Key> = {
  underline: 'styleUnderline',
  background: 'styleBackground',
  off: 'styleOff',
};

/** What a group is called, by its first look. */
const GROUP_NAMES = {
  differs: 'looksDiffers',
  figure: 'looksFigures',
  group: 'looksNames',
} as const satisfies Record<(typeof LOOK_GROUPS)[number][0], Key>;

interface MarksProps {
  now: Settings;
  onChange: (part: Partial<Settings>) => void;
  readSample: (text: string) => Promise<CardData | null>;
  onPanel: () => void;
}

export function Marks({ now, onChange, readSample, onPanel }: MarksProps) {
  const styles = groupedMarks(now.marks);
  return (
    <section>
      <h2>{say('optionsMarks')}</h2>
      <p class="soft">{say('optionsMarksHint')}</p>
      {LOOK_GROUPS.map((looks) => (
        <div key={looks[0]} class="looks">
          <label>
            <span>{say(GROUP_NAMES[looks[0]])}</span>
            <select
              value={styles[looks[0]]}
              onChange={(e) => {
                const style = e.currentTarget.value as MarkStyle;
                onChange({ marks: { ...styles, ...Object.fromEntries(looks.map((look) => [look, style])) } });
              }}
            >
              {STYLES.map((style) => (
                <option key={style} value={style}>
                  {say(STYLE_NAMES[style])}
                </option>
              ))}
            </select>
          </label>
          <ul>
            {looks.map((look) => (
              <li key={look}>
                <span class={`look mark-${look} ${styles[look]}`} aria-hidden="true">
                  {say('legendSample')}
                </span>
                <span>{say(LOOK_NAMES[look])}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <p class="small">{say('optionsMarksSeen')}</p>
      <h3>{say('optionsPreview')}</h3>
      <label class="row field">
        <span>{say('optionsDwell')}</span>
        <input
          type="number"
          min={50}
          max={2000}
          step={50}
          value={now.dwell}
          onChange={(e) =>
            e.currentTarget.checkValidity() && onChange({ dwell: e.currentTarget.valueAsNumber })
          }
        />
      </label>
      <TryMark
        key={now.dwell}
        readSample={readSample}
        onPanel={onPanel}
        dwell={now.dwell}
        look={`mark-differs ${styles.differs}`}
      />
      <label class="check">
        <input
          type="checkbox"
          checked={now.lookUpButton}
          onChange={(e) => onChange({ lookUpButton: e.currentTarget.checked })}
        />
        {say('optionsButton')}
      </label>
      {now.lookUpButton && (
        <p class="selected" aria-hidden="true">
          <mark>{say('optionsButtonSample')}</mark> <span class="look-up">{say('lookUp')}</span>
        </p>
      )}
      <label class="check">
        <input
          type="checkbox"
          name="paintPacks"
          checked={now.paintPacks}
          onChange={(e) => onChange({ paintPacks: e.currentTarget.checked })}
        />
        {say('optionsPaintPacks')}
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={!now.paused}
          onChange={(e) => onChange({ paused: !e.currentTarget.checked })}
        />
        {say('popupMarkAll')}
      </label>
    </section>
  );
}
