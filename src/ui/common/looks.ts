// What each look of a mark is called.
import type { Look } from '../../model/marks';
import type { Key } from '../../i18n/say';

export const LOOK_NAMES: Record<Look, Key> = {
  group: 'lookGroup',
  person: 'lookPerson',
  body: 'lookBody',
  incident: 'lookIncident',
  figure: 'lookFigure',
  varies: 'lookVaries',
  differs: 'lookDiffers',
};
