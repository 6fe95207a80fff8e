// A full page of one record: reached from search, panel and popup.
import { useEffect, useState } from 'preact/hooks';
import type { RecordData } from '../../views/types/record';
import type { RecordRef } from '../../model/record-ref';
import { say } from '../../i18n/say';
import { ask, mount } from '../common/page';
import { SearchBox } from '../common/SearchBox';
import { Record } from './Record';

function App() {
  const [data, setData] = useState<RecordData | null | undefined>();
  useEffect(() => {
    const asked = new URLSearchParams(location.search);
    const ref = { kind: asked.get('kind') as RecordRef['kind'], id: asked.get('id') ?? '' };
    // what is no address of a record is not answered at all
    void ask('record', { ref }).then(setData, () => setData(null));
  }, []);
  useEffect(() => {
    if (!data) return;
    document.title = say('recordTitle', data.title);
    // the section that the address names was not there when the page was opened
    const section = document.getElementById(location.hash.slice(1));
    if (section) location.replace(location.hash);
  }, [data]);
  if (data === undefined) return null;
  return (
    <>
      {data ? <Record {...data} /> : <h1>{say('recordMissing')}</h1>}
      <div class="search">
        <h2>{say('searchLabel')}</h2>
        <SearchBox autofocus={false} />
      </div>
      <p class="soft">{say('footer')}</p>
    </>
  );
}

void mount(() => <App />);
