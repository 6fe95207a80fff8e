// The core pack's files. The first is requested when this module is loaded, and imported first for that reason: it arrives while
// the rest of the background is being set up.
import { FILES } from '../record/pack/files';
import type { Part } from '../record/pack/divide';

class CorePack {
  #first: Promise<Response> | undefined = requested(FILES.first);
  #records: Promise<Response> | undefined;

  /** The first file. Rejects when it cannot be loaded; the next call tries again. */
  async bytes(): Promise<ArrayBuffer> {
    const response = this.#first ?? fetch(FILES.first);
    this.#first = undefined;
    // every page is read with them
    this.#records ??= requested(FILES.records);
    return (await response).arrayBuffer();
  }

  /** The file of a part; as `bytes`. */
  async part(part: Part): Promise<ArrayBuffer> {
    const asked = part === 'records' ? this.#records : undefined;
    if (part === 'records') this.#records = undefined;
    return (await (asked ?? fetch(FILES[part]))).arrayBuffer();
  }
}

/** A failure is reported to whoever reads the response. */
function requested(address: string): Promise<Response> {
  const response = fetch(address);
  response.catch(() => undefined);
  return response;
}

export const corePack = new CorePack();
