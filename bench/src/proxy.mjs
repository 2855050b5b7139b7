// The one proxy that all systems go through: it carries TCP, counts bytes both ways, and shapes the link.
//
// A direction is a wire of a certain rate and length: what enters waits until everything before it has left the sender, then travels
// for the delay. Connections share the wire, as they share a phone's radio.
import net from 'node:net';
import { links } from './links.mjs';

// About what a packet carries: the receiver sees a long answer arrive in such pieces.
const PIECE = 1400;
// What the operating system's buffers would take before the sender has to wait.
const MOST_WAITING = 64 * 1024;
const REQUEST_LINE = /\b(?:GET|HEAD|POST|PUT|DELETE|OPTIONS) \S+ HTTP\/1\.[01]\r\n/g;
// Longer than any request line that is sent here.
const LONGEST_LINE = 4096;

class Wire {
  freeAt = 0;

  /** When a piece that is handed in now has left the sender, and when it arrives. */
  carry(bytes, rate, delay) {
    const start = Math.max(performance.now(), this.freeAt);
    this.freeAt = start + (bytes * 8_000) / rate;
    return this.freeAt + delay;
  }
}

export class Proxy {
  target = null;
  counts = { up: 0, down: 0, requests: 0, connections: 0 };
  #link = links.clean;
  #up = new Wire();
  #down = new Wire();
  #sockets = new Set();

  static async open() {
    const proxy = new Proxy();
    proxy.server = net.createServer({ noDelay: true }, socket => proxy.#accept(socket));
    await new Promise(resolve => proxy.server.listen(0, '127.0.0.1', resolve));
    proxy.port = proxy.server.address().port;
    proxy.url = `http://127.0.0.1:${proxy.port}`;
    return proxy;
  }

  /** From now on; connections that are open stay open. */
  shape(name) {
    this.#link = links[name];
  }

  /** Starts counting anew. */
  reset() {
    this.counts = { up: 0, down: 0, requests: 0, connections: 0 };
  }

  close() {
    for (const socket of this.#sockets) socket.destroy();
    this.server.close();
  }

  #accept(client) {
    this.counts.connections += 1;
    const market = net.connect({ port: this.target, host: '127.0.0.1', noDelay: true });
    // A handshake is one round trip before the first byte may go.
    const opensAt = performance.now() + this.#link.upDelay + this.#link.downDelay;
    const lines = new RequestLines();
    this.#pipe(client, market, bytes => {
      this.counts.up += bytes.length;
      this.counts.requests += lines.count(bytes);
    }, () => [this.#up, this.#link.up, this.#link.upDelay], opensAt);
    this.#pipe(market, client, bytes => {
      this.counts.down += bytes.length;
    }, () => [this.#down, this.#link.down, this.#link.downDelay], 0);
  }

  #pipe(from, to, count, way, opensAt) {
    this.#sockets.add(from);
    const queue = [];
    let waiting = 0;
    let timer = null;

    const deliver = () => {
      timer = null;
      const now = performance.now();
      while (queue.length > 0 && queue[0].at <= now) {
        const { bytes } = queue.shift();
        if (bytes === null) return void to.end();
        waiting -= bytes.length;
        to.write(bytes);
      }
      if (waiting < MOST_WAITING && from.isPaused()) from.resume();
      if (queue.length > 0) timer = setTimeout(deliver, Math.max(0, queue[0].at - performance.now()));
    };
    const enqueue = (bytes, at) => {
      queue.push({ bytes, at });
      if (bytes) waiting += bytes.length;
      if (timer === null) timer = setTimeout(deliver, Math.max(0, queue[0].at - performance.now()));
    };

    const pass = bytes => {
      count(bytes);
      const [wire, rate, delay] = way();
      if (rate === Infinity && queue.length === 0) {
        if (!to.write(bytes)) {
          from.pause();
          to.once('drain', () => from.resume());
        }
        return;
      }
      for (let at = 0; at < bytes.length; at += PIECE) {
        const piece = bytes.subarray(at, at + PIECE);
        enqueue(piece, wire.carry(piece.length, rate, delay));
      }
      if (waiting >= MOST_WAITING) from.pause();
    };
    from.on('data', bytes => {
      const early = opensAt - performance.now();
      if (early <= 0) return pass(bytes);
      // Only this connection waits for its handshake; the wire is free for the others.
      from.pause();
      setTimeout(() => {
        pass(bytes);
        if (waiting < MOST_WAITING) from.resume();
      }, early);
    });
    from.on('end', () => enqueue(null, queue.at(-1)?.at ?? 0));
    from.on('error', () => to.destroy());
    from.on('close', () => {
      this.#sockets.delete(from);
      if (from.errored) to.destroy();
    });
  }
}

/** Counts request lines in a stream, also those that a packet's end cuts in two. */
class RequestLines {
  #tail = '';

  count(bytes) {
    const text = this.#tail + bytes.toString('latin1');
    let found = 0;
    let after = 0;
    for (const match of text.matchAll(REQUEST_LINE)) {
      found += 1;
      after = match.index + match[0].length;
    }
    this.#tail = text.slice(Math.max(after, text.length - LONGEST_LINE));
    return found;
  }
}
