// Sync, side by side. Started by ../run, which makes everything that this needs.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { links } from './links.mjs';
import { measure } from './phases.mjs';
import { endAll } from './programs.mjs';
import { Proxy } from './proxy.mjs';
import { Anki } from './systems/anki.mjs';
import { Isoko } from './systems/isoko.mjs';
import { Pouch } from './systems/pouchdb.mjs';
import { table } from './table.mjs';

const here = dirname(dirname(fileURLToPath(import.meta.url)));
const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    systems: { type: 'string', default: 'isoko,pouchdb,anki' },
    links: { type: 'string', default: Object.keys(links).join() },
    records: { type: 'string', default: '10000' },
    'records-slow': { type: 'string', default: '200' },
    repeats: { type: 'string', default: '3' },
    out: { type: 'string', default: join(here, 'results', 'side-by-side.json') },
    built: { type: 'string', default: join(here, '..', 'target', 'release') },
  },
});
const wanted = options.links.split(',');
const unknown = wanted.find(link => !(link in links));
if (unknown) throw new Error(`no link ${unknown}: ${Object.keys(links).join(', ')}`);
const repeats = options.quick ? 1 : Number(options.repeats);
// The clean link says what the programs cost, so it gets a large stock of listings; the slow ones get one that they can carry.
const runs = [
  { links: wanted.filter(link => link === 'clean'), count: options.quick ? 1000 : Number(options.records) },
  { links: wanted.filter(link => link !== 'clean' && !(options.quick && link === '2g-rural')), count: Number(options['records-slow']) },
].filter(run => run.links.length > 0);
const kinds = { isoko: Isoko, pouchdb: Pouch, anki: Anki };

const folder = await mkdtemp(join(tmpdir(), 'isoko-bench-'));
const results = [];
const began = Date.now();
let failed = false;
try {
  for (const run of runs) {
    for (const name of options.systems.split(',')) {
      const place = join(folder, `${name}-${run.count}`);
      const proxy = await Proxy.open();
      const parts = { folder: place, proxy, built: resolve(options.built), drivers: join(here, 'drivers'), python: join(here, '.venv', 'bin', 'python') };
      try {
        results.push(...(await measure(new kinds[name](parts), { ...run, proxy, folder: place, repeats, tell })));
      } finally {
        proxy.close();
      }
    }
  }
} catch (error) {
  failed = true;
  process.exitCode = 1;
  console.error(`${error.stack}\n(the logs are in ${folder})`);
} finally {
  await endAll();
}
const about = { at: new Date().toISOString(), minutes: Number(((Date.now() - began) / 60_000).toFixed(1)), processors: cpus().length, node: process.version, repeats };
if (results.length > 0) console.log(`\n${table(results)}`);
if (!failed) {
  await writeFile(options.out, `${JSON.stringify({ about, links, results }, null, 1)}\n`);
  console.log(`written to ${options.out}`);
  await rm(folder, { recursive: true });
}

function tell({ system, link, phase, seconds, up, down, requests, connections, phoneCpu, serverCpu, samples }) {
  const all = samples.map(sample => sample.seconds.toFixed(3)).join(' ');
  console.log(`${system.padEnd(8)} ${link.padEnd(9)} ${phase.padEnd(6)} ${seconds.toFixed(3)} s  up ${up}  down ${down}  requests ${requests}  new connections ${connections}  processor ${phoneCpu}+${serverCpu} s  (${all})`);
}
