// The script of parts that few pages need: following many marks, the button beside a selection, stepping through the marks, and
// opening cards.
import { openCard } from './cards';
import { makeNear } from './near';
import { makeOffer } from './offer';
import { makeSteps } from './steps';

globalThis.variorumMore = { makeNear, makeOffer, makeSteps, openCard };
