// What is measured: one system over one set of links, phase by phase.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { processorSeconds } from './programs.mjs';
import { records } from './records.mjs';

/** Every phase, in the order in which it is run and shown. */
export const phases = [
  { id: 'empty', title: 'empty sync' },
  { id: 'edit', title: 'one price edit' },
  { id: 'order', title: 'one new order comes down' },
  { id: 'after', title: 'the sync after that' },
  { id: 'edits', title: '100 edits up, with answers' },
  { id: 'first', title: 'first sync to an empty phone' },
];

// A phase that took longer than this is not done again: it is the link's time then, which hardly varies.
const TOO_LONG_TO_REPEAT_S = 25;

/** Measures a system over these links, after each other, with the same market and the same seller. Gives one result per link and phase. */
export async function measure(system, { proxy, folder, links, count, repeats, tell }) {
  await mkdir(folder, { recursive: true });
  const all = records(count);
  const file = join(folder, 'records.json');
  await writeFile(file, JSON.stringify(all));
  proxy.shape('clean');
  await system.start();
  const run = new Run(system, proxy, await system.seller(file, all), all);
  const results = [];
  try {
    await run.settle();
    for (const link of links) {
      for (const { id } of phases) {
        const samples = [];
        while (samples.length < repeats && !samples.some(({ seconds }) => seconds > TOO_LONG_TO_REPEAT_S)) {
          const sample = await run.once(id, link);
          if (id === 'order') {
            // What the arrival of an order makes the next sync say belongs to it, and is measured apart.
            run.afterOrder.push(await run.sync(link));
          }
          await run.settle();
          samples.push(sample);
        }
        results.push(summary({ system: system.name, link, phase: id, records: count }, samples));
        tell(results.at(-1));
      }
      await run.check();
    }
  } finally {
    await run.phone.stop();
    await system.stop();
  }
  return results;
}

class Run {
  /** Where the next edits and orders go, and what must have come of the earlier ones. */
  next = 0;
  price = 5000;
  orders = 0;
  afterOrder = [];

  constructor(system, proxy, phone, all) {
    Object.assign(this, { system, proxy, phone });
    this.prices = all.map(({ price }) => price);
  }

  async once(id, link) {
    switch (id) {
      case 'empty':
        return this.sync(link);
      case 'edit':
        await this.#reprice(1);
        return this.sync(link);
      case 'edits':
        await this.#reprice(100);
        return this.sync(link);
      case 'order':
        await this.system.order(this.orders++ % this.prices.length);
        return this.sync(link);
      case 'after':
        return this.afterOrder.shift();
      case 'first':
        return this.#first(link);
      default:
        throw new Error(`no phase ${id}`);
    }
  }

  /** One sync over the link, with what the proxy saw of it. */
  async sync(link, phone = this.phone) {
    const programs = [phone, this.system.server];
    const before = programs.map(processorSeconds);
    this.proxy.shape(link);
    this.proxy.reset();
    const { seconds, report } = await phone.ask('sync');
    const { up, down, connections } = this.proxy.counts;
    // In HTTP/2 requests are frames, of which the proxy sees only bytes: then a phone's own count serves.
    const requests = this.proxy.counts.requests || (report?.exchanges ?? 0);
    this.proxy.shape('clean');
    const [phoneCpu, serverCpu] = programs.map((program, n) => Number((processorSeconds(program) - before[n]).toFixed(2)));
    return { seconds, up, down, requests, connections, phoneCpu, serverCpu, report };
  }

  /** Syncs off the record until nothing is left to say. */
  async settle() {
    for (let n = 0; n < 2; n += 1) await this.phone.ask('sync');
  }

  async #reprice(count) {
    if (this.next + count > this.prices.length) this.next = 0;
    const [from, price] = [this.next, (this.price += 10)];
    await this.phone.ask('reprice', { from, count, price });
    this.prices.fill(price, from, from + count);
    this.next += count;
  }

  async #first(link) {
    const phone = await this.system.newPhone();
    try {
      const sample = await this.sync(link, phone);
      await this.check(phone);
      return sample;
    } finally {
      await phone.stop();
    }
  }

  /** Both phones must have everything: a sync that left something out is no sync. */
  async check(phone = this.phone) {
    const found = await phone.ask('look');
    const wanted = { listings: this.prices.length, orders: this.orders, prices: this.prices.reduce((sum, price) => sum + price, 0) };
    if (JSON.stringify(found) !== JSON.stringify(wanted)) {
      throw new Error(`${this.system.name}: on the phone ${JSON.stringify(found)}, wanted ${JSON.stringify(wanted)}`);
    }
  }
}

function summary(what, samples) {
  const middle = of => samples.map(of).sort((a, b) => a - b)[Math.floor((samples.length - 1) / 2)];
  const all = Object.fromEntries(['seconds', 'up', 'down', 'requests', 'connections', 'phoneCpu', 'serverCpu'].map(key => [key, middle(sample => sample[key])]));
  return { ...what, ...all, samples };
}
