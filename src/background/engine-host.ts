// Loads the engine once and keeps it while the background lives.
import { Engine } from '../engine/engine';
import { LANGUAGES } from '../languages/index';
import type { PartSource } from '../record/pack/divide';

/** Performance marks that bench/start.ts reads. */
const FETCHED = 'pack fetched';
const NAMED = 'names ready';
const READY = 'engine ready';
const WARM = 'engine warm';
const WARM_UP_DELAY_MS = 60;

/** Where the core record comes from. */
export interface CoreSources {
  bundled: () => Promise<ArrayBuffer>;
  /** The further files of the bundled one when it is divided. */
  parts?: PartSource | undefined;
  /** The published record, when the reader wants it and it is newer; null otherwise. */
  published: () => Promise<ArrayBuffer | null>;
  /** The published record could not be opened: the bundled one is used. */
  onDamaged: (error: unknown) => Promise<void>;
}

export class EngineHost {
  #loading: Promise<Engine> | undefined;

  constructor(private readonly sources: CoreSources) {}

  /** The engine with its records, loaded on first use. A failed load is tried again by the next call. */
  async get(): Promise<Engine> {
    const engine = await this.names();
    await engine.prepare('records');
    return engine;
  }

  /** The engine as soon as it finds names and knows what it covers; its records may not be there yet. */
  names(): Promise<Engine> {
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
    const { bundled, parts } = this.sources;
    const engine = (await this.#published()) ?? engineOf(await bundled(), parts);
    performance.mark(NAMED);
    void engine.prepare('records').then(
      () => warmSoon(engine),
      // `get` rejects for whoever needs them
      () => undefined,
    );
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

/** Requests that wait are answered first; then a sample has the code compiled before the next page comes. */
function warmSoon(engine: Engine): void {
  performance.mark(READY);
  setTimeout(() => {
    engine.warmUp();
    performance.mark(WARM);
  }, WARM_UP_DELAY_MS);
}

function engineOf(bytes: ArrayBuffer, parts?: PartSource): Engine {
  performance.mark(FETCHED);
  return new Engine(bytes, LANGUAGES, parts);
}
