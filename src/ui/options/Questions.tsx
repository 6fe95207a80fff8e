// What a table does not show by itself and its reader must say: whether the day or the month is first, and what “1.000” is.
import { useId } from 'preact/hooks';
import type { Decimal, DayOrder, Looked, Questions } from '../../record/import/fields';
import { DAY_ORDERS, readDays } from '../../record/import/table/days';
import { readNumber } from '../../record/import/table/numbers';
import { localeNow, say } from '../../i18n/say';
import { wordDates } from '../../i18n/wording';

interface QuestionProps<T extends string> {
  question: string;
  hint?: string | null;
  options: [T, string][];
  value: T | null;
  onAnswer: (answer: T) => void;
}

/** A question with no answer until the reader gives one. */
function Question<T extends string>({ question, hint, options, value, onAnswer }: QuestionProps<T>) {
  const name = useId();
  return (
    <fieldset class="question">
      <legend>{question}</legend>
      {hint && <p class="small">{hint}</p>}
      {options.map(([answer, label]) => (
        <label key={answer} class="check">
          <input
            type="radio"
            name={name}
            value={answer}
            checked={value === answer}
            onChange={() => onAnswer(answer)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface OrderQuestionProps {
  asked: NonNullable<Questions['order']>;
  value: DayOrder | null;
  onAnswer: (order: DayOrder) => void;
}

/** “04/01/24: 4 January or 1 April?” */
export function OrderQuestion({ asked: { column, days }, value, onAnswer }: OrderQuestionProps) {
  const example = days.example ?? '';
  const readings = readDays(example);
  const by = readings && 'by' in readings ? readings.by : {};
  const both = by.dmy && by.mdy;
  const options = DAY_ORDERS.flatMap((order): [DayOrder, string][] => {
    const day = by[order];
    return day && !(both && order === 'ymd') ? [[order, wordDates(day)]] : [];
  });
  const { dmy, mdy, ymd } = days.fits;
  const mixed = Math.max(dmy, mdy, ymd) < days.open;
  return (
    <Question
      question={say('askOrder', example, column)}
      hint={mixed ? say('askMixed', days.open, dmy, mdy) : null}
      options={options}
      value={value}
      onAnswer={onAnswer}
    />
  );
}

interface DecimalQuestionProps {
  asked: NonNullable<Questions['decimal']>;
  value: Decimal | null;
  onAnswer: (decimal: Decimal) => void;
}

/** “1.000: a thousand, or one?” */
export function DecimalQuestion({ asked: { column, example }, value, onAnswer }: DecimalQuestionProps) {
  const worded = (decimal: Decimal) => (readNumber(example, decimal) ?? NaN).toLocaleString(localeNow());
  return (
    <Question
      question={say('askDecimal', example, column)}
      options={[
        [',', worded(',')],
        ['.', worded('.')],
      ]}
      value={value}
      onAnswer={onAnswer}
    />
  );
}

/** What a column of counts is said to count. */
export type Counted = 'killed' | 'wounded' | 'neither';

interface CountsQuestionProps {
  asked: Looked['uncertainCounts'][number];
  value: Counted | null;
  onAnswer: (answer: Counted) => void;
}

/** “3, 1, 12” in a column without a name: the dead, the wounded, or something else? */
export function CountsQuestion({ asked: { column, example }, value, onAnswer }: CountsQuestionProps) {
  return (
    <Question
      question={say('askCounts', example, column)}
      options={[
        ['killed', say('fieldKilled')],
        ['wounded', say('fieldWounded')],
        ['neither', say('askCountsNeither')],
      ]}
      value={value}
      onAnswer={onAnswer}
    />
  );
}
