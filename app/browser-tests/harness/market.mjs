// The market as a process, and what stands around it: the SMS it sends.
import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Server, freePort } from './programs.mjs';
import { until } from './wait.mjs';

export class Market extends Server {
  /** Starts one with an empty shelf. */
  static async open(folder) {
    const port = await freePort();
    const data = join(folder, 'market');
    await mkdir(data, { recursive: true });
    const market = new Market({
      name: 'marketplace',
      port,
      arguments: ['serve', '--listen', `127.0.0.1:${port}`, '--data', data, '--dev'],
      log: join(folder, 'market.log'),
    });
    return market.start();
  }

  /** Every SMS that it sent, newest first. */
  async sms() {
    const answer = await fetch(`${this.url}/dev/sms`);
    assert.equal(answer.status, 200, 'a market started with --dev shows its SMS');
    return answer.json();
  }

  /** The one-time code in the newest SMS to a number, as soon as there is one; a newer one than `not`, if given. */
  async lastCode(number, { not } = {}) {
    return until(`a code for ${number}`, async () => {
      const newest = (await this.sms()).find(({ to }) => to === number);
      const code = /\b\d{6}\b/.exec(newest?.text ?? '')?.[0];
      return code !== not && code;
    });
  }
}
