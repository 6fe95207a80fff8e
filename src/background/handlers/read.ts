// Reads a page that a content script sent, when its turn has come. A page that waits longer than a moment is answered at once, is
// shown as waiting, and is asked for its marks again once it was read.
import type { Look, Paint } from '../../model/marks';
import { isWebAddress } from '../../model/addresses';
import { sameAddress } from '../../model/copies';
import { say } from '../../i18n/say';
import { groupedMarks, type Settings } from '../../platform/settings';
import { isOff, sites } from '../../platform/sites';
import type { Payload } from '../../protocol/messages';
import type { PageStyle, ReadAnswer } from '../../protocol/replies';
import type { RequestContext } from '../context';
import { addressOf, type PaintStyle, type Prepared } from '../pages';
import { tellTab } from '../send';
import { keyOf, type ContentSender, type Services } from '../services';
import { Overtaken } from '../turns';

type Needs = Pick<
  Services,
  'contexts' | 'pages' | 'tabs' | 'journal' | 'days' | 'turns' | 'attempts' | 'unread' | 'styles' | 'patience'
>;
type Request = Payload<'read'>;

/** Nothing to paint now: the page is asked again when there is. */
const LATER: ReadAnswer = { missing: [] };

/** Paused, or on a site that is switched off, nothing is read and nothing painted. */
export const readHandler =
  (services: Needs) =>
  async (request: Request, sender: ContentSender): Promise<ReadAnswer> => {
    const { contexts, pages, days, turns, attempts, unread, styles, patience } = services;
    const ctx = await contexts.get().catch((error: unknown) => {
      unread.set(sender, keyOf(sender, request.page.document), sameAddress(sender.url), 'failed');
      throw error;
    });
    const style = styleOf(ctx.settings);
    if (ctx.settings.paused || isOff(await sites(), sender.host ?? '')) {
      unread.clear(sender);
      return { paints: [], missing: [], style };
    }
    const key = keyOf(sender, request.page.document);
    const blocks = pages.take(key, request);
    if ('missing' in blocks) return blocks;
    const around = services.tabs.around(sender);
    const reader = { day: await days.of(around?.info.url ?? request.page.url) };
    const prepared = pages.prepare(key, blocks, request, { engine: ctx.engine, sender, reader, around });
    const paintStyle = paintStyleOf(ctx.settings);
    // a page in which nothing is marked is left without a sheet of ours
    const styled = async ({ length }: readonly Paint[]) => {
      if (length) await styles.apply(sender, request.page.document, groupedMarks(ctx.settings.marks));
    };
    const { before } = prepared;
    if (before) {
      const paints = pages.markAgain(prepared, before, paintStyle);
      wasRead(services, sender, key);
      await styled(paints);
      return { paints, missing: [], style };
    }
    const page = noteOf(request.page.url, sender);
    if (await attempts.gaveUp(page)) {
      unread.set(sender, key, page, 'crashed');
      return { paints: [], missing: [], style };
    }
    const turn = turns.take(sender.tab, key, (pause) =>
      readNow(prepared, page, sender, { ...services, ctx, paintStyle, pause }),
    );
    const inTime =
      (await isSoon(turn.began, patience.waiting)) && (await isSoon(turn.done, patience.reading));
    if (!inTime) {
      unread.set(sender, key, page, 'waiting');
      void turn.done.then((paints) => paints && tellTab(sender.tab, sender.frame)('again', {}), ignored);
      return LATER;
    }
    try {
      const paints = await turn.done;
      if (!paints) return LATER;
      await styled(paints);
      return { paints, missing: [], style };
    } catch (error) {
      if (error instanceof Overtaken) return LATER;
      return { paints: [], missing: [], style };
    }
  };

const ignored = () => undefined;

/** Whether something has come, or failed, within some milliseconds. */
async function isSoon(awaited: Promise<unknown>, ms: number): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<boolean>((done) => {
    timer = setTimeout(() => done(false), ms);
  });
  const soon = await Promise.race([
    awaited.then(
      () => true,
      () => true,
    ),
    late,
  ]);
  clearTimeout(timer);
  return soon;
}

/** What attempts to read a page are noted under. Frames without an address share none with those of other sites. */
function noteOf(told: string, sender: ContentSender): string {
  const page = sameAddress(addressOf(told, sender.url));
  return isWebAddress(sender.url) ? page : `${sender.host ?? ''} ${page}`;
}

/** Reads a page whose turn has come. Rejects with what the reading threw, which is remembered for the interface. */
async function readNow(
  prepared: Prepared,
  page: string,
  sender: ContentSender,
  services: Needs & { ctx: RequestContext; paintStyle: PaintStyle; pause: () => Promise<void> },
) {
  const { pages, attempts, unread, ctx, paintStyle, pause } = services;
  const { key } = prepared;
  if (!(await attempts.begin(page))) {
    unread.set(sender, key, page, 'crashed');
    return [];
  }
  try {
    const paints = await pages.read(prepared, ctx.engine, paintStyle, pause);
    if (paints) wasRead(services, sender, key);
    return paints;
  } catch (error) {
    unread.set(sender, key, page, 'failed');
    throw error;
  } finally {
    await attempts.ended(page);
  }
}

function wasRead({ pages, tabs, journal, unread }: Needs, sender: ContentSender, key: string): void {
  unread.clear(sender);
  tabs.wasRead(sender.tab, sender.frame, key);
  const page = pages.get(key);
  // not waited for: the page is painted first
  if (!page) return;
  void journal.take(page, sender);
  for (const frame of tabs.withoutFactsOf(sender.tab, page)) void tellTab(sender.tab, frame)('again', {});
}

const paintStyleOf = ({ paintPacks }: Settings): PaintStyle => ({ paintsPacks: paintPacks });

function styleOf({ marks: chosen, dwell, lookUpButton }: Settings): PageStyle {
  const marks = groupedMarks(chosen);
  const looks = Object.keys(marks) as Look[];
  return {
    off: looks.filter((look) => marks[look] === 'off'),
    dwell,
    lookUpButton: lookUpButton ? say('lookUp') : null,
    reach: say('reachMarks'),
  };
}
