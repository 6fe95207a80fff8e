// French words for sites: what was hit.
import { sitesBy } from '../shared/sites';

export const SITES = sitesBy({
  kinds: {
    home: 'maisons?|appartements?|domiciles?|villas?',
    vehicle: 'voitures?|véhicules?|convois?|camions?',
    road: 'routes?|rues?|autoroutes?',
    airport: 'aéroports?|piste',
    ministry: 'ministères?',
    headquarters: 'quartiers? général|quartiers? généraux|QG|siège',
    base: 'bases?|casernes?|avant-postes?',
    store: 'dépôts?|entrepôts?',
    consulate: 'consulats?',
    embassy: 'ambassades?',
    school: 'écoles?|lycées?|universités?|collèges?',
    quarters: 'dortoirs?|tentes',
    hospital: 'hôpital|hôpitaux|cliniques?',
    market: 'marchés?',
    worship: 'mosquées?|églises?|synagogues?|temples?',
    camp: 'camps?',
    port: 'ports?',
    prison: 'prisons?',
  },
  struck: String.raw`frapp\S*|touch\S*|vis\S*|bombard\S*|attaqu\S*|détrui\S*|frappes?|raids?|explosions?|attentats?`,
  inside: "dans|à l[’']intérieur d[eu’']+",
  outside: "près d[eu’']+|devant|à côté d[eu’']+|aux abords d[eu’']+",
});
