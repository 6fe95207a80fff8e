// Spanish words for sites: what was hit.
import { sitesBy } from '../shared/sites';

export const SITES = sitesBy({
  kinds: {
    home: 'casas?|viviendas?|apartamentos?|domicilio',
    vehicle: String.raw`coches?|vehículos?|camion\S*|convoy|carros?|autobús`,
    road: 'carreteras?|calles?|autopistas?',
    airport: 'aeropuertos?|pista',
    ministry: 'ministerios?',
    headquarters: 'cuartel general|sede|oficinas?',
    base: 'bases?|cuartel(?:es)?|puestos?',
    store: String.raw`depósitos?|almacen\S*`,
    consulate: 'consulados?',
    embassy: 'embajadas?',
    school: String.raw`escuelas?|colegios?|universidad\S*`,
    quarters: 'dormitorios?|tiendas de campaña',
    hospital: 'hospital(?:es)?|clínicas?',
    market: 'mercados?|plaza de mercado',
    worship: 'mezquitas?|iglesias?|sinagogas?|templos?',
    camp: 'campos? de refugiados|campamentos?',
    port: 'puertos?',
    prison: 'cárcel(?:es)?|prisi[oó]n(?:es)?',
  },
  struck: String.raw`atac\S*|bombarde\S*|golpe\S*|alcanz\S*|impact\S*|destruy\S*|ataques?|atentados?|explosi\S*`,
  inside: 'dentro de|en el interior de|en',
  outside: 'fuera de|cerca de|junto a|frente a',
});
