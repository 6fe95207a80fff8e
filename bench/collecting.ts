// What bench/pages.ts measures of the content script.
export { articleCandidates, placesOf } from '../src/content/article';
export { collect } from '../src/content/collect';
