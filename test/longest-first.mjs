// The order of test files: of browser tests those that take longest begin first, so that no long one runs alone at the end.
import { basename } from 'node:path';
import { BaseSequencer } from 'vitest/node';

const BROWSER_TEST = '.browser.test.ts';

/**
 * Seconds in the slower browser, with three files running on two cores. Files without a time begin first.
 * @type {Readonly<Record<string, number>>}
 */
const SECONDS = {
  hostile: 127,
  resilience: 75,
  access: 70,
  record: 63,
  stories: 62,
  page: 58,
  subscriptions: 50,
  seen: 48,
  'slow-host': 45,
  'journal-robust': 46,
  packs: 46,
  crash: 42,
  imitation: 36,
  'firefox-only': 36,
  journal: 24,
  silence: 20,
};

/** @param {{ moduleId: string }} file */
const secondsOf = ({ moduleId }) =>
  moduleId.endsWith(BROWSER_TEST) ? (SECONDS[basename(moduleId, BROWSER_TEST)] ?? Infinity) : 0;

export class LongestFirst extends BaseSequencer {
  /** @param {import('vitest/node').TestSpecification[]} files */
  async sort(files) {
    // sorting keeps the order of what is equal
    return (await super.sort(files)).sort((a, b) =>
      secondsOf(a) === secondsOf(b) ? 0 : secondsOf(b) - secondsOf(a),
    );
  }
}
