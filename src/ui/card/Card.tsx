// A card: at rest what one sees in five seconds; in full, everything that is known of a mark.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Answer, CardActions } from '../../content/card-script';
import type { CardData } from '../../views/types/card';
import { SignFigure } from '../common/SignFigure';
import { Actions } from './Actions';
import { Full } from './Full';
import { Rest } from './Rest';

interface CardProps {
  data: CardData;
  actions: CardActions;
  /** Whether all of it is shown from the start, or from now on. */
  full?: boolean;
}

export function Card({ data: given, actions, full: wanted = false }: CardProps) {
  // each answer is replied with the card as it is then
  const [data, setData] = useState(given);
  useEffect(() => setData(given), [given]);
  const { labels } = data;
  const [full, setFull] = useState(wanted);
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (wanted) setFull(true);
  }, [wanted]);
  // the button that was pressed is gone: the focus stays in the card
  useEffect(() => {
    if (full) section.current?.focus({ preventScroll: true });
  }, [full]);
  const answer: Answer = async (type, payload) => {
    const card = await actions.answer?.(type, payload);
    if (card && !('again' in card)) setData(card);
    return card;
  };
  return (
    <section
      ref={section}
      class={`card ${data.look} ${full ? 'full' : 'rest'}`}
      role="dialog"
      aria-label={data.spoken}
      dir={labels.direction}
      tabIndex={-1}
    >
      <header>
        <Context data={data} full={full} />
        {labels.sign && <SignFigure sign={labels.sign} />}
        <button
          type="button"
          class="tool"
          data-close
          aria-label={labels.close}
          title={labels.close}
          onClick={actions.close}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M3 4l1-1 4 4 4-4 1 1-4 4 4 4-1 1-4-4-4 4-1-1 4-4z" />
          </svg>
        </button>
        <h2 dir="auto">{full ? data.title : (data.sentence ?? data.title)}</h2>
        {full && data.when && <p class="when">{data.when}</p>}
      </header>
      {full ? (
        <Full data={data} actions={actions} answer={answer} />
      ) : (
        <Rest data={data} openRecord={actions.openRecord} />
      )}
      <Actions data={data} actions={actions} answer={answer} full={full} onFull={() => setFull(true)} />
      {full && <p class="footer">{labels.footer}</p>}
    </section>
  );
}

/** What is counted, of which event and when; each part is cut at its own end, whichever way it runs. */
function Context({ data, full }: { data: CardData; full: boolean }) {
  if (full) return <p class="kicker" dir="auto" children={data.kicker} />;
  return (
    <p class="kicker context">
      <span dir="auto">{data.kicker}</span>
      {data.sentence && (
        <>
          <span class="dot">{' · '}</span>
          <span class="event" dir="auto">
            {data.title}
          </span>
        </>
      )}
      {data.when && (
        <span class="when" dir="auto">
          {` · ${data.when}`}
        </span>
      )}
    </p>
  );
}
