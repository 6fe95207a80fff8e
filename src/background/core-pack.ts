// The core pack's bytes. Requested when this module is loaded, and imported first for that reason: the file arrives while the
// rest of the background is being set up.

class CorePack {
  #first: Promise<Response> | undefined;

  constructor(private readonly address: string) {
    this.#first = fetch(address);
    // a failure is reported to whoever calls `bytes`
    this.#first.catch(() => undefined);
  }

  /** Rejects when the file cannot be loaded; the next call tries again. */
  async bytes(): Promise<ArrayBuffer> {
    const response = this.#first ?? fetch(this.address);
    this.#first = undefined;
    return (await response).arrayBuffer();
  }
}

export const corePack = new CorePack('/core.pack');
