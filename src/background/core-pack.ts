// The core pack's bytes. Asked for before anything else runs, and imported first for that reason: the file arrives while
// the rest of the background is being set up.
const CORE_PACK = '/core.pack';

const first = fetch(CORE_PACK);
let asked: Promise<Response> | undefined = first;
// a failure is told to whoever awaits it in `corePack`
first.catch(() => undefined);

/** The bytes of the core pack; a failed load is tried again by the next call. */
export async function corePack(): Promise<ArrayBuffer> {
  const answer = await (asked ?? fetch(CORE_PACK));
  asked = undefined;
  return answer.arrayBuffer();
}
