// Hebrew words that show a count to be less than all.
import { partsBy } from '../shared/parts';

export const PARTS = partsBy({
  holder: [
    'בית[ -]?חולים', 'בית[ -]?החולים', 'בתי[ -]?החולים', 'מרפאה', 'מרכז רפואי', 'המרכז הרפואי', 'פונה', 'פונו', 'הובא', 'הובאו', 'חולצו', 'קלט', 'קלטו', 'אושפזו',
  ], // prettier-ignore
  buried: ['נקבר', 'נקברו', 'נטמנו', 'הובאו למנוחות', 'הלוויה', 'הלוויות', 'הלוויית', 'קבר אחים'],
  joined: '[והבלמשכ]{0,2}',
});
