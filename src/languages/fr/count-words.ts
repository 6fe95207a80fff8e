// The French words that counts are read by.
import { withoutElision } from '../shared/elisions';
import type { CountVocabulary } from '../shared/counts/vocabulary';

export const COUNT_WORDS: CountVocabulary = {
  fold: withoutElision,
  construct: true,
  subjectLast: true,
  harm: {
    killed: {
      state:
        'mortellement_blesse mortellement_blesses mortellement_blessee mort morts morte mortes tue tues tuee tuees decede* assassine assassines assassinee assassinees abattu* execute executes massacre massacres sans_vie enterre enterres enterree enterrees inhume inhumes inhumee inhumees',
      undergo:
        'mort morts meurt meurent mourir mouru mourut moururent peri perirent perit decede decedes perdu_la_vie perdent_la_vie perd_la_vie trouve_la_mort trouverent_la_mort trouvent_la_mort',
      inflict:
        'tue tuant tuent tuer tua tuerent tuait assassine assassinent assassinant assassiner abattu abattent abattre abattant massacre execute elimine coute_la_vie_a coutant_la_vie_a fait_au_moins',
      act: 'mort meurtre assassinat massacre execution deces vie obseques funerailles enterrement inhumation',
      noun: 'morts mortes deces corps victimes_mortelles tues martyrs cadavres',
      tally: 'nombre_de_morts bilan_humain',
    },
    wounded: {
      state: 'blesse blesses blessee blessees hospitalise*',
      undergo: 'souffre_~_blessures',
      inflict: 'blesse blessant blessent blesser blessa blesserent blessait',
      act: 'blessures',
      noun: 'blesses blessees blessures',
      tally: 'nombre_de_blesses',
    },
    missing: {
      state: 'disparu disparus disparue disparues porte_disparu portes_disparus',
      undergo: 'disparu',
      noun: 'disparus',
    },
    captured: {
      state:
        'arrete arretes arretee arretees capture captures enleve enleves kidnappe* detenu detenus interpelle* pris_en_otage retenus_en_otage',
      inflict:
        'arrete arretent arreter capture capturent capturer enleve enlevent enlever kidnappe interpelle pris_en_otage',
      act: 'arrestation capture enlevement',
      noun: 'otages arrestations enlevements detenus prisonniers',
    },
  },
  auxiliary: 'ete est sont etait etaient fut furent etre reste restent demeurent serait seraient',
  perfect: 'ont avait avaient aurait auraient avoir ayant',
  conjunction: 'et ainsi_que ni',
  determiner:
    'les le la un une des ses leurs tous toutes autres autre au moins plus de fait faisant faisait dont_au quelque encore grievement',
  preposition:
    'en dans a au aux par avec pour depuis sur contre apres avant entre pendant sans selon sous pres',
  of: 'de du des',
  link: 'a de est atteint depasse eleve passe alourdi',
  tally: 'nombre bilan total chiffre',
  including: 'dont parmi_eux parmi_elles parmi_lesquels parmi_lesquelles notamment compris',
  others: 'autres autre encore',
  ofThem: 'entre_eux entre_elles d_entre_eux',
  negation: 'aucun aucune sans pas',
  nobody: 'personne',
  unsaid:
    'information informations detail details confirmation bilan inclut incluent comprend comprennent comptabilise',
  relative: 'qui que lesquels lesquelles ou',
  barrier:
    'mais tandis lorsque quand parce declare affirme indique ajoute bien attaque vise frappe lance tire detruit explose',
  thing:
    'roquette* missile* drone* vehicule* batiment* immeuble* maison* jour jours mois an ans annee* semaine* heure* minute* kilometre* metre* attaque* frappe frappes bombardement* explosion* obus cible* base bases ville* village* avion* navire* pour_cent',
  people:
    'personne personnes soldat* militaire* combattant* membre* civil civils enfant* femme* homme* garde* commandant* chef* officier* policier* agent* milicien* terroriste* palestinien* travailleur* journaliste* passager* bebe* habitant* assaillant* rebelle* insurge* separatiste* djihadiste* jihadiste* extremiste* militant* otage* ravisseur* migrant* refugie* manifestant* medecin* infirmier* secouriste* gendarme* fonctionnaire* villageois berger* paysan* eleve* etudiant* touriste* conducteur* detenu* prisonnier* fille* garcon* citoyen*',
  force: 'soldat* militaire* troupe* hommes',
  stationed: 'deploye* stationne* base bases compte presence maintien*',
  attacks: 'attaques',
  attacked: 'attaque attaques attaquee attaquees vise vises visees',
  times: 'fois reprises',
  laid: 'enterre enterres enterree enterrees inhume inhumes inhumee inhumees obseques funerailles enterrement inhumation',
  several: 'hommes femmes garcons filles fillettes enfants adolescents adolescentes bebes fils',
  moved:
    'retire retirent retirer retires retiree retrait rapatrie rapatrier rapatries rapatriement redeploie redeployer redeployes transfere transferer transferes evacue evacuer evacues supplementaires renfort*',
  single:
    'homme femme garcon fille fillette enfant adolescent adolescente bebe pere mere fils soldat civil policier gendarme',
  article: 'un une son sa leur',
  alongside: 'ainsi_que avec',
  unreal:
    'menace_de menacent_de menacait_de menacaient_de voulait voulaient projetait_de prevoyait_de tente_de tentait_de',
  released: 'libere liberee liberes liberees liberation liberer relache*',
};
