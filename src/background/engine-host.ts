// Loads the engine once and keeps it while the background lives.
import { Engine } from '../engine/engine';

/** Performance marks that bench/start.ts reads. */
const FETCHED = 'pack fetched';
const READY = 'engine ready';
const WARM = 'engine warm';
const WARM_UP_DELAY_MS = 60;

export class EngineHost {
  #loading: Promise<Engine> | undefined;

  /** `bytes` loads the core pack. */
  constructor(private readonly bytes: () => Promise<ArrayBuffer>) {}

  /** The engine, loaded on first use. A failed load is tried again by the next call. */
  get(): Promise<Engine> {
    return (this.#loading ??= this.#load().catch((error: unknown) => {
      this.#loading = undefined;
      throw error;
    }));
  }

  async #load(): Promise<Engine> {
    const bytes = await this.bytes();
    performance.mark(FETCHED);
    const engine = new Engine(bytes);
    performance.mark(READY);
    // requests that wait are answered first; then a sample has the code compiled before the next page comes
    setTimeout(() => {
      engine.warmUp();
      performance.mark(WARM);
    }, WARM_UP_DELAY_MS);
    return engine;
  }
}
