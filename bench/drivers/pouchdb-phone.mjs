// A phone with PouchDB on LevelDB: `node pouchdb-phone.mjs FOLDER REMOTE`. One JSON command per line in, one answer per line out.
import { mkdirSync, readFileSync } from 'node:fs';
import http from 'node:http';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import PouchDB from 'pouchdb';

const [folder, url] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const local = new PouchDB(join(folder, 'listings'));
// As many connections as a browser opens to one host, kept as long as a browser keeps them.
const agent = new http.Agent({ keepAlive: true, maxSockets: 6, timeout: 300_000 });
const remote = new PouchDB(url, { fetch: (address, options) => PouchDB.fetch(address, { ...options, agent }) });
const ids = [];

const commands = {
  /** A connection before the clock starts, as the others have from signing in. */
  async warm() {
    await remote.info();
  },

  async seed({ file, ids: given }) {
    const records = JSON.parse(readFileSync(file, 'utf8'));
    ids.push(...given);
    const written = await local.bulkDocs(records.map((record, n) => ({ _id: given[n], kind: 'listing', ...record })));
    const failed = written.find(one => one.error);
    if (failed) throw new Error(JSON.stringify(failed));
  },

  async reprice({ from, count, price }) {
    const { rows } = await local.allDocs({ keys: ids.slice(from, from + count), include_docs: true });
    await local.bulkDocs(rows.map(({ doc }) => ({ ...doc, price })));
  },

  /** Both ways once, as PouchDB does it by default: at the same time, in batches of a hundred. */
  async sync() {
    const started = performance.now();
    const report = await PouchDB.sync(local, remote);
    const seconds = (performance.now() - started) / 1000;
    const errors = [...report.push.errors, ...report.pull.errors];
    if (errors.length > 0) throw new Error(JSON.stringify(errors));
    return { seconds, report: { written: report.push.docs_written, read: report.pull.docs_written } };
  },

  async look() {
    const docs = (await local.allDocs({ include_docs: true })).rows.map(({ doc }) => doc);
    const listings = docs.filter(({ kind }) => kind === 'listing');
    return { listings: listings.length, orders: docs.length - listings.length, prices: listings.reduce((sum, { price }) => sum + price, 0) };
  },
};

for await (const line of createInterface({ input: process.stdin })) {
  const { do: what, ...how } = JSON.parse(line);
  const answer = await commands[what](how).catch(error => ({ error: String(error.stack ?? error.message ?? JSON.stringify(error)) }));
  process.stdout.write(`${JSON.stringify(answer ?? {})}\n`);
}
process.exit(0);
