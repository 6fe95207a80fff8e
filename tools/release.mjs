// Makes a release and checks that anyone can make the same: builds here and, from the source archive alone, in a folder of its
// own; compares every byte; runs Firefox's linter; packs archives for the stores. `npm run release:check`
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ensurePackages, orExit, usePackages } from './lib/packages.mjs';
import { commandFile } from './lib/spawn.mjs';

orExit(ensurePackages);
usePackages();
const { zipSync } = await import('fflate');
const OUT = 'dist/release';
const json = (file) => JSON.parse(readFileSync(file, 'utf8'));
const { version, dependencies } = json('package.json');
const problems = [];
const must = (holds, what) => {
  console.log(`${holds ? 'ok    ' : 'FAILED'} ${what}`);
  if (!holds) problems.push(what);
};
const run = (command, args, options = {}) =>
  execFileSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...options,
  });
const sha = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** Every file below a folder by its path, in order. */
function filesIn(folder) {
  return new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => statSync(join(folder, path)).isFile())
      .sort()
      .map((path) => [path, readFileSync(join(folder, path))]),
  );
}
// the earliest day that an archive can name: the same files always make the same archive
const MTIME = new Date(1980, 0, 1);
const archive = (files) =>
  zipSync(Object.fromEntries([...files].map(([path, bytes]) => [path, [bytes, { level: 9, mtime: MTIME }]])));

// --- what is said of the version
must(json('manifest.json').version === version, `manifest and package are both ${version}`);
must(readFileSync('CHANGELOG.md', 'utf8').includes(`## ${version}`), `CHANGELOG.md has ${version}`);

// --- the record: a published one replaces it only when it is newer
const { version: recordVersion } = json('record.json');
const lastSeeds = new Date(run('git', ['log', '-1', '--format=%cI', '--', 'seeds']).trim());
must(
  Date.parse(`${recordVersion}Z`) >= Math.floor(lastSeeds / 60_000) * 60_000,
  `record.json is of the seeds' last change or later: ${recordVersion}`,
);

// --- what the stores show
const LONGEST_SUMMARY = 132;
for (const file of readdirSync('src/i18n/locales')) {
  const language = file.replace('.json', '');
  const summary = json(`src/i18n/locales/${file}`).extensionDescription;
  const page = `docs/store/${language}.md`;
  must(
    existsSync(page) && readFileSync(page, 'utf8').includes(summary) && summary.length <= LONGEST_SUMMARY,
    `store text in ${language}, with the summary that the extension shows`,
  );
}
const pictures = readdirSync('docs/store').filter((f) => f.endsWith('.png'));
must(pictures.length > 0, `${pictures.length} pictures for the stores (npm run screenshots)`);

// --- every permission is explained
const privacy = readFileSync('PRIVACY.md', 'utf8');
for (const name of json('manifest.json').permissions)
  must(privacy.includes(`\`${name}\``), `PRIVACY.md explains ${name}`);

// --- dependencies: pinned, few, justified, with their licences
const locked = json('package-lock.json').packages;
/** What is shipped: our libraries and, in turn, what they need. */
const shipped = new Map();
for (const queue = Object.keys(dependencies); queue.length;) {
  const name = queue.pop();
  if (shipped.has(name)) continue;
  shipped.set(name, locked[`node_modules/${name}`]);
  queue.push(...Object.keys(shipped.get(name).dependencies ?? {}));
}
const reasons = readFileSync('docs/dependencies.md', 'utf8');
for (const [name, wanted] of Object.entries({ ...dependencies, ...json('package.json').devDependencies })) {
  if (!/^(?:npm:[a-z-]+@)?\d+\.\d+\.\d+(?:-[a-z]+\.\d+)?$/.test(wanted))
    must(false, `${name} is pinned (${wanted})`);
  if (!name.startsWith('@types/') && !reasons.includes(name))
    must(false, `docs/dependencies.md says why ${name}`);
}
must(true, `${Object.keys(dependencies).length} libraries are shipped (${shipped.size} with what they need)`);
const licences = [...shipped]
  .sort()
  .map(([name, { version: v, license }]) => {
    const folder = `node_modules/${name}`;
    const file = readdirSync(folder).find((f) => /^licen[cs]e/i.test(f));
    return `${name} ${v} (${license})\n\n${file ? readFileSync(join(folder, file), 'utf8').trim() : license}`;
  })
  .join(`\n\n${'-'.repeat(72)}\n\n`);

// --- the same bytes, here and from the source archive alone
rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
const tracked = run('git', ['ls-files', '-z'])
  .split('\0')
  .filter((f) => f && existsSync(f))
  .sort();
const source = archive(new Map(tracked.map((f) => [f, readFileSync(f)])));
const elsewhere = mkdtempSync(join(tmpdir(), 'variorum-source-'));
for (const file of tracked) {
  mkdirSync(dirname(join(elsewhere, file)), { recursive: true });
  writeFileSync(join(elsewhere, file), readFileSync(file));
}
run(process.execPath, ['tools/build.mjs']);
run(process.execPath, ['tools/build.mjs'], { cwd: elsewhere });
for (const target of ['chrome', 'firefox']) {
  const here = filesIn(`dist/${target}`);
  const there = filesIn(join(elsewhere, 'dist', target));
  const differing = [...new Set([...here.keys(), ...there.keys()])].filter(
    (f) => !here.get(f) || !there.get(f) || sha(here.get(f)) !== sha(there.get(f)),
  );
  must(
    differing.length === 0,
    `${target}: ${here.size} files, the same bytes in two builds${differing.map((f) => `\n       ${f}`).join('')}`,
  );
  here.set('licences.txt', Buffer.from(licences));
  const names = target === 'chrome' ? ['chrome', 'edge'] : ['firefox'];
  for (const name of names) writeFileSync(join(OUT, `variorum-${version}-${name}.zip`), archive(here));
  if (target === 'chrome')
    for (const [file, bytes] of here) console.log(`       ${String(bytes.byteLength).padStart(9)}  ${file}`);
}
rmSync(elsewhere, { recursive: true, force: true });
writeFileSync(join(OUT, `variorum-${version}-source.zip`), source);

// --- what Firefox's linter says
const lint = spawnSync(
  process.execPath,
  [commandFile('web-ext'), 'lint', '--output', 'json', '--source-dir', 'dist/firefox'],
  { encoding: 'utf8' },
);
const { errors, warnings, notices } = JSON.parse(lint.stdout.slice(lint.stdout.indexOf('{')));
must(
  errors.length === 0 && warnings.length === 0,
  `web-ext lint: ${errors.length} errors, ${warnings.length} warnings, ${notices.length} notices`,
);
for (const w of [...errors, ...warnings]) console.log(`       ${w.code}: ${w.message} (${w.file ?? ''})`);

// --- the bill of materials, by the lock: npm's own leaves out what a tool needs too
const components = [...shipped].sort().map(([name, { version: v, license, integrity }]) => ({
  type: 'library',
  name,
  version: v,
  purl: `pkg:npm/${name.replace('@', '%40')}@${v}`,
  licenses: [{ license: { id: license } }],
  hashes: [
    { alg: 'SHA-512', content: Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex') },
  ],
}));
const bill = {
  bomFormat: 'CycloneDX',
  specVersion: '1.5',
  version: 1,
  metadata: { component: { type: 'application', name: 'variorum', version } },
  components,
};
must(
  components.every((c) => c.licenses[0].license.id),
  `a bill of materials of ${components.length} components`,
);
writeFileSync(join(OUT, `variorum-${version}-materials.cdx.json`), JSON.stringify(bill, null, 2));

const sums = readdirSync(OUT)
  .sort()
  .map((f) => `${sha(readFileSync(join(OUT, f)))}  ${f}`);
writeFileSync(join(OUT, 'SHA256SUMS'), `${sums.join('\n')}\n`);
console.log(sums.join('\n'));
console.log(problems.length ? `${problems.length} problems` : `${OUT} is ready to be sent to the stores`);
process.exit(problems.length ? 1 : 0);
