// How long a reading takes beside the gazetteer's scan alone, warm: `npm run bench:reading`.
import { join } from 'node:path';
import { answersIn } from '../src/cli/answers';
import { coreEngine } from '../src/cli/engine';
import { read } from '../src/reading/read';

const ROUNDS = 15;
const know = coreEngine().record;
const { articles } = answersIn(join(import.meta.dirname, '../test/articles'));
const english = articles.filter((a) => a.language === 'en').map((a) => a.text);
const page = { url: null, title: null, outlet: null, published: '2024-04-22', language: 'en' };

for (const words of [1000, 5000, 50_000]) {
  const text = textOf(words);
  const scan = median(() => void know.lexicon.find(text));
  const whole = median(() => void read(text, page, know), words > 10_000 ? 3 : ROUNDS);
  console.log(
    `${words} words: scan ${scan.toFixed(2)} ms, reading ${whole.toFixed(1)} ms, ${(whole / scan).toFixed(0)} times the scan`,
  );
}

/** Our own test articles, one after another, up to so many words. */
function textOf(words: number): string {
  const parts: string[] = [];
  for (let n = 0, i = 0; n < words; i++) {
    const text = english[i % english.length]!;
    parts.push(text);
    n += text.split(/\s+/).length;
  }
  return parts.join('\n\n').split(' ').slice(0, words).join(' ');
}

function median(run: () => void, rounds = ROUNDS): number {
  for (let i = 0; i < rounds; i++) run();
  const times = Array.from({ length: rounds }, () => {
    const from = performance.now();
    run();
    return performance.now() - from;
  });
  return times.sort((a, b) => a - b)[rounds >> 1]!;
}
