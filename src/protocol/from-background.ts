// Messages of the background: to the content script of a tab, and to the extension's own open pages.
import * as v from 'valibot';
import { from } from './define';
import { host, index, selection } from './fields';

const background = from('background');

export const TO_CONTENT = {
  /** To the next mark, or the one before. Without `around` false is replied where there is none: another frame may have some. */
  step: background.replying<boolean>().to({ by: v.picklist([1, -1]), around: v.boolean() }),
  jump: background.replying<undefined>().to({ mark: index }),
  /** Ends the content script on the pages of one host; on all pages when it is null. */
  off: background.replying<undefined>().to({ host: v.nullable(host) }),
  /** The background was stopped and has lost the page: send it again, and reply once it is read. */
  again: background.replying<boolean>().to({}),
};

export const TO_PAGES = {
  'tab-read': background.replying<undefined>().to({ tab: index }),
  'looked-up': background.replying<undefined>().to({ tab: index, text: selection }),
};
