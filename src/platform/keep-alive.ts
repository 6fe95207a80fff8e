// Keeps the background alive during long work.
import browser from './browser';

/** Service workers are stopped after 30 s without a call of the browser's API, also while they wait for a host. */
const EVERY_MS = 20_000;

/** Runs some work; the background is not stopped before it ends. */
export async function keepingAlive<T>(work: () => Promise<T>): Promise<T> {
  const timer = setInterval(() => void browser.runtime.getPlatformInfo(), EVERY_MS);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}
