// Isoko: the market as a process, phones as processes, buyers who send the storefront's form.
import { join } from 'node:path';
import { buyer, ordered } from '../records.mjs';
import { Client, Server, freePort } from '../programs.mjs';

export class Isoko {
  name = 'Isoko';
  phones = 0;

  constructor({ folder, proxy, built }) {
    Object.assign(this, { folder, proxy, built, log: join(folder, 'isoko.log') });
  }

  async start() {
    const port = await freePort();
    const args = ['serve', '--listen', `127.0.0.1:${port}`, '--data', join(this.folder, 'market'), '--dev'];
    this.server = await Server.start(port, join(this.built, 'marketplace'), args, { log: this.log });
    this.market = `http://127.0.0.1:${port}`;
    this.proxy.target = port;
  }

  /** The seller's phone, enrolled, with every record listed and sent. */
  async seller(file) {
    this.amina = await this.#phone();
    this.ids = (await this.amina.ask('seed', { file })).ids;
    await this.amina.ask('sync');
    return this.amina;
  }

  /** Another phone of the same seller, which has heard nothing yet. */
  async newPhone() {
    const { invitation } = await this.amina.ask('invite');
    return this.#phone(invitation);
  }

  async #phone(invitation) {
    this.phones += 1;
    const number = `+2507881234${String(this.phones).padStart(2, '0')}`;
    const args = ['--data', join(this.folder, `phone-${this.phones}`), '--market', this.proxy.url];
    const phone = new Client(join(this.built, 'bench-isoko'), args, { log: this.log });
    await phone.ask('enrol', { phone: number, invitation });
    const sms = await (await fetch(`${this.market}/dev/sms`)).json();
    await phone.ask('confirm', { code: /\b\d{6}\b/.exec(sms.find(({ to }) => to === number).text)[0] });
    return phone;
  }

  /** A buyer orders from the nth listing. */
  async order(n) {
    const page = `${this.market}/l/${this.ids[n]}`;
    const form_key = /name="form_key" value="([^"]+)"/.exec(await (await fetch(page)).text())[1];
    const body = new URLSearchParams({ form_key, quantity: String(ordered / 1000), ...buyer });
    const answer = await fetch(`${page}/order`, { method: 'POST', body });
    if (!new URL(answer.url).pathname.startsWith('/o/')) throw new Error(`the order was not taken: ${answer.status}`);
  }

  async stop() {
    await this.server?.stop();
  }
}
