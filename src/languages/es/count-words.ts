// The Spanish words that counts are read by.
import { foldAccents } from '../shared/numbers/fold';
import type { CountVocabulary } from '../shared/counts/vocabulary';

export const COUNT_WORDS: CountVocabulary = {
  fold: foldAccents,
  subjectLast: true,
  harm: {
    killed: {
      state:
        'herido_de_muerte heridos_de_muerte mortalmente_herido mortalmente_heridos muerto muertos muerta muertas fallecid* asesinad* abatid* ejecutad* masacrad* acribillad* sin_vida ultimados enterrad* sepultad* inhumad*',
      undergo:
        'murio murieron muere mueren morir muriendo murieran fallecio fallecieron fallece fallecen fallecer perecio perecieron perecen perdio_la_vida perdieron_la_vida perdido_la_vida perdiera_la_vida pierden_la_vida',
      inflict:
        'mato mataron matar mata matan matando matado asesino asesinaron asesinar asesina asesinan asesinando asesinado abatio abatieron abatir ejecuto ejecutaron masacro masacraron se_cobro_la_vida_de cobrado_la_vida_de cobro_la_vida_de costo_la_vida_a costado_la_vida_a acabo_con_la_vida_de enterraron entierran sepultaron enterrar',
      act: 'muerte muertes asesinato asesinatos matanza masacre ejecucion fallecimiento vida vidas entierro funeral sepelio',
      noun: 'muertos muertas muertes fallecidos victimas_mortales victimas_fatales decesos cadaveres cuerpos martires',
      tally: 'numero_de_muertos cifra_de_muertos numero_de_fallecidos',
    },
    wounded: {
      state: 'herido heridos herida heridas lesionad* hospitalizad* diagnosticad*',
      undergo: 'sufrieron_~_heridas sufrieron_~_lesiones sufrio_~_heridas',
      inflict: 'hirio hirieron hiere hieren hiriendo herir lesiono lesionaron lesionando',
      act: 'heridas lesiones',
      noun: 'heridos heridas lesionados lesionadas',
    },
    missing: { state: 'desaparecid*', undergo: 'desaparecieron desaparecio', noun: 'desaparecidos' },
    captured: {
      state: 'detenid* arrestad* secuestrad* capturad* retenid* tomados_como_rehenes',
      inflict:
        'detuvo detuvieron arresto arrestaron secuestro secuestraron capturo capturaron detener arrestar secuestrar capturar',
      act: 'secuestro captura detencion arresto',
      noun: 'rehenes detenidos secuestrados arrestos detenciones',
    },
  },
  auxiliary:
    'fue fueron fueran ser sido esta estan estaba estaban resulto resultaron resultan resultando quedo quedaron es son era eran siendo siguen permanecen permanece',
  perfect: 'ha han habia habian haber hubo hay',
  conjunction: 'y e ni asi_como',
  determiner:
    'los las el la lo un unos unas todos todas ambos sus su cada otros otras otro otra al menos mas unas varios dejando dejo dejaron dejan deja',
  preposition: 'en por con para desde hasta sobre contra tras ante entre durante sin segun bajo cerca a al',
  of: 'de del',
  link: 'a en de es son fue llego alcanzo supera supero asciende ascendio eleva elevo ronda',
  tally: 'numero cifra saldo balance total recuento conteo',
  including:
    'incluidos incluidas incluido incluida incluyendo entre_ellos entre_ellas entre_los_que entre_las_que',
  others: 'otros otras otro otra mas',
  ofThem: 'de_ellos de_ellas de_los_cuales de_las_cuales de_los_que de_las_que',
  negation: 'no sin ningun ninguna tampoco',
  nobody: 'nadie ninguno',
  unsaid:
    'informes reportes informacion detalles confirmacion noticia incluye incluyen contabiliza contabilizan',
  relative: 'que quien quienes cuyo cuyos cuya donde',
  barrier:
    'pero mientras cuando porque dijo dijeron informo informaron afirmo anadio aunque ataco atacaron golpeo golpearon lanzo lanzaron disparo dispararon destruyo explotaron exploto impacto impactaron',
  thing:
    'cohete* misil* misiles dron drones vehiculo* edificio* casa casas vivienda* dia dias mes meses ano anos semana* hora horas minuto* kilometro* metro* ataque ataques bombardeo* explosion* proyectil* objetivo* base bases ciudad* pueblo* aldea* aviones avion barco* por_ciento',
  people:
    'persona personas soldado* militar* combatiente* miembro* civil civiles nino ninos nina ninas mujer mujeres hombre hombres guardia* guardaespaldas comandante* jefe* lider* oficial* policia* agente* miliciano* terrorista* palestino* trabajador* periodista* pasajero* menor menores efectivo* integrante* uniformad* guerriller* insurgente* rebelde* separatista* yihadista* extremista* agresor* atacante* asaltante* pistolero* sicario* rehen* secuestrador* migrante* refugiad* manifestante* medic* funcionari* ciudadan* habitante* residente* estudiante* patruller* medico* persona* vecin* campesin* pescador* conductor* turista* preso* prisioner*',
  force: 'soldado* militar* tropa* efectivo*',
  stationed: 'desplegad* estacionad* destinad* tiene tienen mantiene mantienen presencia',
  attacks: 'ataques',
  attacked: 'atacad* ataque ataques',
  times: 'veces ocasiones',
  laid: 'enterrad* sepultad* inhumad* enterraron entierran sepultaron enterrar entierro funeral sepelio',
  several: 'hombres mujeres ninos ninas adolescentes menores jovenes hijos hijas hermanos hermanas',
  moved:
    'retira retiran retiro retiraron retirar retirada retirado retirados retirando repliega replegar replego replegaron repliegue traslada traslado trasladaron trasladar trasladados evacua evacuo evacuaron adicionales refuerzo*',
  single: 'hombre mujer nino nina adolescente menor joven padre madre hijo hija soldado civil policia',
  article: 'un una su sus',
  alongside: 'junto_a junto_con asi_como',
  unreal:
    'amenazo_con amenazaron_con amenaza_con amenazan_con amenazado_con planeaba planeaban pretendia pretendian queria querian intento intentaron intentaba iba_a iban_a',
  released: 'liberad* libero liberaron rescatad* rescate liberacion',
  object: 'a al',
};
