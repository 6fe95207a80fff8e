// Starts the list of all incidents.
import { useEffect, useState } from 'preact/hooks';
import type { ListedIncident } from '../../views/types/incidents';
import { say } from '../../i18n/say';
import { ask, mount } from '../common/page';
import { Incidents } from './Incidents';

function App() {
  const [incidents, setIncidents] = useState<ListedIncident[] | null>(null);
  useEffect(() => {
    document.title = say('recordTitle', say('popupBrowse'));
    void ask('incidents', {}).then(setIncidents);
  }, []);
  return incidents && <Incidents incidents={incidents} />;
}

void mount(() => <App />);
