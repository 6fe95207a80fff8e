// Why a file cannot be imported at all.

/** Thrown when a file cannot be imported at all; one line a problem, in plain words. */
export class ImportError extends Error {
  override name = 'ImportError';
  constructor(readonly problems: string[]) {
    super(problems.join('\n'));
  }
}
