// The German words that counts are read by. Verbs come last in many clauses: “drei Menschen getötet”.
import type { CountVocabulary } from '../shared/counts/vocabulary';

export const COUNT_WORDS: CountVocabulary = {
  objectFirst: true,
  subjectLast: true,
  harm: {
    killed: {
      state:
        'tödlich_verletzt tödlich_verwundet tödlich_getroffen getötet tot ermordet erschossen hingerichtet umgebracht begraben beerdigt beigesetzt bestattet',
      undergo:
        'starben starb sterben gestorben umgekommen ums_leben leben_verloren ihr_verlor_~_leben verloren_~_leben kam_~_ums_leben kamen_~_ums_leben leben_verloren fielen umkamen ums_leben_gekommen',
      inflict: 'tötete töteten tötet töten ermordete ermordeten erschoss erschossen getötet',
      act: 'tod tötung ermordung beerdigung beisetzung bestattung',
      noun: 'tote toten toter todesopfer todesopfern tode getötete getöteten leichen gefallene',
      tally: 'zahl_der_toten zahl_der_todesopfer opferzahl todeszahl',
    },
    wounded: {
      state: 'verletzt verwundet',
      undergo: 'verletzungen_erlitten erlitten_~_verletzungen',
      inflict: 'verletzte verletzten verwundete verwundeten verletzt verletzen',
      act: 'verletzung verletzungen verwundung',
      noun: 'verletzte verletzten verletzter verwundete verwundeten',
      tally: 'zahl_der_verletzten',
    },
    missing: { state: 'vermisst', noun: 'vermisste vermissten' },
    captured: {
      state: 'festgenommen verhaftet entführt gefangen_genommen verschleppt als_geiseln',
      inflict: 'verhaftete verhafteten entführte entführten',
      act: 'festnahme verhaftung entführung',
      noun: 'geiseln festnahmen verhaftungen gefangene gefangenen',
    },
  },
  auxiliary: 'wurde wurden worden werden wird sind ist war waren sei seien gelten',
  perfect: 'hat haben hatte hatten habe',
  conjunction: 'und sowie',
  determiner:
    'die der das den dem ein eine einen weitere weiterer weiteren alle allen ihre seine mindestens dabei auch noch insgesamt bei',
  preposition: 'in im am an auf bei nach vor durch mit für seit gegen unter zwischen während aus nahe über',
  of: 'von der des vom',
  link: 'auf bei liegt stieg beträgt erreicht überschritten',
  tally: 'zahl anzahl bilanz',
  including: 'darunter einschließlich unter_ihnen inklusive',
  others: 'weitere weiterer weiteren andere anderen',
  ofThem: 'von_ihnen davon',
  negation: 'keine keinen keiner kein ohne nicht',
  nobody: 'niemand',
  unsaid: 'angaben berichte informationen hinweise meldungen eingerechnet mitgezählt mitgerechnet',
  relative: 'die der das welche denen deren',
  barrier:
    'aber während nachdem bevor weil dass sagte sagten erklärte teilte meldete obwohl griff griffen traf trafen feuerte feuerten zerstörte zerstörten explodierte explodierten',
  thing:
    'rakete* raketen drohne* fahrzeug* gebäude* haus häuser tag* tage tagen monat* jahr* woche* stunde* minute* kilometer* meter* angriff angriffe angriffen explosion* ziel ziele zielen stützpunkt* stadt städte dorf dörfer flugzeug* schiff* prozent',
  people:
    'mensch menschen person personen soldat* us-soldat* kämpfer* milizionär* mitglied* zivilist* kinder kindern frau frauen mann männer männern leibwächter* kommandeur* anführer* offizier* polizist* beamte* terrorist* extremist* palästinens* amerikaner* iraner* journalist* mitarbeiter* passagier* angreifer* rebellen aufständische* separatist* dschihadist* islamist* militante* attentäter* bewaffnete* geisel* entführer* migrant* flüchtling* demonstrant* sanitäter* ärzte arzt bewohner* dorfbewohner* schüler* student* tourist* fahrer gefangene* häftling* mädchen junge jungen bürger*',
  force: 'soldaten us-soldaten truppen kräfte',
  stationed: 'stationiert im_einsatz unterhält entsandt',
  attacks: 'angriffe angriffen attacken',
  attacked: 'angegriffen angriff angriffe attackiert',
  times: 'mal male',
  laid: 'begraben beerdigt beigesetzt bestattet beerdigung beisetzung bestattung',
  several:
    'männer manner frauen jungen mädchen kinder jugendliche söhne sohne töchter tochter männern kindern',
  moved:
    'abgezogen abzieht abziehen zog_~_ab ziehen_~_ab zieht_~_ab abzug verlegt verlegen verlegte verlegung abgezogenen heimgeholt evakuiert zusätzliche zusätzlichen weitere weiteren',
  single:
    'mann frau junge madchen mädchen kind jugendlicher jugendliche vater mutter sohn tochter soldat zivilist polizist',
  article: 'ein eine einen einem einer sein seine ihr ihre',
  unreal: 'zu',
  released: 'freigelassen befreit freilassung',
};
