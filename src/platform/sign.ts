// The reader's sign, chosen by chance when it is first needed. Kept on this machine only: nothing that leaves it has the sign.
import * as v from 'valibot';
import { drawSign, isFigure, type Sign } from '../model/sign';
import browser from './browser';

export const SIGN = 'sign';

const signSchema = v.object({
  cells: v.pipe(v.number(), v.check(isFigure)),
  number: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999)),
});

const random = () => crypto.getRandomValues(new Uint32Array(1))[0]!;

/** Chooses another sign. */
export async function newSign(): Promise<Sign> {
  const sign = drawSign(random);
  await browser.storage.local.set({ [SIGN]: sign });
  return sign;
}

/** The reader's sign. One that is damaged is replaced. */
export const readerSign = (): Promise<Sign> =>
  // the background and a page may both ask first
  navigator.locks.request('variorum-sign', async () => {
    const stored = v.safeParse(signSchema, (await browser.storage.local.get(SIGN))[SIGN]);
    return stored.success ? stored.output : newSign();
  });
