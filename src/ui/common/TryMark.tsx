// A sentence with a marked figure, and its card: to be tried by hand, on the first page and beside the options.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CardData } from '../../views/types/card';
import { say } from '../../i18n/say';
import { Card } from '../card/Card';
import { FIGURE, SAMPLE } from './sample';

interface TryMarkProps {
  /** Reads the sample sentence; resolves to the card of its figure. */
  readSample: (text: string) => Promise<CardData | null>;
  onPanel: () => void;
  /** How long the pointer rests before the card opens, in milliseconds. */
  dwell?: number;
  /** The look of the mark, as the legend has it. */
  look?: string;
}

export function TryMark({ readSample, onPanel, dwell = 0, look = 'mark-differs underline' }: TryMarkProps) {
  const [card, setCard] = useState<CardData | null>(null);
  const [open, setOpen] = useState(false);
  const mark = useRef<HTMLButtonElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // what is read is the English sample, whatever the language of the page around it
  useEffect(() => void readSample(SAMPLE).then(setCard), []);
  useEffect(() => () => clearTimeout(timer.current), []);
  const close = () => {
    setOpen(false);
    mark.current?.focus();
  };
  const rest = () => {
    if (dwell === 0) setOpen(true);
    else timer.current = setTimeout(() => setOpen(true), dwell);
  };
  const sentence = say('welcomeSample');
  const figure = FIGURE.exec(sentence)?.[0] ?? FIGURE.exec(SAMPLE)![0];
  const [before, after] = sentence.split(FIGURE);
  return (
    <>
      <p class="sample">
        {before}
        <button
          ref={mark}
          type="button"
          class={`mark ${look}`}
          aria-expanded={open}
          onClick={() => setOpen(true)}
          onPointerEnter={(e) => e.pointerType === 'mouse' && rest()}
          onPointerLeave={() => clearTimeout(timer.current)}
        >
          {figure}
        </button>
        {after}
      </p>
      {open && card && (
        <div class="box shown" onKeyDown={(e) => e.key === 'Escape' && close()}>
          <Card
            data={card}
            actions={{ close, pin: () => undefined, openPanel: onPanel, openRecord: () => undefined }}
          />
        </div>
      )}
    </>
  );
}
