// The order of test files: of browser tests those that take longest begin first, so that no long one runs alone at the end.
import { basename } from 'node:path';
import { BaseSequencer } from 'vitest/node';

const BROWSER_TEST = '.browser.test.ts';

/**
 * Seconds in the slower browser, with three files running on two cores. Files without a time begin first.
 * @type {Readonly<Record<string, number>>}
 */
const SECONDS = {
  hostile: 84,
  access: 81,
  resilience: 70,
  record: 70,
  crash: 60,
  'slow-host': 46,
  subscriptions: 45,
  page: 40,
  seen: 40,
  'firefox-only': 38,
  stories: 37,
  'journal-robust': 32,
  packs: 24,
  journal: 20,
  silence: 11,
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
