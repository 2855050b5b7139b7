// Pictures of the screens, in the three sizes that the design is judged at:
// node shots.mjs --out FOLDER [--language TAG] [--theme auto|light|dark|sun] [--text normal|large|huge] [--only PART]
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launch, openWindow, sizes } from './harness/browser.mjs';
import { capture } from './harness/captures.mjs';
import { Sheet, placeOrder } from './harness/form.mjs';
import { Isoko } from './harness/isoko.mjs';
import { Market } from './harness/market.mjs';
import { Phone } from './harness/phone.mjs';
import { readable } from './harness/text.mjs';
import { word } from './harness/words.mjs';

const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    language: { type: 'string', default: 'en' },
    theme: { type: 'string', default: 'auto' },
    text: { type: 'string', default: 'normal' },
    // Only the screens whose name has this in it.
    only: { type: 'string', default: '' },
  },
});
if (!values.out) throw new Error('--out FOLDER is needed');

const amina = { name: 'Amina Uwase', phone: '+250788123456', village: 'Nyamasheke', country: 'RW' };
const kwame = { name: 'Kwame Mensah', country: 'GH', address: '12 Ring Road, Accra' };
const goods = [
  ['coffee_green', 'Bourbon from the lake', '40', 'kg', '12.00', 'USD'],
  ['honey', 'Forest honey', '20', 'pc', '4000', 'RWF'],
  ['basket', 'Agaseke, woven by hand', '6', 'pc', '18000', 'RWF'],
];

const folder = await mkdtemp(join(tmpdir(), 'isoko-shots-'));
const market = await Market.open(folder);
// The client writes the very folder that the phone then opens: the screens have something to show.
const isoko = await Isoko.enrolled(join(folder, 'phone', 'phone'), market, amina);
for (const [product, title, amount, unit, price, currency] of goods) {
  await isoko.run('listing', 'add', '--product', product, '--title', title, '--amount', amount, '--unit', unit, '--price', price, '--currency', currency, '--sync');
}
const { listings } = await isoko.run('listing', 'list');
const coffee = listings.find(one => one.title === goods[0][1]).id;
const browser = await launch();
const easel = await openWindow(browser);
const photos = [];
for (const seed of [1, 2, 3]) {
  photos.push(join(folder, `${seed}.jpg`));
  await writeFile(photos.at(-1), await capture(easel, seed));
}
await easel.context().close();
// Two have come to the market, one is still on its way.
await isoko.run('listing', 'photo', coffee, ...photos.slice(0, 2));
await isoko.run('sync');
await isoko.run('listing', 'photo', coffee, photos[2]);
// Something was put away.
await isoko.run('listing', 'edit', listings.find(one => one.title === goods[1][1]).id, '--state', 'removed');
const offer = `${market.url}/l/${coffee}`;
const order = await placeOrder(await Sheet.open(offer), { ...kwame, quantity: '5', note: 'Please pack it dry.' });
await isoko.run('sync');
const [{ id: orderId }] = (await isoko.run('order', 'list')).orders;
// As if the first question had been answered.
await writeFile(join(folder, 'phone', 'preferences.json'), JSON.stringify({ locale: values.language, theme: values.theme, text: values.text }));
const phone = await Phone.open(folder, market);

// Below `/phone` the app fills the window, also where there would be room for the desk beside it.
const app = `${phone.url}/phone`;
const screens = {
  'phone-start': app,
  'phone-and-desk': phone.url,
  'phone-language': `${app}/language`,
  'phone-gallery': `${app}/gallery`,
  'phone-welcome': `${app}/welcome`,
  'phone-enrol': `${app}/enrol`,
  'phone-home': `${app}/home`,
  'phone-listings': `${app}/listings`,
  'phone-listing': `${app}/listings/${coffee}`,
  'phone-orders': `${app}/orders`,
  'phone-order': `${app}/orders/${orderId}`,
  'phone-sync': `${app}/sync`,
  'phone-storage': `${app}/storage`,
  'phone-data': `${app}/data`,
  'phone-decline': `${app}/orders/${orderId}/decline`,
  'phone-more': `${app}/more`,
  'phone-settings': `${app}/settings`,
  'phone-profile': `${app}/profile`,
  'phone-bin': `${app}/bin`,
  'phone-pin': `${app}/pin`,
  'phone-trainer': `${app}/trainer`,
  desk: `${phone.url}/desk`,
  'market-shelf': market.url,
  'market-offer': offer,
  'market-order': order.url,
};

/** What opens over a screen, and what stands in front of a locked phone: a PIN is set on the screens, and the phone is started again. */
const overAndLocked = async () => {
  const page = await openWindow(browser, { size: sizes.pixel, language: values.language });
  const type = async digits => {
    for (const digit of digits) await page.locator('.pad button', { hasText: digit }).first().click();
    await page.locator('.pin-dot-full').nth(digits.length - 1).waitFor();
  };
  const shoot = async (name, prepare = () => {}) => {
    if (!name.includes(values.only)) return;
    for (const [size, { viewport }] of Object.entries(sizes)) {
      await page.setViewportSize(viewport);
      await prepare();
      await page.waitForTimeout(300);
      await page.screenshot({ path: join(values.out, `${name}-${viewport.width}x${viewport.height}.png`) });
      console.log(`${name} ${size}`);
    }
  };
  await page.goto(`${app}/listings/${coffee}`);
  await page.getByTestId('history-row').first().waitFor();
  await shoot('phone-listing-history', () => page.getByTestId('history-row').last().scrollIntoViewIfNeeded());
  await page.goto(`${app}/home`);
  await page.getByTestId('help').filter({ visible: true }).click();
  await page.getByTestId('help-sheet').waitFor();
  await shoot('phone-help');
  await page.goto(`${app}/pin`);
  await page.getByTestId('pin-set').click();
  await type('258');
  await shoot('phone-pin-new');
  await page.locator('.pad button', { hasText: '0' }).click();
  await page.getByTestId('pin-next').click();
  await page.locator('.pin-dot-full').first().waitFor({ state: 'detached' });
  await type('2580');
  await page.getByTestId('pin-next').click();
  await page.getByTestId('pin-change').waitFor({ timeout: 60_000 });
  await phone.restart();
  await page.goto(app);
  await page.getByTestId('lock-open').waitFor();
  await shoot('phone-lock');
  await page.getByTestId('lock-forgot').click();
  await shoot('phone-lock-forgot');
  await page.getByTestId('lock-forget').click();
  await page.getByTestId('lock-forgotten').waitFor();
  for (let wrong = 0; wrong < 3; wrong += 1) {
    await type('9999');
    await page.getByTestId('lock-open').click();
    await page.locator('[data-testid=lock-wrong], [data-testid=lock-wait]').waitFor({ timeout: 60_000 });
    await page.locator('.pin-dot-full').first().waitFor({ state: 'detached' });
  }
  await page.getByTestId('lock-wait').waitFor({ timeout: 60_000 });
  await shoot('phone-lock-waits');
  await page.context().close();
};

try {
  for (const [size, window] of Object.entries(sizes)) {
    await mkdir(values.out, { recursive: true });
    const page = await openWindow(browser, { size: window, language: values.language });
    // A draft that was just begun, at its picture question.
    await page.goto(`${app}/listings`);
    await page.getByTestId('sell-new').filter({ visible: true }).click();
    await page.waitForURL(/\/editor\//);
    const draft = page.url().replace(/\/\d+$/, '/2');
    const all = Object.entries({ ...screens, 'phone-editor-photos': draft }).filter(([name]) => name.includes(values.only));
    for (const [name, url] of all) {
      await page.goto(url);
      await page.locator('.screen-body, main, #stage iframe').filter({ visible: true }).first().waitFor();
      // The preview draws over a socket; when it has fallen silent the screen stands.
      await page.waitForTimeout(600);
      const titles = await page.getByRole('heading').allTextContents();
      if (titles.some(title => readable(title) === word('not-found-title', values.language))) {
        console.log(`${name}: there is no such screen`);
        continue;
      }
      const { width, height } = window.viewport;
      const wide = await page.evaluate(() => Math.max(...[...document.querySelectorAll('html, .screen, .screen-body')].map(box => box.scrollWidth - box.clientWidth)));
      if (wide > 0) console.log(`${name} ${size}: ${wide} px wider than its window`);
      await page.screenshot({ path: join(values.out, `${name}-${width}x${height}.png`) });
      console.log(`${name} ${size}`);
    }
    await page.context().close();
  }
  await overAndLocked();
} finally {
  await browser.close();
  await phone.stop();
  await market.stop();
  await rm(folder, { recursive: true, force: true });
}
