// German words for sites: what was hit.
import { sitesBy } from '../shared/sites';

export const SITES = sitesBy({
  kinds: {
    home: String.raw`\S*(?:haus|häuser|wohnung(?:en)?|villa)`,
    vehicle: String.raw`\S*(?:auto|autos|fahrzeuge?|konvoi|lastwagen)`,
    road: String.raw`\S*(?:straße|straßen|autobahn)`,
    airport: String.raw`\S*flug(?:hafen|häfen|platz)`,
    ministry: String.raw`\S*ministerium\S*`,
    headquarters: String.raw`\S*(?:hauptquartier|zentrale)`,
    base: String.raw`\S*(?:stützpunkt|kaserne|basis|militärbasis)\S*`,
    store: String.raw`\S*(?:depot|lager(?:haus|halle))\S*`,
    consulate: String.raw`\S*konsulat\S*`,
    embassy: String.raw`\S*botschaft`,
    school: String.raw`\S*(?:schule|schulen|universität)`,
    quarters: String.raw`\S*(?:schlafsaal|zelte)`,
    hospital: String.raw`\S*(?:krankenhaus|krankenhäuser|klinik|kliniken)`,
    market: String.raw`\S*markt\S*`,
    worship: String.raw`\S*(?:moschee|kirche|synagoge|tempel)n?`,
    camp: String.raw`\S*(?:flüchtlingslager|camp)`,
    port: '(?:see)?(?:hafen|häfen)',
    prison: String.raw`\S*(?:gefängnis|gefängnisse)`,
  },
  struck: String.raw`\S*(?:angriffe?n?|anschl[aä]ge?|raketen|explosion(?:en)?)|trafe?n?|getroffen|bombardier\S*|zerstör\S*`,
  inside: 'in|innerhalb',
  outside: 'vor|neben|nahe|bei',
});
