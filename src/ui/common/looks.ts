// What each look of a mark is called.
import type { Look } from '../../messages';
import type { Key } from '../../model/say';

export const LOOK_NAMES: Record<Look, Key> = {
  group: 'lookGroup',
  person: 'lookPerson',
  body: 'lookBody',
  incident: 'lookIncident',
  figure: 'lookFigure',
  differs: 'lookDiffers',
};
