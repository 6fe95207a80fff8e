// Russian words around names and events: turns of a sentence, sides, places, speakers.
import type { ClauseCues, PlaceCues, RoleCues } from '../../reading/language';
import { eventOf, kindsOf } from '../shared/kinds';
import { speakersAfter } from '../shared/speakers';
import { KIND_WORDS } from './kinds';
import { placesAfter } from '../shared/unknown-places';
import { once } from '../../text/lazy';

export const KINDS = kindsOf(KIND_WORDS);

export const clauseCues = once((): ClauseCues => ({
  turn: /(?<=[\s,(—–])(?:после (?:того как|\p{L}+)|в ответ на|вслед за|чтобы отомстить)(?=\s)/giu,
  earlier: /^(?:в прошлом месяце|на прошлой неделе|ранее в|в (?:конце|начале|середине) \p{L}+)(?!\p{L})/iu,
  event: eventOf(KIND_WORDS),
  phrase:
    /(?<!\p{L})(?:авиа|ракетн\p{L}+ |воздушн\p{L}+ )?(?:удар|атак|взрыв|обстрел|теракт|нападени|бомбардировк)\p{L}*/iu,
}));

const BETWEEN = String.raw`(?:город\p{L}*|столиц\p{L}*|провинци\p{L}*|район\p{L}*|регион\p{L}*|баз\p{L}*|авиабаз\p{L}*|север\p{L}*|юг\p{L}*|южн\p{L}*|восто\p{L}*|запад\p{L}*|территори\p{L}*|посольств\p{L}*|консульств\p{L}*)`;

const LOCATED = new RegExp(
  String.raw`(?<!\p{L})(?:в|во|на|под|близ|около|возле|недалеко от)(?: ${BETWEEN}){0,4} $`,
  'iu',
);

/** Only a place's name follows; not those of wholes, times, bodies. */
const unknownPlaces = once(() =>
  placesAfter(
    String.raw`(?:(?:рынк|мечет|школ|больниц|церкв|магазин|вокзал|торговом центр|клуб|храм)\p{L}* в |(?:городе|селе|посёлке|поселке|деревне|станице|города|села|посёлка|деревни) )`,
    String.raw`Европ|Ази|Африк|Америк|Ближн|Telegram|Facebook|Госдум|Дум|Сенат|Конгресс|Совет|ООН|МИД|МЧС|Минобороны|Кремл|Рождеств|Пасх|январ|феврал|март|апрел|ма[йея]\b|июн|июл|август|сентябр|октябр|ноябр|декабр|понедельник|вторник|сред|четверг|пятниц|суббот|воскресень|Следственн|Генштаб|Вооружённ|Вооруженн|Министерств`,
  ),
);

export const PLACES: PlaceCues = {
  get unmistakable() {
    return unknownPlaces();
  },
  located: { before: LOCATED },
  land: LOCATED,
  distance: {
    before:
      /(?:км|километр\p{L}*)(?: (?:к )?(?:северу|югу|востоку|западу|севернее|южнее|восточнее|западнее))?(?: от)? $/iu,
  },
  gathering: [
    {
      before:
        /(?<![\p{L}\p{M}])(?:собра\p{L}*|похорон\p{L}*|траурн\p{L}*|шестви\p{L}*|митинг\p{L}*|госпитал\p{L}*|больниц\p{L}*|переговор\p{L}*|саммит\p{L}*)[^.;,]{0,25}$/iu,
    },
  ],
  joined: /^(?:,| и|, и) (?:в |на )?$/u,
  limit: /^(?: (?!и\b|или\b)[\p{L}.-]+){0,5}? (?:в|на) /u,
  limitJoined: /^(?:, | и (?:в |на )?|\/)/u,
};

const STRIKES = String.raw`(?:удар\p{L}*|авиаудар\p{L}*|атак\p{L}*|обстрел\p{L}*|нападени\p{L}*|взрыв\p{L}*)`;

export const ROLES: RoleCues = {
  target: [
    { before: new RegExp(String.raw`${STRIKES} (?:по|на|против) (?:\p{L}+ ){0,2}$`, 'iu') },
    { before: /(?:убит\p{L}*|ранен\p{L}*|погиб\p{L}*) [^.;,]{0,30}$/iu },
  ],
  attacker: [
    {
      after:
        /^ (?:нанес\p{L}*|нанёс|атаковал\p{L}*|ударил\p{L}*|обстрелял\p{L}*|убил\p{L}*|запустил\p{L}*|разбомбил\p{L}*)(?!\p{L})/iu,
    },
    {
      before:
        /(?:ответственность на|нанесенн\p{L}+|нанесённ\p{L}+|удар\p{L}* со стороны|совершенн\p{L}+) $/iu,
    },
    { after: new RegExp(String.raw`^ ${STRIKES}`, 'iu') },
  ],
  backer: [
    { before: /(?:поддерживаем\p{L}+|связанн\p{L}+ с|близк\p{L}+ к|при поддержке) $|(?:про|анти)-?$/iu },
  ],
  denial: [{ after: /^ (?:отрица\p{L}*|опроверг\p{L}*)(?!\p{L})/iu }],
};

export const SPEAKERS = speakersAfter(
  'по данным|по словам|по информации|по сообщению|согласно|как сообщает|как сообщил|как сообщила|(?:сообщил|сообщила|сообщили|заявил|заявила|заявили)(?: в)?',
  'данным',
  'что|о|об|в|и|а|но|погибли|пострадали|который|которая',
  String.raw`(?:сообщил[аои]?|заявил[аои]?|подтвердил[аои]?|объявил[аои]?|утвержда(?:ет|ют)),? (?:что|о|об)`,
);
