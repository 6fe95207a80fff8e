// The Italian words that counts are read by.
import { withoutElision } from '../shared/elisions';
import type { CountVocabulary } from '../shared/counts/vocabulary';

export const COUNT_WORDS: CountVocabulary = {
  fold: withoutElision,
  construct: true,
  subjectLast: true,
  harm: {
    killed: {
      state:
        'ferito_a_morte feriti_a_morte ferita_a_morte mortalmente_ferito morto morti morta morte uccis* assassinat* deceduti deceduto decedute giustiziat* massacrat* senza_vita sepolt* seppellit* tumulat*',
      undergo:
        'morto morti morte muore muoiono morire morivano morirono mori perirono perso_la_vita persero_la_vita perdono_la_vita rimasti_uccisi',
      inflict:
        'uccide uccidono uccidere uccidendo uccidendone uccidendoli uccidendole uccise uccisero ucciso assassinato assassina assassinano ammazzato ammazzano costato_la_vita_a eliminato eliminati fatto',
      act: 'morte uccisione assassinio omicidio strage massacro vita vite decesso funerali funerale sepoltura',
      noun: 'morti morte vittime_mortali decessi cadaveri corpi martiri',
      tally: 'bilancio_delle_vittime numero_dei_morti',
    },
    wounded: {
      state: 'ferito feriti ferita ferite ricoverat*',
      undergo: 'riportato_~_ferite rimasti_feriti',
      inflict: 'ferisce feriscono ferire ferendo ferendone ferendoli ferendole feri ferirono ferito',
      act: 'ferimento ferite',
      noun: 'feriti ferite',
      tally: 'numero_dei_feriti',
    },
    missing: { state: 'dispers* scompars*', undergo: 'scomparsi scomparso', noun: 'dispersi' },
    captured: {
      state: 'arrestat* catturat* rapit* sequestrat* detenut* presi_in_ostaggio',
      inflict:
        'arresta arrestano arrestato arrestare catturato catturano catturare rapito rapiscono rapire sequestrato sequestrano',
      act: 'arresto cattura rapimento sequestro',
      noun: 'ostaggi arresti prigionieri detenuti',
    },
  },
  auxiliary:
    'e sono era erano stato stati stata state essere fu furono rimasto rimasti rimaste resta restano risultano',
  perfect: 'ha hanno aveva avevano avere avrebbe avrebbero',
  conjunction: 'e ed ne nonche',
  determiner:
    'i gli le il lo la un uno una tutti tutte entrambi altri altre altro altra almeno piu di suoi sue ancora',
  preposition:
    'in a al alla ai alle nel nella nei nelle da dal dalla per con su sul sulla contro dopo tra fra durante senza secondo sotto presso',
  of: 'di del della dei delle degli dello',
  link: 'a ad di e sale salito salita raggiunge raggiunto supera',
  tally: 'numero bilancio totale cifra',
  including: 'compresi comprese compreso compresa tra_cui fra_cui inclusi incluse tra_loro tra_i_quali',
  others: 'altri altre altro altra',
  ofThem: 'di_loro dei_quali delle_quali di_cui',
  negation: 'non nessun nessuna senza',
  nobody: 'nessuno',
  unsaid: 'notizie informazioni dettagli conferma conferme include includono comprende comprendono',
  relative: 'che cui quale quali dove',
  barrier:
    'ma mentre quando perche detto dichiarato affermato riferito aggiunto anche_se attaccato colpito lanciato sparato distrutto esploso',
  thing:
    'razzo razzi missile missili drone droni veicol* edifici* palazz* casa case giorn* mese mesi anno anni settiman* ora ore minut* chilometr* metr* attacco attacchi raid bombardament* esplosion* obiettiv* base basi citta villagg* aere* nav* per_cento',
  people:
    'persona persone soldat* militar* combattent* membr* civil* bambin* donna donne uomo uomini guardi* comandant* cap* ufficial* poliziott* agent* milizian* terrorist* palestines* operator* giornalist* passegger* feriti vittim* ribell* insort* separatist* jihadist* estremist* militant* aggressor* assalitor* attentator* guerriglier* ostagg* sequestrator* migrant* rifugiat* manifestant* medic* infermier* soccorritor* carabinier* funzionari* abitant* residenti contadin* student* turist* conducent* detenut* prigionier* ragazz* cittadin*',
  force: 'soldati militari truppe uomini',
  stationed: 'schierat* stazionat* dispiegat* presenz* mantien*',
  attacks: 'attacchi',
  attacked: 'attaccat* attacco attacchi',
  times: 'volte',
  laid: 'sepolt* seppellit* tumulat* funerali funerale sepoltura',
  several: 'uomini donne ragazzi ragazze bambini bambine figli figlie fratelli sorelle',
  moved:
    'ritira ritirano ritirare ritirato ritirati ritiro richiama richiamato trasferisce trasferito trasferiti trasferire evacuato evacuati aggiuntivi ulteriori rinforz*',
  single: 'uomo donna ragazzo ragazza bambino bambina padre madre figlio figlia soldato civile poliziotto',
  article: 'un uno una suo sua',
  alongside: 'insieme_a oltre_a',
  unreal: 'minacciato_di minaccia_di minacciano_di voleva volevano tentato_di cercato_di progettava_di',
  released: 'liberat* rilasciat* liberazione',
};
