// The seller's phone as a process: the preview, with its desk's network switch.
import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Server, freePort } from './programs.mjs';

export class Phone extends Server {
  /** Starts one that nobody has used yet; `options` are further ones of the preview. */
  static async open(folder, market, ...options) {
    const port = await freePort();
    const data = join(folder, 'phone');
    await mkdir(data, { recursive: true });
    const phone = new Phone({
      name: 'preview',
      port,
      arguments: ['--listen', `127.0.0.1:${port}`, '--data', data, '--market', market.url, ...options],
      log: join(folder, 'phone.log'),
    });
    return phone.start();
  }

  /** The switch on the desk: 'none', '2g' or 'good'. It stays as it was over a restart. */
  async network(signal) {
    const body = new URLSearchParams({ signal });
    const answer = await fetch(`${this.url}/desk/network`, { method: 'POST', body, redirect: 'manual' });
    assert.ok(answer.status >= 200 && answer.status < 400, `the desk takes ${signal}: ${answer.status}`);
    const state = await (await fetch(`${this.url}/desk/state`)).json();
    assert.equal(state.signal, signal);
  }
}
