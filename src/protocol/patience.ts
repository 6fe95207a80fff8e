// Asking a background that may be just being stopped: it loses messages without a word, or ends in the middle of an answer.

/** It may need a moment before it can be asked again: milliseconds before each further try. */
const PAUSES = [200, 1000, 3000];
/** Milliseconds to wait for an answer. A slow machine may need more for the longest page: asked again, what it read is kept. */
const PATIENCE_MS = 8000;

/**
 * Asks until there is an answer; for questions that may be asked twice, and whose answers are never undefined: that is what
 * Chromium gives when a background ends before it has answered. Rejects with the last error when no try brought one,
 * or at once when `hopeless` says that no other will.
 */
export async function patiently<T>(
  send: () => Promise<unknown>,
  hopeless: () => boolean = () => false,
  pauses: readonly number[] = PAUSES,
): Promise<T> {
  try {
    const answer = await Promise.race([send(), tooLate()]);
    if (answer === undefined) throw new Error('no answer');
    return answer as T;
  } catch (error) {
    const [pause, ...more] = pauses;
    if (hopeless() || pause === undefined) throw error;
    await new Promise((resolve) => setTimeout(resolve, pause));
    return patiently(send, hopeless, more);
  }
}

const tooLate = () =>
  new Promise<never>((_, fail) => setTimeout(() => fail(new Error('no answer')), PATIENCE_MS));
