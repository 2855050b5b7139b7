// PouchDB with express-pouchdb, both on LevelDB.
import { join } from 'node:path';
import { Client, Server, freePort } from '../programs.mjs';
import { buyer, ordered } from '../records.mjs';

const uuid7 = n => {
  const hex = crypto.randomUUID().replaceAll('-', '');
  const ms = (1_763_779_200_000 + n).toString(16).padStart(12, '0');
  return `${ms.slice(0, 8)}-${ms.slice(8)}-7${hex.slice(13, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
};

export class Pouch {
  name = 'PouchDB';
  phones = 0;

  constructor({ folder, proxy, drivers }) {
    Object.assign(this, { folder, proxy, drivers, log: join(folder, 'pouchdb.log') });
  }

  async start() {
    const port = await freePort();
    const args = [join(this.drivers, 'pouchdb-server.mjs'), String(port), join(this.folder, 'server')];
    this.server = await Server.start(port, process.execPath, args, { log: this.log, cwd: this.folder });
    this.database = `http://127.0.0.1:${port}/listings`;
    this.proxy.target = port;
    await fetch(this.database, { method: 'PUT' });
  }

  async seller(file, records) {
    const phone = await this.newPhone();
    this.ids = records.map((_, n) => uuid7(n));
    await phone.ask('seed', { file, ids: this.ids });
    await phone.ask('sync');
    return phone;
  }

  async newPhone() {
    this.phones += 1;
    const args = [join(this.drivers, 'pouchdb-phone.mjs'), join(this.folder, `phone-${this.phones}`), `${this.proxy.url}/listings`];
    const phone = new Client(process.execPath, args, { log: this.log });
    await phone.ask('warm');
    return phone;
  }

  /** The other side writes two documents: the order, and the listing with less in stock. */
  async order(n) {
    const listing = await (await fetch(`${this.database}/${this.ids[n]}`)).json();
    const order = {
      _id: uuid7(Date.now() % 1_000_000),
      kind: 'order',
      listing: listing._id,
      title: listing.title,
      quantity: ordered,
      total: (listing.price * ordered) / 1000,
      currency: listing.currency,
      buyer: buyer.name,
      buyer_country: buyer.country,
      address: buyer.address,
      note: buyer.note,
      state: 'placed',
    };
    const docs = [order, { ...listing, stock: listing.stock - ordered }];
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(`${this.database}/_bulk_docs`, { method: 'POST', headers, body: JSON.stringify({ docs }) });
    if (!answer.ok) throw new Error(await answer.text());
  }

  async stop() {
    await this.server?.stop();
  }
}
