// Articles as they are, and in other guises: without their date, and as if they had been printed a year and more later, when what
// they report relative to their day cannot be the incident.
import { dayNumber, isoDay } from '../../src/model/days';
import { fitClauses } from '../../src/reading/links/fitted';
import { LEARNED } from '../../src/reading/links/model';
import type { Trace } from '../../src/reading/trace';
import { read } from '../../src/reading/read';
import type { EventRecord } from '../../src/reading/record';
import type { Labelled } from './articles';
import type { Lesson } from './train';

const SHIFTS = [397];
const GUISE_WEIGHT = 0.4;

/** The lessons of an article; the first is the article as it is. */
export function lessonsOf(article: Labelled, know: EventRecord): Lesson[] {
  const { published } = article;
  const own = lesson(article, published, 1, know);
  if (!published) return [own];
  return [
    own,
    lesson(article, null, GUISE_WEIGHT, know),
    ...SHIFTS.map((days) => shifted(article, isoDay(dayNumber(published) + days), know)),
  ];
}

function lesson(article: Labelled, published: string | null, weight: number, know: EventRecord): Lesson {
  const trace: Trace = { names: [], clauses: [], tolls: [] };
  const { text, language } = article;
  read(text, { url: null, title: null, outlet: null, published, language }, know, trace);
  const { incidents, main, unclear } = article;
  return {
    article,
    page: fitClauses(trace.links!, know, LEARNED),
    weight: weight * article.weight,
    incidents,
    main,
    skip: (id) => !incidents.has(id) && unclear(id),
    know,
  };
}

/** Printed at another time: what the text itself dates or names still is what it was, and is passed over. */
function shifted(article: Labelled, published: string, know: EventRecord): Lesson {
  const made = lesson(article, published, GUISE_WEIGHT, know);
  const { time } = made.page;
  const signed = (id: string) => {
    const incident = know.incidents.get(id);
    return incident !== undefined && time.isSigned(incident);
  };
  return {
    ...made,
    incidents: new Set(),
    main: null,
    skip: (id) => (article.incidents.has(id) && signed(id)) || article.unclear(id),
  };
}
