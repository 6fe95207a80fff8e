// The card of a day, a place, a site or of who did it, where other reports say otherwise.
import type { CardData } from './types/card';
import { isSamePage } from '../model/addresses';
import type { Reading, Relation, Statement } from '../model/reading';
import { nameOfMeasure, wordDates, wordStatus } from '../i18n/wording';
import { contradict, wordedClaim } from '../reading/compare/contradictions';
import type { EventRecord } from '../reading/record';
import { citationOf } from './cite';
import type { ViewContext } from './context';
import { EMPTY, spokenOf } from './plain-card';
import { sentenceOf } from './sentence';
import { groupValues, type GivenValue } from './values';
import { claimsAbout, titleOf, wordSaid } from './words';

export function statementCard(
  said: Statement,
  look: CardData['look'],
  reading: Reading,
  { know, labels }: ViewContext,
): CardData {
  const given = givenOn(said, reading, know);
  const denials = given.filter(({ claim }) => claim.measure !== said.measure);
  const groups = [
    ...groupValues(
      given.filter((g) => !denials.includes(g)),
      { value: said.value },
      know,
    ),
    ...groupValues(denials, null, know).map((g) => ({
      ...g,
      id: `denial ${g.id}`,
      value: `${nameOfMeasure(denials[0]!.claim.measure)}: ${g.value}`,
    })),
  ];
  const here = wordSaid(said.value, know);
  const kicker = nameOfMeasure(said.measure);
  const sentence = sentenceOf(here, said.origins, groups);
  const incident = know.incidents.get(said.incident);
  return {
    ...EMPTY,
    look,
    kicker,
    title: titleOf(said.incident, know),
    when: incident ? wordDates(incident.date) : null,
    sentence,
    spoken: spokenOf(kicker, sentence, groups),
    here: { value: here, attributed: [] },
    status: wordStatus('differs'),
    groups,
    reports: new Set(given.map((g) => g.report.id)).size,
    cite: citationOf(titleOf(said.incident, know), kicker, here, reading.page, groups),
    ref: { kind: 'incident', id: said.incident },
    labels,
  };
}

/** What other reports say of the same, and who denies what the page says. */
function givenOn(said: Statement, { page }: Reading, know: EventRecord): GivenValue[] {
  return claimsAbout(said.incident, know).flatMap(({ claim, report }): GivenValue[] => {
    const worded = wordedClaim(claim);
    if (!worded || isSamePage(report.url, page.url)) return [];
    const differs = contradict(said.incident, said, worded, know);
    if (!differs && worded.measure !== said.measure) return [];
    const relation: Relation = differs ? 'differs' : worded.value === said.value ? 'agrees' : 'compatible';
    return [{ claim, report, relation }];
  });
}
