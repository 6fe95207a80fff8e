// The reasons for what a card says: what it is, then what speaks for it and against it.
import type { CardLabels, WhyLine } from '../../views/types/card';

const ORDER = ['fact', 'for', 'against'] as const;

export function Why({ lines, labels }: { lines: readonly WhyLine[]; labels: CardLabels }) {
  const headings = { fact: null, for: labels.whyFor, against: labels.whyAgainst };
  return (
    <div class="why">
      {ORDER.map((stance) => {
        const own = lines.filter((line) => line.stance === stance);
        if (own.length === 0) return null;
        const heading = headings[stance];
        return (
          <div key={stance} class={stance}>
            {heading && <h3>{heading}</h3>}
            <ul>
              {own.map(({ text }) => (
                <li key={text} dir="auto">
                  {text}
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </div>
  );
}
