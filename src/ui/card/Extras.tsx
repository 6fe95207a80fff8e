// What a card says besides the record: the page against itself, and other pages that the reader read.
import type { Answer, CardActions } from '../../content/card-script';
import type { CardData } from '../../views/types/card';
import type { AnswersData, JournalData, OwnPageData } from '../../views/types/journal';
import { Timeline } from '../common/Timeline';
import { Sources } from '../common/Sources';

const FIRST_ROWS = 4;

interface ExtrasProps {
  data: CardData;
  jump: CardActions['jump'];
  answer: Answer;
}

export function Extras({ data: { ownPage, journal, answers, labels }, jump, answer }: ExtrasProps) {
  if (!answers) return null;
  return (
    <>
      {ownPage && <OwnPage {...ownPage} labels={answers.labels} jump={jump} />}
      {journal && <OtherPages journal={journal} answers={answers} labels={labels} send={answer} />}
    </>
  );
}

interface OwnPageProps extends OwnPageData {
  labels: AnswersData['labels'];
  jump: CardActions['jump'];
}

function OwnPage({ title, headline, rows, labels, jump }: OwnPageProps) {
  return (
    <section class="own-page">
      <h3>{title}</h3>
      {headline && <p>{headline}</p>}
      <ul class="bare">
        {rows.map((row, i) => (
          <li key={i} aria-current={row.here ? 'true' : undefined}>
            <b>{row.value}</b>{' '}
            <span dir="auto">{[row.speaker, row.where, row.stage].filter(Boolean).join(' · ')}</span>
            {!row.here && row.mark !== null && jump && (
              <>
                {' '}
                <button type="button" class="plain" onClick={() => jump(row.mark!)}>
                  {labels.jump}
                </button>
              </>
            )}
            <q class="small" dir="auto">
              {row.quote}
            </q>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface OtherPagesProps {
  journal: JournalData;
  answers: AnswersData;
  labels: CardData['labels'];
  send: Answer;
}

function OtherPages({ journal, answers: { mark, labels: words }, labels, send }: OtherPagesProps) {
  const { title, summary, changed, rows, timeline, questions } = journal;
  const answer = (event: string, same: boolean) => void send('answer-same', { mark, event, same });
  return (
    <section class="journal">
      {summary && <p class="others">{summary}</p>}
      {changed && <p>{changed}</p>}
      {timeline && <Timeline timeline={timeline} />}
      <Sources title={title} rows={rows} labels={labels} first={FIRST_ROWS} />
      {questions.map((q) => (
        <p key={q.event}>
          {words.same} <b dir="auto">{q.title}</b>
          <span class="small" dir="auto">
            {q.detail}
          </span>
          <button type="button" class="plain" onClick={() => answer(q.event, true)}>
            {words.yes}
          </button>{' '}
          <button type="button" class="plain" onClick={() => answer(q.event, false)}>
            {words.no}
          </button>
        </p>
      ))}
    </section>
  );
}
