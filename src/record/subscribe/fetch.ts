// The only requests that Variorum ever makes: for the files of packs that a reader subscribes to. They carry no cookies and
// no referrer, are led nowhere else, and end at a size and at a time.
import { PublishedError } from '../publish/records';
import { readUpTo } from '../publish/text';

export interface Fetched {
  bytes: Uint8Array<ArrayBuffer>;
  etag: string | null;
}

export interface Bounds {
  /** Bytes. */
  most: number;
  /** Milliseconds. */
  within: number;
  /** Ends it before. */
  signal?: AbortSignal | undefined;
}

/** Thrown when a file could not be had from its host. */
export class FetchError extends PublishedError {
  override name = 'FetchError';
  constructor(
    message: string,
    /** What the host answered; null when it gave no whole answer. */
    readonly status: number | null,
  ) {
    super(message);
  }
}

const NOT_MODIFIED = 304;

/**
 * Fetches a file; null when the host says that what has this ETag is still the same. `onBytes` is given how many there are by
 * now. Throws a PublishedError.
 */
export async function fetchFile(
  address: string,
  { most, within, signal: ended }: Bounds,
  etag: string | null = null,
  onBytes?: (bytes: number) => void,
): Promise<Fetched | null> {
  const name = new URL(address).pathname.split('/').at(-1)!;
  const fail = (what: string, status: number | null = null) => new FetchError(`${name}: ${what}`, status);
  // held by its timer: a signal that only the request knows may be collected before its time has come
  const controller = new AbortController();
  const { signal } = controller;
  const end = () => controller.abort();
  const timer = setTimeout(end, within);
  if (ended?.aborted) end();
  ended?.addEventListener('abort', end);
  try {
    const response = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      // an address that leads elsewhere would ask a host that the reader never agreed to
      redirect: 'error',
      // the pack is kept whole or not at all; a second copy in the browser's cache is of no use
      cache: 'no-store',
      signal,
      ...(etag ? { headers: { 'If-None-Match': etag } } : {}),
    });
    if (etag && response.status === NOT_MODIFIED) return null;
    if (!response.ok) throw fail(`the host answered ${response.status}`, response.status);
    const bytes = response.body ? await readUpTo(response.body, most, onBytes) : new Uint8Array();
    if (!bytes) throw fail(`larger than ${most} bytes`);
    return { bytes, etag: response.headers.get('etag') };
  } catch (error) {
    if (error instanceof PublishedError) throw error;
    throw fail(signal.aborted ? 'no whole answer in time' : 'could not be fetched');
  } finally {
    clearTimeout(timer);
    ended?.removeEventListener('abort', end);
  }
}
