// The programs under test as real processes: started on ports of their own, ended by their id, their words kept.
import { spawn } from 'node:child_process';
import { createWriteStream, existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { until } from './wait.mjs';

// `cargo xtask test` says where they are; without it, where cargo puts them.
const FOLDER = process.env.ISOKO_PROGRAMS ?? fileURLToPath(new URL('../../../target/debug', import.meta.url));

/** Where a program is. */
export const program = name => {
  const path = join(FOLDER, name);
  if (!existsSync(path)) throw new Error(`${path} is not built; \`cargo xtask test --only browser\` builds it`);
  return path;
};

// What the person at the terminal has set for her own use is not meant for the tests; her language neither.
export const environment = () => {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('ISOKO_') && !name.startsWith('LC_') && name !== 'RUST_LOG');
  return { ...Object.fromEntries(kept), LANG: 'en_US.UTF-8' };
};

/** A port that is free now. A restarted process comes back to the same one, so it is chosen here and not by the process. */
export const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

const running = new Set();
// When a test run is interrupted, nothing it started stays behind.
process.on('exit', () => running.forEach(child => child.kill('SIGKILL')));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));

/** A server process that answers `/healthz` on its port. */
export class Server {
  #child = null;

  constructor({ name, port, arguments: args, log }) {
    Object.assign(this, { name, port, args, log, url: `http://127.0.0.1:${port}` });
  }

  /** Starts it, and waits until it answers. The same data and port as before, when it ran before. */
  async start() {
    const log = createWriteStream(this.log, { flags: 'a' });
    const child = spawn(program(this.name), this.args, { stdio: ['ignore', 'pipe', 'pipe'], env: environment() });
    this.#child = child;
    running.add(child);
    child.ended = new Promise(resolve => child.once('close', (code, signal) => resolve(signal ?? code)));
    child.ended.then(() => { running.delete(child); log.end(); });
    child.once('error', error => log.write(`${error}\n`));
    for (const stream of [child.stdout, child.stderr]) stream.pipe(log, { end: false });
    await until(`${this.name} answers`, async () => {
      if (child.exitCode !== null || child.signalCode !== null) throw Object.assign(new Error(`${this.name} ended by itself; see ${this.log}`), { final: true });
      return (await fetch(`${this.url}/healthz`, { signal: AbortSignal.timeout(2000) })).ok;
    }, { seconds: 30 });
    return this;
  }

  /** Asks it to end, and makes sure that it did. */
  async stop(signal = 'SIGTERM') {
    const child = this.#child;
    this.#child = null;
    if (!child) return;
    child.kill(signal);
    const stubborn = setTimeout(() => child.kill('SIGKILL'), 8000);
    await child.ended;
    clearTimeout(stubborn);
  }

  /** The battery falls out. */
  pullThePlug() {
    return this.stop('SIGKILL');
  }

  async restart() {
    await this.stop();
    return this.start();
  }
}
