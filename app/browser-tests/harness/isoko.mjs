// The phone without a screen.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { environment, program } from './programs.mjs';

export class Isoko {
  constructor(data, market) {
    Object.assign(this, { data, market });
  }

  /**
   * A phone that a seller has made her own: asked for a code, read it in the SMS, confirmed it. With an invitation it joins
   * the seller who invites.
   */
  static async enrolled(data, market, { name, phone, village, country, invitation, seller }) {
    await mkdir(data, { recursive: true });
    const isoko = new Isoko(data, market);
    const joins = invitation ? ['--invitation', invitation, '--seller', seller] : [];
    await isoko.run('enrol', '--name', name, '--phone', phone, '--village', village, '--country', country, ...joins);
    await isoko.run('enrol', '--code', await market.lastCode(phone));
    return isoko;
  }

  /** Runs one command and gives its document. A command that fails fails the test, with the document in the message. */
  async run(...command) {
    const { code, document } = await this.attempt(...command);
    assert.equal(code, 0, `isoko ${command.join(' ')}: ${JSON.stringify(document)}`);
    return document;
  }

  /** Runs one command that may fail. */
  attempt(...command) {
    const words = ['--data', this.data, '--market', this.market.url, '--json', ...command];
    return new Promise((resolve, reject) => {
      execFile(program('isoko'), words, { env: environment(), timeout: 60_000 }, (error, stdout, stderr) => {
        if (error && typeof error.code !== 'number') return reject(error);
        try {
          resolve({ code: error?.code ?? 0, document: JSON.parse(stdout) });
        } catch {
          reject(new Error(`isoko ${command.join(' ')} printed no document: ${stdout}${stderr}`));
        }
      });
    });
  }

  /** The one listing of a phone that has one. */
  async onlyListing() {
    const { listings } = await this.run('listing', 'list');
    assert.equal(listings.length, 1, JSON.stringify(listings));
    return listings[0];
  }

  /** The order with this number. */
  async order(number) {
    const { orders } = await this.run('order', 'list');
    const order = orders.find(one => one.number === number);
    assert.ok(order, `order ${number} is among ${JSON.stringify(orders)}`);
    return order;
  }
}
