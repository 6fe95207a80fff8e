// What a file is taken for, shown before anything is added: its first rows as they will be read, what was found out, what the
// reader must say, and which column holds what.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import {
  FIELDS,
  lackingFields,
  orderShown,
  questionsOf,
  type Choices,
  type Field,
  type Looked,
  type Mapping,
} from '../../record/import/fields';
import { ENCODINGS } from '../../record/import/file/encoding';
import { previewOf, type PreviewRow } from '../../record/import/preview';
import { say, type Key } from '../../i18n/say';
import { Choice } from './Choice';
import { Preview } from './Preview';
import { CountsQuestion, DecimalQuestion, OrderQuestion, type Counted } from './Questions';

const NAMES: Record<Field, Key> = {
  date: 'fieldDate',
  until: 'fieldUntil',
  place: 'fieldPlace',
  region: 'fieldRegion',
  country: 'fieldCountry',
  latitude: 'fieldLatitude',
  longitude: 'fieldLongitude',
  title: 'fieldTitle',
  type: 'fieldType',
  side1: 'fieldSide1',
  side2: 'fieldSide2',
  killed: 'fieldKilled',
  wounded: 'fieldWounded',
  source: 'fieldSource',
  address: 'fieldAddress',
  published: 'fieldPublished',
  id: 'fieldId',
  year: 'fieldYear',
  month: 'fieldMonth',
  day: 'fieldDay',
  low: 'fieldLow',
  high: 'fieldHigh',
};
const NONE = '';
const LONGEST_EXAMPLE = 40;

interface ImportFormProps {
  name: string;
  looked: Looked;
  /** What was chosen so far. */
  choices: Choices;
  onDone: (mapping: Mapping) => void;
  /** The file is to be looked at again. */
  onChoose: (choices: Choices) => void;
  onCancel: () => void;
}

export function ImportForm({ name, looked, choices, onDone, onChoose, onCancel }: ImportFormProps) {
  const [now, setNow] = useState(looked.mapping);
  const [answered, setAnswered] = useState({ order: false, decimal: false });
  const [counted, setCounted] = useState<Record<string, Counted>>({});
  const rows = usePreview(looked, now, name);
  const heading = useRef<HTMLHeadingElement>(null);
  // in the same moment as it appears: a reader's next key must find it
  useLayoutEffect(() => heading.current?.focus(), []);
  const asked = questionsOf(looked, now);
  const uncounted = looked.uncertainCounts.some(({ column }) => !counted[column]);
  const isOpen = (asked.order && !answered.order) || (asked.decimal && !answered.decimal) || uncounted;
  const lacking = looked.known ? [] : lackingFields(now);
  return (
    <form
      class="mapping"
      onSubmit={(e) => {
        e.preventDefault();
        onDone({ ...now, ...choices });
      }}
    >
      <h3 ref={heading} tabIndex={-1}>
        {looked.layout === null ? say('mappingTitle', name) : say('mappingKnown', name, looked.layout)}
      </h3>
      {!looked.known && <p class="soft">{say('mappingHint')}</p>}
      {looked.notes.length > 0 && (
        <ul class="soft">
          {looked.notes.map((note) => (
            <li key={note.key + note.inserts.join()}>{say(note.key, ...note.inserts)}</li>
          ))}
        </ul>
      )}
      {looked.tables.length > 1 && (
        <Choice
          label={say('mappingTable')}
          value={choices.table ?? chosenTable(looked)}
          options={looked.tables.map((table) => [table, table])}
          onChange={(table) => onChoose({ ...choices, table })}
        />
      )}
      {(looked.guessedEncoding || choices.encoding !== undefined) && (
        <Choice
          label={say('mappingEncoding')}
          value={choices.encoding ?? guessedEncoding(looked)}
          options={ENCODINGS.map((encoding) => [encoding, encoding])}
          onChange={(encoding) => onChoose({ ...choices, encoding })}
        />
      )}
      {asked.order && (
        <OrderQuestion
          asked={asked.order}
          value={answered.order ? now.order : null}
          onAnswer={(order) => {
            setNow({ ...now, order });
            setAnswered({ ...answered, order: true });
          }}
        />
      )}
      {asked.decimal && (
        <DecimalQuestion
          asked={asked.decimal}
          value={answered.decimal ? (now.decimal ?? '.') : null}
          onAnswer={(decimal) => {
            setNow({ ...now, decimal });
            setAnswered({ ...answered, decimal: true });
          }}
        />
      )}
      {looked.uncertainCounts.map((asked) => (
        <CountsQuestion
          key={asked.column}
          asked={asked}
          value={counted[asked.column] ?? null}
          onAnswer={(answer) => {
            setCounted({ ...othersThan(answer, counted), [asked.column]: answer });
            setNow({ ...now, columns: withCounts(now.columns, asked.column, answer) });
          }}
        />
      ))}
      <Preview rows={rows} count={looked.count} />
      {!looked.known && <Columns looked={looked} now={now} onChange={setNow} />}
      {!asked.order && <Order looked={looked} now={now} onChange={setNow} />}
      {!looked.known && (
        <label class="check">
          <input
            type="checkbox"
            checked={now.join ?? false}
            onChange={(e) => setNow({ ...now, join: e.currentTarget.checked })}
          />
          <span>{say('mappingJoin')}</span>
        </label>
      )}
      {isOpen && <p class="soft">{say('mappingOpen')}</p>}
      <p class="row">
        <button type="submit" disabled={lacking.length > 0 || isOpen}>
          {say('mappingDone')}
        </button>
        <button type="button" class="plain" onClick={onCancel}>
          {say('packsCancel')}
        </button>
      </p>
    </form>
  );
}

/** Two columns cannot both be the dead: the first is asked again. */
const othersThan = (answer: Counted, counted: Record<string, Counted>): Record<string, Counted> =>
  Object.fromEntries(Object.entries(counted).filter(([, of]) => of === 'neither' || of !== answer));

/** One column for each field: what a column was taken for before is forgotten. */
const withCounts = (columns: Mapping['columns'], column: string, answer: Counted): Mapping['columns'] => ({
  ...Object.fromEntries(Object.entries(columns).filter(([, c]) => c !== column)),
  ...(answer === 'neither' ? {} : { [answer]: column }),
});

const noted = ({ notes }: Looked, key: Key): string =>
  String(notes.find((note) => note.key === key)?.inserts[0] ?? '');
const chosenTable = (looked: Looked): string => noted(looked, 'noteTable');
const guessedEncoding = (looked: Looked): string => noted(looked, 'noteEncodingGuessed');

/** The first rows as they will be read; null until they are. */
function usePreview(looked: Looked, mapping: Mapping, name: string): PreviewRow[] | null {
  const [rows, setRows] = useState<PreviewRow[] | null>(null);
  useEffect(() => {
    let isNewest = true;
    void previewOf(looked, mapping, name).then((read) => {
      if (isNewest) setRows(read);
    });
    return () => {
      isNewest = false;
    };
  }, [looked, mapping, name]);
  return rows;
}

interface PartProps {
  looked: Looked;
  now: Mapping;
  onChange: (mapping: Mapping) => void;
}

/** Which column holds what. */
function Columns({ looked: { columns, rows }, now, onChange }: PartProps) {
  const choose = (field: Field, column: string) => {
    const others = Object.fromEntries(Object.entries(now.columns).filter(([f]) => f !== field));
    onChange({ ...now, columns: column === NONE ? others : { ...others, [field]: column } });
  };
  const exampleOf = (column: string) =>
    rows
      .map(({ cells }) => cells[columns.indexOf(column)]?.trim() ?? '')
      .find(Boolean)
      ?.slice(0, LONGEST_EXAMPLE) ?? '';
  const options: [string, string][] = [
    [NONE, say('mappingNone')],
    ...columns.map((c): [string, string] => {
      const example = exampleOf(c);
      return [c, example ? say('mappingExample', c, example) : c];
    }),
  ];
  return (
    <>
      {FIELDS.map((field) => (
        <Choice
          key={field}
          label={say(NAMES[field])}
          value={now.columns[field] ?? NONE}
          options={options}
          onChange={(column) => choose(field, column)}
        />
      ))}
    </>
  );
}

/** How days of numbers are written, where the file shows it, and how it does. */
function Order({ looked, now, onChange }: PartProps) {
  const shown = orderShown(looked, now)?.days;
  if (!shown) return null;
  const { by } = shown;
  const how =
    typeof by === 'object' && by
      ? say('orderByLine', by.line)
      : by === 'sorted'
        ? say('orderSorted')
        : by === 'dots'
          ? say('orderDots')
          : null;
  return (
    <>
      <Choice
        label={say('mappingOrder')}
        value={now.order}
        options={[
          ['dmy', say('mappingDmy')],
          ['mdy', say('mappingMdy')],
          ['ymd', say('mappingYmd')],
        ]}
        onChange={(order) => onChange({ ...now, order })}
      />
      {how && <p class="small">{how}</p>}
    </>
  );
}
