// What last went wrong with the journal, kept until the reader has seen it.
import { JOURNAL_PROBLEMS, type JournalProblem } from '../model/journal-problems';
import browser from './browser';

const KEY = 'journalProblem';

export async function reportProblem(problem: JournalProblem): Promise<void> {
  await browser.storage.local.set({ [KEY]: problem });
}

export async function journalProblem(): Promise<JournalProblem | null> {
  const problem = (await browser.storage.local.get(KEY))[KEY];
  return JOURNAL_PROBLEMS.find((p) => p === problem) ?? null;
}

/** The reader has seen it. */
export async function forgetProblem(): Promise<void> {
  await browser.storage.local.set({ [KEY]: null });
}

/** Calls back when it changes. Returns a function that stops it. */
export function onJournalProblem(changed: () => void): () => void {
  const onChanged = (changes: Record<string, unknown>) => {
    if (KEY in changes) changed();
  };
  browser.storage.local.onChanged.addListener(onChanged);
  return () => browser.storage.local.onChanged.removeListener(onChanged);
}
