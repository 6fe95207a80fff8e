// German words that show a count to be less than all.
import { partsBy } from '../shared/parts';

export const PARTS = partsBy({
  holder: [
    String.raw`(?:kranken|leichenschau)h(?:aus|auses|äuser|äusern)`,
    String.raw`klinik(?:en|um)?`,
    String.raw`(?:eingeliefert|eingeliefert|gebracht|geborgen|verlegt|aufgenommen|behandelt)(?:en|e)?`,
  ],
  one: ['(?:ersten?|zweiten?|dritten?) (?:explosion|angriff|anschlag|bombe|vorfall|attacke)'],
  buried: [
    '(?:begraben|beerdigt|beigesetzt|bestattet)(?:en|e)?',
    'beerdigung(?:en)?',
    'beisetzung(?:en)?',
    'massengr(?:ab|äber|äbern)',
  ],
});
