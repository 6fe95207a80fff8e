// What every request is answered with: the engine with the reader's packs, the settings, and the texts of cards.
import type { Direction } from '../i18n/speaker';
import type { Engine, PageReading } from '../engine/engine';
import type { Sign } from '../model/sign';
import type { Settings } from '../platform/settings';
import type { LoadedPack } from '../record/for-page';
import type { ViewContext } from '../views/context';
import { labelsFor } from '../views/words';

export interface RequestContext extends ViewContext {
  engine: Engine;
  settings: Settings;
}

export interface ContextSources {
  engine: () => Promise<Engine>;
  /** The engine as soon as it finds names. */
  names: () => Promise<Engine>;
  packs: () => Promise<readonly LoadedPack[]>;
  settings: () => Promise<Settings>;
  /** Null where none can be read: cards then show none. */
  sign: () => Promise<Sign | null>;
  /** Sets the language of the interface. */
  setLanguage: (settings: Settings) => Promise<{ direction: Direction }>;
}

type Worded = Pick<RequestContext, 'settings' | 'labels'>;

export class Contexts {
  #worded: Promise<Worded> | undefined;

  constructor(private readonly sources: ContextSources) {}

  /** Settings and the sign are read once, and again after `settingsChanged`. */
  async get(): Promise<RequestContext> {
    const { engine, packs } = this.sources;
    const [worded, loaded, own] = await Promise.all([this.#wording(), engine(), packs()]);
    loaded.usePacks(own);
    return { ...worded, engine: loaded, know: loaded.record };
  }

  /** For what needs no record of the core: the same without them, where the reader has no packs. */
  async early(): Promise<RequestContext> {
    const { names, packs } = this.sources;
    const [worded, loaded, own] = await Promise.all([this.#wording(), names(), packs()]);
    return own.length ? this.get() : { ...worded, engine: loaded, know: loaded.record };
  }

  /** With what is searched as well. */
  async forSearch(): Promise<RequestContext> {
    const context = await this.get();
    await context.engine.prepare('search');
    return context;
  }

  settingsChanged(): void {
    this.#worded = undefined;
  }

  #wording(): Promise<Worded> {
    return (this.#worded ??= this.#word().catch((error: unknown) => {
      this.#worded = undefined;
      throw error;
    }));
  }

  async #word(): Promise<Worded> {
    const settings = await this.sources.settings();
    const { direction } = await this.sources.setLanguage(settings);
    return { settings, labels: labelsFor(settings.theme, direction, await this.sources.sign()) };
  }
}

/** The context with the record that a page was read with, incidents of the reader's packs included. */
export const contextForPage = (ctx: RequestContext, page: PageReading | undefined): RequestContext =>
  page ? { ...ctx, know: page.record } : ctx;
