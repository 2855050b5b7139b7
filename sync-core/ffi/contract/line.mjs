// The line between a phone and a market: it can be let through, held (what is sent lies still), and cut.
import { once } from 'node:events';
import { connect, createServer } from 'node:net';

export class Line {
  #held = false;
  #pairs = new Set();

  static async to(url) {
    const { hostname, port } = new URL(url);
    const line = new Line();
    line.server = createServer(phone => line.#carry(phone, connect(Number(port), hostname))).listen(0, '127.0.0.1');
    await once(line.server, 'listening');
    line.url = `http://127.0.0.1:${line.server.address().port}`;
    return line;
  }

  #carry(phone, market) {
    const pair = [phone, market];
    this.#pairs.add(pair);
    for (const [from, to] of [pair, [market, phone]]) {
      from.pipe(to);
      from.on('error', () => to.destroy());
      from.on('close', () => this.#pairs.delete(pair));
    }
    if (this.#held) this.#stop(pair);
  }

  #stop = ([phone, market]) => {
    phone.unpipe(market);
    phone.pause();
  };

  /** From now on nothing gets through; nobody is told. */
  hold() {
    this.#held = true;
    this.#pairs.forEach(this.#stop);
  }

  /** Gone: who waits is told at once. What comes next gets through. */
  cut() {
    this.#held = false;
    for (const pair of this.#pairs) pair.forEach(end => end.destroy());
    this.#pairs.clear();
  }

  async close() {
    this.cut();
    this.server.close();
  }
}
