// Loads the engine once and keeps it while the background lives.
import { Engine } from '../engine/engine';

/** Performance marks that bench/start.ts reads. */
const FETCHED = 'pack fetched';
const READY = 'engine ready';
const WARM = 'engine warm';
const WARM_UP_DELAY_MS = 60;

/** Where the core record comes from. */
export interface CoreSources {
  bundled: () => Promise<ArrayBuffer>;
  /** The published record, when the reader wants it and it is newer; null otherwise. */
  published: () => Promise<ArrayBuffer | null>;
  /** The published record could not be opened: the bundled one is used. */
  onDamaged: (error: unknown) => Promise<void>;
}

export class EngineHost {
  #loading: Promise<Engine> | undefined;

  constructor(private readonly sources: CoreSources) {}

  /** The engine, loaded on first use. A failed load is tried again by the next call. */
  get(): Promise<Engine> {
    return (this.#loading ??= this.#load().catch((error: unknown) => {
      this.#loading = undefined;
      throw error;
    }));
  }

  /** Another record is in use: the next call loads it. */
  forget(): void {
    this.#loading = undefined;
  }

  async #load(): Promise<Engine> {
    const engine = (await this.#published()) ?? engineOf(await this.sources.bundled());
    performance.mark(READY);
    // requests that wait are answered first; then a sample has the code compiled before the next page comes
    setTimeout(() => {
      engine.warmUp();
      performance.mark(WARM);
    }, WARM_UP_DELAY_MS);
    return engine;
  }

  async #published(): Promise<Engine | null> {
    try {
      const bytes = await this.sources.published();
      return bytes && engineOf(bytes);
    } catch (error) {
      await this.sources.onDamaged(error).catch(() => undefined);
      return null;
    }
  }
}

function engineOf(bytes: ArrayBuffer): Engine {
  performance.mark(FETCHED);
  return new Engine(bytes);
}
