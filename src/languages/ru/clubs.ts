// Names that hold a town's and are none, and words of sport that clubs are known by.
import { clubsOf } from '../shared/clubs';

export const CLUBS = clubsOf({
  plays: 'обыграл[аои]?|победил[аои]?|проиграл[аои]?|сыграл[аои]?|принимает|против',
  match: String.raw`лиг[аеиу]|гол(?:а|ы|ов)?(?!\p{L})|нападающ|полузащитник|тайм|пенальти|четвертьфинал|полуфинал|тренер|вратар|матч|стадион`,
});
