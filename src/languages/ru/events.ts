// Russian words that distinguish the events of a page, counts that run on, and tolls that changed.
import type { EventCues } from '../../reading/events/cues';
import { anyOf, before, opening } from '../shared/events';
import { once } from '../../text/lazy';

export const eventCues = once((): EventCues => ({
  another: anyOf([
    String.raw`(?:друг|предыдущ|аналогичн|втор|нов|прошл)\p{L}+ (?:\p{L}+ )?(?:удар|атак|взрыв|обстрел|нападени|теракт)\p{L}*`,
    'в прошлом (?:году|месяце)',
    'на прошлой неделе',
    String.raw`\S+ (?:дней|недель|месяцев|лет|дня|недели|месяца|года) назад`,
    String.raw`за последние \S+`,
    'накануне',
    'тем временем',
    'в свою очередь',
  ]),
  answered: opening('в ответ на|в отместку за|чтобы отомстить'),
  running: anyOf([
    String.raw`за первые \S+ (?:дней|дня|недель|недели|месяцев|месяца) (?:войны|конфликта)`,
    String.raw`с (?:начала|\d+ \p{L}+|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|(?:19|20)\d\d)`,
    'за (?:время|годы) (?:войны|конфликта)',
    String.raw`за \S+ (?:лет|года|месяцев)`,
  ]),
  early: before('(?:первоначально|сначала|ранее|выросло с|возросло с)'),
  later: before(String.raw`(?:вырос\p{L}*|возрос\p{L}*|увелич\p{L}*|достиг\p{L}*|теперь)`),
  kinds: [
    ['earthquake', anyOf([String.raw`землетрясени\p{L}*`])],
    ['kidnapping', anyOf([String.raw`похи\p{L}*|заложник\p{L}*`])],
    ['crush', anyOf([String.raw`давк\p{L}*`])],
    ['protest', anyOf([String.raw`протест\p{L}*|демонстр\p{L}*`])],
    ['missile-attack', anyOf([String.raw`ракет\p{L}*`])],
    ['drone-attack', anyOf([String.raw`дрон\p{L}*|беспилотник\p{L}*`])],
    ['bombing', anyOf([String.raw`взрыв\p{L}*|теракт\p{L}*|смертник\p{L}*`])],
    ['air-strike', anyOf([String.raw`авиаудар\p{L}*|бомб\p{L}*`])],
    ['shooting', anyOf([String.raw`стрельб\p{L}*|расстрел\p{L}*`])],
    ['fire', anyOf([String.raw`пожар\p{L}*`])],
    ['attack', anyOf([String.raw`удар\p{L}*|атак\p{L}*|нападени\p{L}*|обстрел\p{L}*|уб\p{L}*`])],
  ],
}));
