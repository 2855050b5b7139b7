// Anki's sync server and its client library.
import { join } from 'node:path';
import { Client, Server, freePort } from '../programs.mjs';
import { buyer, ordered } from '../records.mjs';

export class Anki {
  name = 'Anki';
  phones = 0;

  constructor({ folder, proxy, drivers, python }) {
    Object.assign(this, { folder, proxy, drivers, python, log: join(folder, 'anki.log') });
  }

  async start() {
    const port = await freePort();
    const env = { SYNC_USER1: 'amina:amina', SYNC_BASE: join(this.folder, 'server'), SYNC_HOST: '127.0.0.1', SYNC_PORT: String(port), RUST_LOG: 'anki=warn' };
    this.server = await Server.start(port, this.python, ['-m', 'anki.syncserver'], { log: this.log, env });
    this.direct = `http://127.0.0.1:${port}/`;
    this.proxy.target = port;
  }

  async seller(file) {
    const phone = await this.newPhone();
    await phone.ask('seed', { file });
    await phone.ask('sync', { seed: true });
    // The other side has a client of its own, which does not go through the proxy.
    this.other = await this.#client('other-side', this.direct);
    await this.other.ask('sync');
    return phone;
  }

  newPhone() {
    this.phones += 1;
    return this.#client(`phone-${this.phones}`, `${this.proxy.url}/`);
  }

  async #client(name, endpoint) {
    const client = new Client(this.python, [join(this.drivers, 'anki_phone.py'), join(this.folder, name), endpoint], { log: this.log });
    await client.ask('warm');
    return client;
  }

  async order(n) {
    await this.other.ask('sync');
    await this.other.ask('order', { index: n, grams: ordered, buyer });
    await this.other.ask('sync');
  }

  async stop() {
    await this.other?.stop();
    await this.server?.stop();
  }
}
