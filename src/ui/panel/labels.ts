// The words beside values and their sources.
import { say } from '../../i18n/say';

export const valueLabels = () => ({
  here: say('plotHere'),
  reprints: say('reprintsCount', '$1'),
  undated: say('dateNotPrinted'),
  noSpeaker: say('noSpeaker'),
  showAll: say('showAll', '$1'),
});
