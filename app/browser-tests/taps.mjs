// How long a seller waits after a tap, on a phone that holds 1,000 listings and 10,000 orders:
// node taps.mjs --data FOLDER      (`cargo xtask taps` fills the folder first)
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launch, openWindow } from './harness/browser.mjs';
import { Phone } from './harness/phone.mjs';

const { values } = parseArgs({ options: { data: { type: 'string' } } });
if (!values.data) throw new Error('--data FOLDER is needed');

const ROUNDS = 25;
const folder = await mkdtemp(join(tmpdir(), 'isoko-taps-'));
// Nobody answers at this market, as in a field.
const phone = await Phone.open(values.data, { url: 'http://127.0.0.1:9' });
const browser = await launch();
const page = await openWindow(browser);

/**
 * Taps or types, and waits until what it asks for is painted; all of it in the page, so that nothing but the app is timed. The picture
 * on the screen follows with the next frame.
 */
const timed = (act, ready) => page.evaluate(
  ([act, ready]) => new Promise((done, fail) => {
    const [doing, until] = [new Function(act), new Function(`return ${ready}`)];
    const begun = performance.now();
    const look = () => until() ? requestAnimationFrame(() => setTimeout(() => done(performance.now() - begun))) : false;
    const watch = new MutationObserver(() => { if (look() !== false) watch.disconnect(); });
    watch.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
    setTimeout(() => fail(new Error(`never: ${ready}`)), 30_000);
    doing();
  }),
  [act, ready],
);

const median = numbers => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const rows = name => `document.querySelectorAll('[data-testid="${name}"]').length`;
const tap = path => `document.querySelector('nav a[href$="${path}"]').click()`;
const scroll = part => `const list = document.querySelector('.screen-body'); list.scrollTop = ${part} * list.scrollHeight`;
/** Rows, and not only the place of some, in the window. */
const inSight = `[...document.querySelectorAll('[data-testid="order-row"]')].some(row => { const { top, bottom } = row.getBoundingClientRect(); return top > 0 && bottom < innerHeight; })`;
const type = words => `const field = document.querySelector('input[type=search]'); field.value = ${JSON.stringify(words)}; field.dispatchEvent(new Event('input', { bubbles: true }))`;

const measured = {};
const note = async (name, act, ready) => { (measured[name] ??= []).push(await timed(act, ready)); };
try {
  await page.goto(`${phone.url}/home`);
  await page.locator('nav a[href$="/orders"]').waitFor();
  for (let round = 0; round < ROUNDS; round++) {
    await note('list of 10,000 orders opens', tap('/orders'), `${rows('order-row')} >= 12`);
    // Where she has never been: into the middle of them, somewhere else in each round.
    await note('rows stand where 10,000 orders are scrolled to', scroll(0.1 + round / 40), inSight);
    await page.evaluate(scroll(0));
    // Each word finds something else, so that each changes what stands there.
    const word = `lyon ${round % 10}`;
    const before = await page.evaluate(`document.querySelector('.screen-body').innerText.length`);
    await note('a keystroke in the search of orders', type(word), `document.querySelector('.screen-body').innerText.length !== ${before}`);
    await note('list of 1,000 listings opens', tap('/listings'), `${rows('listing-card')} >= 10`);
    const shown = await page.evaluate(`document.querySelector('.screen-body').innerText.length`);
    await note('a keystroke in the search of listings', type(String(100 + round)), `document.querySelector('.screen-body').innerText.length !== ${shown}`);
    await note('home opens', tap('/home'), `location.pathname.endsWith('/home') && !!document.querySelector('[data-testid="sell-new"]')`);
  }
  for (const [name, times] of Object.entries(measured)) console.log(`${name}\t${median(times).toFixed(1)}`);
} finally {
  await browser.close();
  await phone.stop();
  await rm(folder, { recursive: true, force: true });
}
