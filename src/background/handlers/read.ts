// Reads a page that a content script sent.
import type { Look } from '../../model/marks';
import { say } from '../../i18n/say';
import type { Settings } from '../../platform/settings';
import { sites } from '../../platform/sites';
import type { Payload } from '../../protocol/messages';
import type { PageStyle, ReadAnswer } from '../../protocol/replies';
import { keyOf, type ContentSender, type Services } from '../services';

/** Paused, or on a site that is switched off, nothing is read and nothing painted. */
export const readHandler =
  ({
    contexts,
    pages,
    tabs,
    journal,
    days,
  }: Pick<Services, 'contexts' | 'pages' | 'tabs' | 'journal' | 'days'>) =>
  async (request: Payload<'read'>, sender: ContentSender): Promise<ReadAnswer> => {
    const { engine, settings } = await contexts.get();
    const style = styleOf(settings);
    if (settings.paused || (await sites()).offSites.includes(sender.host ?? ''))
      return { paints: [], missing: [], style };
    const key = keyOf(sender, request.page.document);
    const isShown = (look: Look) => settings.marks[look] !== 'off';
    const reader = { day: await days.of(request.page.url), paintsPacks: settings.paintPacks };
    const answer = await pages.read(key, request, engine, isShown, sender, reader);
    if ('missing' in answer) return answer;
    tabs.wasRead(sender.tab, sender.frame, key);
    const page = pages.get(key);
    // not waited for: the page is painted first
    if (page) void journal.take(page, sender);
    return { ...answer, missing: [], style };
  };

function styleOf({ marks, dwell, lookUpButton }: Settings): PageStyle {
  const looks = Object.keys(marks) as Look[];
  return {
    backgrounds: looks.filter((look) => marks[look] === 'background'),
    dwell,
    lookUpButton: lookUpButton ? say('lookUp') : null,
    reach: say('reachMarks'),
  };
}
