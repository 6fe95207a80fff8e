// Checks the subjects of commits: `area: imperative`, at most 72 characters.
//   node tools/check-commits.mjs [RANGE]           the commits of a range; those that origin/main does not have, when none is given,
//                                                  or main where there is no such remote
//   node tools/check-commits.mjs --message FILE    the message that Git is about to commit: for the hook in tools/hooks
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const LONGEST = 72;
/** Git's own subjects, which name branches however long. */
const MERGE = /^Merge /;
const SUBJECT = /^(?:Revert "|(?:fixup|squash|amend)! |[a-z]+(?:\([a-z0-9 ,./-]+\))?!?: \S)/;

/**
 * What is wrong with a subject, or null.
 * @param {string} subject
 * @returns {string | null}
 */
export function problemOf(subject) {
  if (MERGE.test(subject)) return null;
  if (subject.length > LONGEST) return `${subject.length} characters; at most ${LONGEST} are allowed`;
  if (!SUBJECT.test(subject)) return 'must begin with its area, such as “fix(reading): ”';
  if (/\.$/.test(subject)) return 'must not end with a full stop';
  return null;
}

/** The subjects of the commits in a range. */
function subjectsIn(range) {
  const log = execFileSync('git', ['log', '--format=%s', '--no-merges', range, '--'], { encoding: 'utf8' });
  return log.split('\n').filter(Boolean);
}

/** What new commits are compared with. */
function baseline() {
  const exists = (ref) => {
    const args = ['rev-parse', '--verify', '--quiet', `refs/${ref}`];
    return spawnSync('git', args, { stdio: 'ignore' }).status === 0;
  };
  return exists('remotes/origin/main') ? 'origin/main' : 'main';
}

if (import.meta.filename === process.argv[1]) {
  const [first = `${baseline()}..HEAD`, file] = process.argv.slice(2);
  const subjects =
    first === '--message' ? [readFileSync(file, 'utf8').split('\n')[0] ?? ''] : subjectsIn(first);
  const wrong = subjects.map((subject) => [subject, problemOf(subject)]).filter(([, problem]) => problem);
  for (const [subject, problem] of wrong) console.error(`“${subject}”: ${problem}`);
  process.exit(wrong.length ? 1 : 0);
}
