// German words for kinds of event.
import type { KindWords } from '../shared/kinds';

export const KIND_WORDS: KindWords = {
  strike:
    '*luftangriff* *luftschl* *angriff* bombard* beschoss* *schlag *schläge* *schlägen getroffen einsatz',
  drone: '*drohn*',
  rocket: '*rakete* katjuscha* mörser*',
  missile: '*rakete* ballistisch* marschflugk*',
  shell: 'artillerie* granat* beschuss beschoss* mörser*',
  bomb: '*bombe* *bomben* *anschlag* *anschläge* selbstmord* sprengs*',
  blast: '*explosion* explodier* detonation* detonier* sprengung*',
  attack: '*angriff* angegriffen angriffen attack* attacke* überfall*',
  protest: 'protest* demonstr* stürm* gestürmt unruhen',
  raid: 'razzia razzien überfall* gestürmt bewaffnete* hinterhalt',
  gun: '*schuss* *schüsse* schießerei* geschossen erschossen bewaffnete* feuer',
  massacre: 'massaker* hingerichtet',
  clash: '*gefecht* kämpfe* zusammenst* schlacht*',
  ram: '*gerast raste gerammt',
  crush: 'massenpanik gedränge',
  kidnap: 'entführ* geisel*',
  stab: '*messer* erstochen',
  crash: 'abgestürzt *absturz abgeschossen',
  harm: 'getötet* töte* tötete* tot tote toten toter gestorben starb* ums_leben leben_verloren verletz* verwund* opfer ermord* umgekommen todesopfer',
};
