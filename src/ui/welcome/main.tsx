// Starts the first page a reader sees.
import browser from '../../platform/browser';
import { ask, mount } from '../common/page';
import { RecordOffer } from '../common/RecordOffer';
import { SignHint } from '../common/Sign';
import { JournalConsent } from '../journal/Consent';
import { Welcome } from './Welcome';

const origins = { origins: browser.runtime.getManifest().host_permissions ?? [] };

void mount(() => (
  <Welcome
    search={(query) => ask('search', { query })}
    readSample={(text) => ask('sample-card', { text })}
    sign={<SignHint />}
    readCoverage={async () => ({
      record: await ask('coverage', {}),
      sites: browser.runtime.getManifest().content_scripts?.[0]?.matches.length ?? 0,
    })}
    onOptions={() => void browser.runtime.openOptionsPage()}
    isGranted={() => browser.permissions.contains(origins)}
    journal={<JournalConsent />}
    record={<RecordOffer />}
    requestAccess={() => browser.permissions.request(origins)}
  />
));
