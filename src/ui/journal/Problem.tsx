// What last went wrong with the journal, in words, until the reader has seen it.
import { useEffect, useState } from 'preact/hooks';
import { say, type Key } from '../../i18n/say';
import { forgetProblem, journalProblem, onJournalProblem } from '../../platform/journal-problem';
import type { JournalProblem } from '../../model/journal-problems';

export const PROBLEMS: Record<JournalProblem, Key> = {
  full: 'problemFull',
  'later-version': 'problemLater',
  unavailable: 'problemUnavailable',
  evicted: 'problemEvicted',
};

export function Problem() {
  const [problem, setProblem] = useState<JournalProblem | null>(null);
  useEffect(() => {
    const load = () => void journalProblem().then(setProblem);
    load();
    return onJournalProblem(load);
  }, []);
  if (!problem) return null;
  return (
    <p role="alert">
      {say(PROBLEMS[problem])}{' '}
      <button type="button" class="plain" onClick={() => void forgetProblem().then(() => setProblem(null))}>
        {say('problemSeen')}
      </button>
    </p>
  );
}
