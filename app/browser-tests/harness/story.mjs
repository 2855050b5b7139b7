// A story: a market and what else it takes, on real ports with empty folders; cleared away at the end, and kept when it failed.
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { launch, openWindow } from './browser.mjs';
import { Isoko } from './isoko.mjs';
import { Market } from './market.mjs';
import { PhoneScreen } from './phone-screen.mjs';
import { Phone } from './phone.mjs';
import { Storefront } from './storefront.mjs';

const EVIDENCE = fileURLToPath(new URL('../failures', import.meta.url));

class Stage {
  #browser = null;
  #servers = [];
  #windows = new Map();

  constructor(folder, t) {
    Object.assign(this, { folder, t });
  }

  async market() {
    return this.#keep(await Market.open(this.folder));
  }

  async phone(market, ...options) {
    return this.#keep(await Phone.open(this.folder, market, ...options));
  }

  isoko(market, seller, name = 'isoko') {
    return Isoko.enrolled(join(this.folder, name), market, seller);
  }

  /**
   * The client on the very folder that the phone will open, with the first question answered: stories that begin later need not
   * tell the beginning again.
   */
  async prepared(market, seller) {
    const isoko = await Isoko.enrolled(join(this.folder, 'phone', 'phone'), market, seller);
    await writeFile(join(this.folder, 'phone', 'preferences.json'), JSON.stringify({ locale: 'en' }));
    return isoko;
  }

  /** A buyer's window on the storefront. Without script, unless a test looks into the page. */
  async storefront(market, options) {
    return new Storefront(await this.window('buyer', { script: false, ...options }), market.url);
  }

  /** The seller's window on the phone. */
  async screen(phone, options) {
    return new PhoneScreen(await this.window('seller', options), phone.url);
  }

  async window(name, options) {
    this.#browser ??= await launch();
    const page = await openWindow(this.#browser, options);
    this.#windows.set(`${name}-${this.#windows.size + 1}`, page);
    return page;
  }

  /** One step of the story; its name stands before whatever goes wrong in it. */
  async step(name, act) {
    this.t.diagnostic(name);
    try {
      return await act();
    } catch (error) {
      error.message = `${name}: ${error.message}`;
      throw error;
    }
  }

  /** What the pages complained of by themselves. */
  faults() {
    return [...this.#windows.values()].flatMap(page => page.faults);
  }

  async keepEvidence(name) {
    const kept = join(EVIDENCE, name.replace(/\W+/g, '-').slice(0, 60));
    await rm(kept, { recursive: true, force: true });
    await mkdir(kept, { recursive: true });
    for (const [who, page] of this.#windows) {
      // The browser may be what went wrong.
      await page.screenshot({ path: join(kept, `${who}.png`) }).catch(() => {});
    }
    for (const { log } of this.#servers) await cp(log, join(kept, log.split('/').at(-1))).catch(() => {});
    this.t.diagnostic(`logs and pictures: ${kept}`);
  }

  async close() {
    await this.#browser?.close();
    for (const server of this.#servers.reverse()) await server.stop();
    await rm(this.folder, { recursive: true, force: true });
  }

  #keep(server) {
    this.#servers.push(server);
    return server;
  }
}

/** A test that plays on a stage. */
export const story = (name, play, { timeout = 240_000 } = {}) =>
  test(name, { timeout }, async t => {
    const stage = new Stage(await mkdtemp(join(tmpdir(), 'isoko-')), t);
    try {
      await play(stage);
    } catch (error) {
      await stage.keepEvidence(name);
      throw error;
    } finally {
      await stage.close();
    }
  });
