// The handlers of all requests, as two tables that the protocol types.
import type { Handlers } from '../../protocol/handle';
import type { ContentSender, Services } from '../services';
import { answerHandlers } from './answers';
import { cardHandlers } from './cards';
import { healthHandlers } from './health';
import { openHandlers } from './open';
import { panelHandlers } from './panel';
import { readHandler } from './read';
import { recordHandlers } from './record';
import { siteHandlers } from './sites';
import { summaryHandler } from './summary';

export const contentHandlers = (services: Services): Handlers<'content', ContentSender> => ({
  read: readHandler(services),
  ...cardHandlers(services),
  ...openHandlers(services),
  ...answerHandlers(services),
});

export const pageHandlers = (services: Services): Handlers<'pages', null> => ({
  summary: summaryHandler(services),
  ...panelHandlers(services),
  ...recordHandlers(services),
  ...siteHandlers(services),
  ...healthHandlers(services),
});
