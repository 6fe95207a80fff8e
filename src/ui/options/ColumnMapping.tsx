// Which column of a table tells what: guessed, shown with an example of each, and changed by the reader before anything is read.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { FIELDS, NEEDED, type Field, type Looked, type Mapping } from '../../record/import/fields';
import { say, type Key } from '../../i18n/say';
import { Choice } from './Choice';

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
};
const NONE = '';
const LONGEST_EXAMPLE = 40;

interface ColumnMappingProps {
  name: string;
  looked: Looked;
  onDone: (mapping: Mapping) => void;
  onCancel: () => void;
}

export function ColumnMapping({
  name,
  looked: { columns, rows, mapping },
  onDone,
  onCancel,
}: ColumnMappingProps) {
  const [now, setNow] = useState(mapping);
  const heading = useRef<HTMLHeadingElement>(null);
  // in the same moment as it appears: a reader's next key must find it
  useLayoutEffect(() => heading.current?.focus(), []);
  const choose = (field: Field, column: string) => {
    const others = Object.fromEntries(Object.entries(now.columns).filter(([f]) => f !== field));
    setNow({ ...now, columns: column === NONE ? others : { ...others, [field]: column } });
  };
  const exampleOf = (column: string) =>
    rows
      .map((r) => r[columns.indexOf(column)]?.trim() ?? '')
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
    <form
      class="mapping"
      onSubmit={(e) => {
        e.preventDefault();
        onDone(now);
      }}
    >
      <h3 ref={heading} tabIndex={-1}>
        {say('mappingTitle', name)}
      </h3>
      <p class="soft">{say('mappingHint')}</p>
      {FIELDS.map((field) => (
        <Choice
          key={field}
          label={say(NAMES[field])}
          value={now.columns[field] ?? NONE}
          options={options}
          onChange={(column) => choose(field, column)}
        />
      ))}
      <Choice
        label={say('mappingOrder')}
        value={now.order}
        options={[
          ['dmy', say('mappingDmy')],
          ['mdy', say('mappingMdy')],
        ]}
        onChange={(order) => setNow({ ...now, order })}
      />
      <p class="row">
        <button type="submit" disabled={NEEDED.some((f) => !now.columns[f])}>
          {say('mappingDone')}
        </button>
        <button type="button" class="plain" onClick={onCancel}>
          {say('packsCancel')}
        </button>
      </p>
    </form>
  );
}
