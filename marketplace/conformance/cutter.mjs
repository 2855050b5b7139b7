// A connection that breaks: passes bytes on between clients and the market, and cuts at random ones, in both directions.
import { connect, createServer } from 'node:net';

/** Random numbers from a seed (mulberry32): from 0 up to, not including, 1. */
export const dice = seed => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
};

/** Counts the bytes of bodies among the bytes of requests. */
class Bodies {
  #head = '';
  #left = 0;
  bytes = 0;

  /** How many of these bytes are of a body. */
  take(data) {
    while (data.length) {
      if (this.#left) {
        const of = Math.min(this.#left, data.length);
        this.#left -= of;
        this.bytes += of;
        data = data.subarray(of);
        continue;
      }
      this.#head += String.fromCharCode(data[0]);
      data = data.subarray(1);
      if (!this.#head.endsWith('\r\n\r\n')) continue;
      if (/^transfer-encoding:/im.test(this.#head)) throw new Error('a body without a length is not counted here');
      this.#left = Number(/^content-length:\s*(\d+)/im.exec(this.#head)?.[1] ?? 0);
      this.#head = '';
    }
  }
}

export class Cutter {
  #server;
  #dice;
  #cuts = 0;
  #sockets = new Set();
  /** How often it cut, and how many bytes of bodies it passed on. */
  cut = 0;
  bodies = 0;

  constructor(seed) {
    this.#dice = dice(seed);
  }

  /** Stands in front of a port. */
  async open(port) {
    this.#server = createServer(client => this.#pass(client, connect(port, '127.0.0.1')));
    await new Promise(resolve => this.#server.listen(0, '127.0.0.1', resolve));
    this.url = `http://127.0.0.1:${this.#server.address().port}`;
    return this;
  }

  /** The next connections are cut, this many times; one that somebody kept open for later is not used again. */
  begin(cuts) {
    this.#closeConnections();
    this.#cuts = cuts;
    this.cut = 0;
    this.bodies = 0;
  }

  close() {
    this.#server.close();
    this.#closeConnections();
  }

  #closeConnections() {
    for (const socket of this.#sockets) socket.destroy();
  }

  #below(n) {
    return Math.floor(this.#dice() * n);
  }

  /** After how many bytes, up or down, a connection is cut: twice at the beginning, before anything can be complete, then anywhere. */
  #plan() {
    if (this.#cuts <= 0) return { up: Infinity, down: Infinity };
    if (this.cut >= 2 && this.#dice() < 0.6) return { up: 300 + this.#below(24_000), down: Infinity };
    return this.#dice() < 0.5 ? { up: this.#below(250), down: Infinity } : { up: Infinity, down: this.#below(180) };
  }

  #pass(client, market) {
    for (const socket of [client, market]) {
      this.#sockets.add(socket);
      socket.once('close', () => this.#sockets.delete(socket));
    }
    const plan = this.#plan();
    const bodies = new Bodies();
    let done = false;
    const cut = () => {
      done = true;
      this.#cuts -= 1;
      this.cut += 1;
      // Some networks say that a connection is over, others just forget it.
      for (const side of [client, market]) this.#dice() < 0.5 ? side.end(() => side.destroy()) : side.resetAndDestroy();
    };
    const forward = (from, to, which) => {
      from.on('data', data => {
        if (done) return;
        const passed = data.subarray(0, Math.min(data.length, plan[which]));
        plan[which] -= data.length;
        if (which === 'up') {
          const before = bodies.bytes;
          bodies.take(passed);
          this.bodies += bodies.bytes - before;
        }
        if (passed.length) to.write(passed);
        if (plan[which] < 0) cut();
      });
      from.on('end', () => done || to.end());
      from.on('error', () => to.destroy());
      from.on('close', () => done || to.destroy());
    };
    forward(client, market, 'up');
    forward(market, client, 'down');
  }
}
