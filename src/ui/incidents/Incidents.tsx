// All incidents in a table: by day, place and sides, with what most origins say of the dead and how far they lie apart.
import { useState } from 'preact/hooks';
import type { ListedIncident } from '../../views/types/incidents';
import { say, sayCount } from '../../i18n/say';
import { recordAddress } from '../../platform/own-pages';

type Order = 'day' | 'values' | 'origins';
const ALL = '';

export function Incidents({ incidents }: { incidents: readonly ListedIncident[] }) {
  const [words, setWords] = useState('');
  const [country, setCountry] = useState(ALL);
  const [side, setSide] = useState(ALL);
  const [order, setOrder] = useState<Order>('day');
  const typed = words.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const shown = incidents
    .filter((i) => (!country || i.country === country) && (!side || i.sides.includes(side)))
    .filter((i) => {
      const text =
        `${i.title} ${i.when} ${i.day} ${i.place} ${i.kind} ${i.sides.join(' ')}`.toLocaleLowerCase();
      return typed.every((w) => text.includes(w));
    })
    .sort((a, b) => (order === 'day' ? b.day.localeCompare(a.day) : b[order] - a[order]));
  return (
    <>
      <h1>{say('popupBrowse')}</h1>
      <div class="row filters">
        <label>
          {say('incidentsFilter')}
          <input type="search" value={words} onInput={(e) => setWords(e.currentTarget.value)} />
        </label>
        <Choose
          label={say('fieldCountry')}
          value={country}
          onChange={setCountry}
          options={namesOf(incidents, (i) => [i.country])}
        />
        <Choose
          label={say('incidentsSides')}
          value={side}
          onChange={setSide}
          options={namesOf(incidents, (i) => i.sides)}
        />
        <label>
          {say('incidentsOrder')}
          <select value={order} onChange={(e) => setOrder(e.currentTarget.value as Order)}>
            <option value="day">{say('incidentsByDay')}</option>
            <option value="values">{say('incidentsBySpread')}</option>
            <option value="origins">{say('byOrigins')}</option>
          </select>
        </label>
      </div>
      <p class="soft" role="status">
        {say('searchResults', shown.length)}
      </p>
      <div class="incidents">
        <table>
          <thead>
            <tr>
              <th scope="col">{say('when')}</th>
              <th scope="col">{say('kindIncident')}</th>
              <th scope="col">{say('measureKilled')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((i) => (
              <tr key={i.id}>
                <td>{i.when}</td>
                <td>
                  <a href={recordAddress({ kind: 'incident', id: i.id })} dir="auto">
                    {i.title}
                  </a>
                  <span class="soft">
                    {[i.kind, i.place, i.country, i.sides.join(', ')].filter(Boolean).join(' · ')}
                  </span>
                </td>
                <td>
                  {i.killed}
                  {i.origins > 0 && (
                    <span class="soft">{sayCount('originsCount', i.origins, i.origins)}</span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

const namesOf = (incidents: readonly ListedIncident[], of: (i: ListedIncident) => (string | null)[]) =>
  [...new Set(incidents.flatMap(of))].filter((name) => name !== null).sort((a, b) => a.localeCompare(b));

interface ChooseProps {
  label: string;
  value: string;
  options: readonly string[];
  onChange: (value: string) => void;
}

function Choose({ label, value, options, onChange }: ChooseProps) {
  return (
    <label>
      {label}
      <select value={value} onChange={(e) => onChange(e.currentTarget.value)}>
        <option value={ALL}>{say('incidentsAny')}</option>
        {options.map((o) => (
          <option key={o} value={o}>
            {o}
          </option>
        ))}
      </select>
    </label>
  );
}
