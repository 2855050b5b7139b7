// Programs that the benchmark starts: servers, and clients that take one JSON command per line and answer each with one.
import { spawn } from 'node:child_process';
import { createWriteStream, readFileSync } from 'node:fs';
import net from 'node:net';
import { createInterface } from 'node:readline';

const running = new Set();

function start(command, args, { log, env, cwd }) {
  const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['pipe', 'pipe', 'pipe'] });
  child.stderr.pipe(createWriteStream(log, { flags: 'a' }));
  running.add(child);
  child.ended = new Promise(resolve => {
    child.on('error', error => resolve(String(error)));
    child.on('exit', (code, signal) => {
      running.delete(child);
      resolve(signal ?? `exit ${code}`);
    });
  });
  return child;
}

/** Ends what is still running; each by its own handle. */
export async function endAll() {
  await Promise.all([...running].map(end));
}

async function end(child) {
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await child.ended;
  clearTimeout(late);
}

/**
 * Seconds of processor time that a program has used, where the system tells (Linux, in hundredths). On a machine with other work they
 * say more of what a sync costs than its duration.
 */
export function processorSeconds({ child }) {
  try {
    const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return null;
  }
}

export async function freePort() {
  const server = net.createServer();
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise(resolve => server.close(resolve));
  return port;
}

/** A server that is up as soon as its port takes connections. */
export class Server {
  static async start(port, command, args, options) {
    const server = new Server();
    server.child = start(command, args, options);
    server.child.stdout.resume();
    for (let tries = 0; tries < 300; tries += 1) {
      const gone = await Promise.race([server.child.ended, new Promise(resolve => setTimeout(resolve, 100))]);
      if (gone) throw new Error(`${command} ended (${gone}); see ${options.log}`);
      if (await answers(port)) return server;
    }
    throw new Error(`${command} does not listen; see ${options.log}`);
  }

  stop() {
    return end(this.child);
  }
}

function answers(port) {
  return new Promise(resolve => {
    const socket = net.connect({ port, host: '127.0.0.1' });
    socket.on('connect', () => resolve(true));
    socket.on('error', () => resolve(false));
    socket.on('connect', () => socket.destroy());
  });
}

/** A client. */
export class Client {
  constructor(command, args, options) {
    this.name = command;
    this.log = options.log;
    this.child = start(command, args, options);
    this.lines = createInterface({ input: this.child.stdout })[Symbol.asyncIterator]();
  }

  /** Sends one command and gives its answer. */
  async ask(what, more = {}) {
    this.child.stdin.write(`${JSON.stringify({ do: what, ...more })}\n`);
    const { value, done } = await this.lines.next();
    if (done) throw new Error(`${this.name} ended at "${what}"; see ${this.log}`);
    const answer = JSON.parse(value);
    if (answer.error) throw new Error(`${this.name}: ${what}: ${answer.error}`);
    return answer;
  }

  stop() {
    return end(this.child);
  }
}
