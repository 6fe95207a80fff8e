// Portuguese words for sites: what was hit.
import { sitesBy } from '../shared/sites';

export const SITES = sitesBy({
  kinds: {
    home: 'casas?|apartamentos?|residências?|prédios?',
    vehicle: String.raw`carros?|veículos?|caminh\S*|comboios?|ônibus|autocarros?`,
    road: 'estradas?|ruas?|rodovias?',
    airport: 'aeroportos?|pista',
    ministry: 'ministérios?',
    headquarters: 'quartel-general|sede|escritórios?',
    base: 'bases?|quart(?:el|éis)|postos?',
    store: String.raw`depósitos?|armaz\S*`,
    consulate: 'consulados?',
    embassy: 'embaixadas?',
    school: 'escolas?|universidades?',
    quarters: 'dormitórios?|tendas',
    hospital: 'hospita(?:l|is)|clínicas?',
    market: 'mercados?|feiras?',
    worship: 'mesquitas?|igrejas?|sinagogas?|templos?',
    camp: 'campos? de refugiados|acampamentos?',
    port: 'portos?',
    prison: 'pris(?:ão|ões)|presídios?|cadeias?',
  },
  struck: String.raw`atac\S*|atingi\S*|bombarde\S*|destru\S*|ataques?|atentados?|explos\S*`,
  inside: String.raw`dentro d\S+|no interior d\S+|em|no|na`,
  outside: String.raw`fora d\S+|perto d\S+|ao lado d\S+|em frente a\S*`,
});
