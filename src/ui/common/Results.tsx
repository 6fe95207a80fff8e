// Records as a list of links to their full pages.
import type { SearchResult } from '../../views/types/search';
import { recordAddress } from '../../platform/own-pages';

export function Results({ results }: { results: readonly SearchResult[] }) {
  return (
    <ul class="results">
      {results.map((r) => (
        <li key={`${r.ref.kind} ${r.ref.id}`}>
          <a class="result" href={recordAddress(r.ref)} target="_blank" rel="noopener">
            <ResultLine {...r} />
          </a>
        </li>
      ))}
    </ul>
  );
}

/** One record: its name, what kind it is, and what distinguishes it from others of its name. */
export function ResultLine({ name, kind, detail, answer }: SearchResult) {
  return (
    <>
      <span dir="auto">{name}</span>
      <span class="kind">{kind}</span>
      {answer && (
        <b class="answer" dir="auto">
          {answer}
        </b>
      )}
      {detail && (
        <span class="detail" dir="auto">
          {detail}
        </span>
      )}
    </>
  );
}
