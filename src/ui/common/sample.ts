// The sentence that the first page shows, read for its card.

export const SAMPLE =
  'At least four fighters were killed in a US drone strike on Harakat al-Nujaba in Baghdad on 4 January 2024.';

/** The figure in the sample sentence, in every language of the interface. */
export const FIGURE = /At least four|four|quatre|cuatro|vier|أربعة|چهار|ארבעה|quattro|quatro|четырёх|dört/;
