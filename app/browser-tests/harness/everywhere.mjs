// Every screen of the app, with something on it, and the way to each: what a sweep over all of them walks along.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { barriers, sizes } from './browser.mjs';
import { capture } from './captures.mjs';
import { Sheet, placeOrder } from './form.mjs';
import { enlarge, lost, noGliding, small, still, wear } from './measures.mjs';
import { Seller } from './seller.mjs';
import { until } from './wait.mjs';

const coop = { name: 'Nyamasheke Coffee', phone: '+250788000000', village: 'Nyamasheke', country: 'RW' };
export const amina = { ...coop, name: 'Amina Uwase', phone: '+250788123456' };
const marie = { ...coop, name: 'Marie Mukamana', phone: '+250788654321' };
export const coffee = {
  product: 'coffee_green', form: 'green', title: 'Bourbon from the lake',
  amount: '40', amount_unit: 'kilogram', price: '12.00', currency: 'USD', price_unit: 'kilogram',
};
const buyers = [
  { name: 'Kwame Mensah', country: 'GH', address: '12 Ring Road, Accra', quantity: '5', note: 'Please pack it dry.' },
  { name: 'Linh Tran', country: 'VN', address: '8 Hang Gai, Hanoi', quantity: '2' },
  { name: 'Camille Moreau', country: 'FR', address: '3 rue de la Paix, Lyon', quantity: '1.5' },
];

/** The addresses of all screens, as the app itself lists them. */
export const routes = async () => {
  const source = await readFile(new URL('../../src/route.rs', import.meta.url), 'utf8');
  return [...source.matchAll(/#\[route\("([^"]+)"\)\]/g)].map(([, route]) => route);
};

/** In which language, in which colours: read whenever a window is opened. */
export const prefer = async (phone, chosen) => {
  const folder = phone.args[phone.args.indexOf('--data') + 1];
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'preferences.json'), JSON.stringify(chosen));
};

/**
 * A phone on which something of everything is to be seen, at a place without a signal: listings with photos, a draft, something in the
 * bin, orders in several states, changes that wait, and a price on which two phones did not agree.
 */
export const fullPhone = async stage => {
  const market = await stage.market();
  const cooperative = await Seller.enrolled(market, coop);
  const hers = await stage.prepared(market, { ...amina, ...(await cooperative.invite()) });
  const add = (product, title, amount, unit, price, currency) => hers.run(
    ...['listing', 'add', '--product', product, '--title', title, '--amount', amount, '--unit', unit, '--price', price, '--currency', currency],
  );
  await add('coffee_green', coffee.title, '40', 'kg', '12.00', 'USD');
  await add('honey', 'Forest honey', '20', 'pc', '4000', 'RWF');
  await add('basket', 'Agaseke, woven by hand', '6', 'pc', '18000', 'RWF');
  const { listings } = await hers.run('listing', 'list');
  const id = title => listings.find(one => one.title === title).id;
  const listing = id(coffee.title);
  const easel = await stage.window('easel');
  const photos = [];
  for (const seed of [1, 2]) {
    photos.push(join(stage.folder, `${seed}.jpg`));
    await writeFile(photos.at(-1), await capture(easel, seed, 800, 600));
  }
  await easel.context().close();
  await hers.run('listing', 'photo', listing, ...photos);
  await hers.run('listing', 'edit', id('Forest honey'), '--state', 'removed', '--sync');
  for (const buyer of buyers) await placeOrder(await Sheet.open(`${market.url}/l/${listing}`), buyer);
  await hers.run('sync');
  const { orders } = await hers.run('order', 'list');
  const order = buyer => orders.find(one => JSON.stringify(one).includes(buyer)).id;
  const [placed, accepted, declined] = buyers.map(({ name }) => order(name));
  await hers.run('order', 'accept', accepted);
  await hers.run('order', 'decline', declined, '--reason', 'cannot_ship', '--sync');
  const other = await stage.isoko(market, { ...marie, ...(await cooperative.invite()) });
  await other.run('sync');
  await hers.run('listing', 'edit', listing, '--price', '13.00', '--currency', 'USD');
  await other.run('listing', 'edit', listing, '--price', '11.50', '--currency', 'USD', '--sync');
  await hers.run('sync');
  const phone = await stage.phone(market);
  await phone.network('none');
  await hers.run('order', 'pack', accepted);
  await hers.run('listing', 'edit', listing, '--title', 'Bourbon from the lake, washed and dried on raised beds');
  await hers.run('stock', 'add', listing, '--amount', '3');
  const screen = await stage.screen(phone);
  const draft = await begin(screen);
  return { market, hers, phone, screen, listing, placed, accepted, declined, draft };
};

/** Begins to sell something, answers every question, and leaves it at the last one. */
export const begin = async screen => {
  await screen.open('/listings');
  await screen.part('sell-new').click();
  await screen.page.waitForURL(/\/editor\//);
  await screen.page.locator('input[name=product]').first().waitFor({ state: 'attached' });
  await screen.answer({ ...coffee, title: 'Natural coffee' }, async () => (await screen.part('editor-list-it').count()) > 0);
  return new URL(screen.page.url()).pathname.split('/')[2];
};

const help = async screen => {
  await screen.part('help').click();
  await until('help opens', () => screen.part('help-sheet').isVisible());
};

const opened = (...parts) => async screen => {
  for (const part of parts) await screen.part(part).first().click();
};

/** The way to a screen: the route it belongs to, its address, what has to be there, and what is done on it first. */
const at = (route, path, ready, act) => ({ route, path, ready, act });
const testid = id => `[data-testid="${id}"]`;

/** The screens of somebody who has begun to sell. */
export const hers = ({ listing, placed, accepted, declined, draft }) => [
  at('/', '/', testid('sell-new')),
  at('/language', '/language', 'input[name=language]'),
  at('/welcome', '/welcome', testid('start-selling')),
  at('/enrol/code', '/enrol/code', testid('code-later')),
  at('/home', '/home', testid('home-help')),
  at('/home', '/home', testid('home-help'), help),
  at('/listings', '/listings', testid('listing-card')),
  at('/listings/:id', `/listings/${listing}`, testid('history-row')),
  at('/listings/:id', `/listings/${listing}`, testid('stock-add'), opened('stock-add')),
  at('/listings/:id', `/listings/${listing}`, testid('listing-price'), opened('listing-price')),
  at('/listings/:id', `/listings/${listing}`, testid('listing-words'), opened('listing-words')),
  at('/listings/:id', `/listings/${listing}`, testid('cash-sell'), opened('cash-sell')),
  at('/listings/:id', `/listings/${listing}`, testid('photo'), async screen => screen.page.locator('.photo-summary').first().click()),
  at('/listings/:id', '/listings/01a1ee57-4860-7e48-85b5-423f14271360', '.empty'),
  at('/orders', '/orders', testid('order-row')),
  at('/orders/:id', `/orders/${placed}`, testid('order-accept')),
  at('/orders/:id', `/orders/${accepted}`, testid('order-receipt')),
  at('/orders/:id', `/orders/${declined}`, testid('order-state')),
  at('/orders/:id/decline', `/orders/${placed}/decline`, testid('decline-confirm')),
  at('/sync', '/sync', testid('question')),
  at('/sync', '/sync', testid('question'), async screen => screen.page.locator(`${testid('waiting-item')} summary`).first().click()),
  at('/data', '/data', testid('data-saver')),
  at('/storage', '/storage', '.card'),
  at('/more', '/more', testid('more-practice')),
  at('/settings', '/settings', testid('settings-pin')),
  at('/settings', '/settings', testid('sign-out'), opened('sign-out')),
  at('/profile', '/profile', testid('profile-name')),
  at('/bin', '/bin', testid('bin-listing')),
  at('/pin', '/pin', testid('pin-set')),
  at('/pin', '/pin', testid('pin-set'), opened('pin-set')),
  ...[1, 2, 3, 4, 5, 6, 7].map(step => at('/editor/:id/:step', `/editor/${draft}/${step}`, testid(step < 7 ? 'editor-next' : 'editor-list-it'))),
  at('/trainer', '/trainer', '.empty'),
  at('/gallery', '/gallery', '.gallery-part'),
  at('/:..path', '/not/there', '.empty'),
];

/** The screens before that: who she is, and the code. */
export const strangers = [
  at('/welcome', '/welcome', testid('start-selling')),
  at('/enrol', '/enrol', testid('enrol-next')),
  at('/enrol', '/enrol', testid('enrol-next'), async screen => {
    await screen.part('enrol-next').click();
    await screen.page.locator('.field-problem').first().waitFor();
  }),
  at('/profile', '/profile', testid('profile-enrol')),
  at('/more', '/more', testid('more-practice')),
];

/** The screens of a trainee: what is not for practice says so, the rest has something on it. */
export const trainees = ({ listing, order, draft }) => [
  at('/', '/', testid('sell-new')),
  at('/language', '/language', 'input[name=language]'),
  at('/welcome', '/welcome', testid('practice-leave')),
  at('/enrol/code', '/enrol/code', testid('code-later')),
  at('/home', '/home', testid('sell-new'), help),
  at('/listings', '/listings', testid('listing-card')),
  at('/listings/:id', `/listings/${listing}`, testid('history-row')),
  at('/orders', '/orders', testid('order-row')),
  at('/orders/:id', `/orders/${order}`, testid('order-accept')),
  at('/orders/:id/decline', `/orders/${order}/decline`, testid('decline-confirm')),
  at('/sync', '/sync', testid('sync-try')),
  at('/data', '/data', testid('data-saver')),
  at('/storage', '/storage', '.card'),
  at('/more', '/more', testid('more-real')),
  at('/settings', '/settings', testid('settings-language')),
  at('/profile', '/profile', testid('profile-name')),
  at('/bin', '/bin', '.empty'),
  at('/pin', '/pin', '.empty'),
  at('/editor/:id/:step', `/editor/${draft}/1`, testid('editor-next')),
  at('/trainer', '/trainer', testid('trainer-sms')),
  at('/gallery', '/gallery', '.gallery-part'),
  at('/:..path', '/not/there', '.empty'),
];

/** Looks at a screen with everybody's eyes, in each of the themes and with letters of each size; tells what is wrong with it. */
export const inspect = async (screen, language, themes, { path, ready, act }) => {
  const { page } = screen;
  await screen.open(path);
  await noGliding(page);
  await page.locator(ready).first().waitFor({ state: 'attached' });
  await still(page);
  if (act) {
    await act(screen);
    await still(page);
  }
  const found = [];
  const note = (how, what) => found.push(...what.map(one => `${path}${act ? ' with something open' : ''} ${language} ${how}: ${one}`));
  for (const theme of themes) {
    await wear(page, theme);
    note(theme, await barriers(page));
    // Outlines take room in the sun.
    note(theme, await small(page));
  }
  for (const size of [sizes.pixel, sizes.small]) {
    await enlarge(page, 200, size);
    const { width, height } = size.viewport;
    note(`200 % at ${width}x${height}`, await lost(page));
  }
  // What has to be scrolled now must be so for a keyboard, too.
  if (language === 'en') note('200 %', await barriers(page));
  await enlarge(page, 100, sizes.pixel);
  return found;
};
