// The Portuguese words that counts are read by.
import { foldAccents } from '../shared/numbers/fold';
import type { CountVocabulary } from '../shared/counts/vocabulary';

export const COUNT_WORDS: CountVocabulary = {
  fold: foldAccents,
  subjectLast: true,
  harm: {
    killed: {
      state:
        'mortalmente_ferido mortalmente_feridos ferido_de_morte morto mortos morta mortas assassinad* abatid* executad* massacrad* falecid* sem_vida enterrad* sepultad*',
      undergo:
        'morreu morreram morre morrem morrer morrendo faleceu faleceram pereceu pereceram perdeu_a_vida perderam_a_vida perdido_a_vida',
      inflict:
        'matou mataram matar mata matam matando assassinou assassinaram assassinar assassinando abateu abateram executou executaram tirou_a_vida_de custou_a_vida_a custou_a_vida_de vitimou enterraram sepultaram',
      act: 'morte mortes assassinato assassinatos assassinio massacre execucao vida vidas enterro funeral sepultamento',
      noun: 'mortos mortas mortes vitimas_mortais vitimas_fatais obitos corpos cadaveres',
      tally: 'numero_de_mortos balanco_de_mortos',
    },
    wounded: {
      state: 'ferido feridos ferida feridas hospitalizad* lesionad*',
      undergo: 'sofreram_~_ferimentos sofreu_~_ferimentos',
      inflict: 'feriu feriram ferir fere ferem ferindo',
      act: 'ferimentos',
      noun: 'feridos feridas ferimentos',
    },
    missing: { state: 'desaparecid*', undergo: 'desapareceram desapareceu', noun: 'desaparecidos' },
    captured: {
      state: 'detid* pres* capturad* sequestrad* raptad* feitos_refens',
      inflict:
        'deteve detiveram prendeu prenderam capturou capturaram sequestrou sequestraram raptou raptaram prender deter',
      act: 'detencao captura sequestro prisao',
      noun: 'refens detidos prisoes detencoes',
    },
  },
  auxiliary:
    'foi foram ser sido esta estao estava estavam ficou ficaram ficam e sao era eram sendo continuam permanecem',
  perfect: 'ha tem tinha tinham havia haver houve',
  conjunction: 'e nem bem_como',
  determiner:
    'pelo os as o a um uns umas todos todas ambos seus sua outros outras outro outra ao menos mais deixou deixaram deixando varios',
  preposition:
    'em no na nos nas por pelo pela com para desde ate sobre contra apos ante entre durante sem segundo a ao',
  of: 'de do da dos das',
  link: 'a para em de e foi chegou atingiu supera ultrapassa ultrapassou subiu',
  tally: 'numero balanco total cifra',
  including: 'incluindo inclusive entre_eles entre_elas entre_os_quais',
  others: 'outros outras outro outra mais',
  ofThem: 'deles delas dos_quais das_quais',
  negation: 'nao sem nenhum nenhuma',
  nobody: 'ninguem',
  unsaid: 'relatos informacoes informacao detalhes confirmacao registro inclui incluem contabiliza',
  relative: 'que quem cujo cujos cuja onde',
  barrier:
    'mas enquanto quando porque disse disseram informou informaram afirmou acrescentou embora atacou atacaram atingiu atingiram lancou lancaram disparou dispararam destruiu explodiu explodiram',
  thing:
    'foguete* missil misseis drone* veiculo* edificio* predio* casa casas dia dias mes meses ano anos semana* hora horas minuto* quilometro* metro* ataque ataques bombardeio* explos* alvo alvos base bases cidade* aldeia* aviao avioes navio*',
  people:
    'pessoa pessoas soldado* militar militares combatente* membro* civil civis crianca* mulher mulheres homem homens guarda* comandante* chefe* lider* oficial oficiais policia* policiais agente* miliciano* terrorista* trabalhador* jornalista* passageiro* rebelde* insurgente* separatista* jihadista* extremista* militante* agressor* atacante* atirador* guerrilheir* refem refens sequestrador* migrante* refugiad* manifestante* medic* enfermeir* socorrista* funcionari* morador* residente* estudante* turista* motorista* preso* detent* criminoso* traficante* suspeito* cidada*',
  force: 'soldado* militares tropa* efetivo*',
  stationed: 'destacad* estacionad* tem mantem presenca posicionad*',
  attacks: 'ataques',
  attacked: 'atacad* ataque ataques',
  times: 'vezes ocasioes',
  laid: 'enterrad* sepultad* enterraram sepultaram enterro funeral sepultamento',
  several: 'homens mulheres meninos meninas criancas adolescentes jovens filhos filhas irmaos',
  moved:
    'retira retiram retirou retiraram retirar retirada retirados transfere transferiu transferidos transferir evacuou evacuados adicionais reforço*',
  single: 'homem mulher menino menina crianca adolescente jovem pai mae filho filha soldado civil policial',
  article: 'um uma seu sua',
  alongside: 'junto_com assim_como',
  unreal:
    'ameacou ameacaram ameaca ameacam planejava planejavam queria queriam tentou tentaram pretendia pretendiam',
  released: 'libertad* libertou libertaram resgatad* libertacao',
};
