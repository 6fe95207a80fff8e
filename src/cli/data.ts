// Says what the database holds: npm run data
import { corePack } from '../database/read-seeds';

const pack = corePack();
const claims = pack.reports.flatMap((r) => r.claims);
console.log(
  `${pack.entities.length} entities, ${pack.incidents.length} incidents and situations, ${pack.outlets.length} outlets`,
);
console.log(`${pack.reports.length} reports with ${claims.length} claims`);
for (const incident of pack.incidents) {
  const own = claims.filter((c) => c.incident === incident.id);
  const reports = pack.reports.filter((r) => r.claims.some((c) => c.incident === incident.id));
  if (own.length === 0) continue;
  const outlets = new Set(reports.map((r) => r.outlet)).size;
  console.log(`${incident.id}: ${own.length} claims of ${reports.length} reports by ${outlets} outlets`);
}
