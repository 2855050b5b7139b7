// A phone that has been lived with, for pictures: things for sale with photos, orders in several states, money earned, a question, and
// something that waits.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openWindow } from './browser.mjs';
import { harvest } from './captures.mjs';
import { Sheet, placeOrder } from './form.mjs';
import { Isoko } from './isoko.mjs';
import { Phone } from './phone.mjs';
import { Seller } from './seller.mjs';

const coop = { name: 'Nyamasheke Coffee', phone: '+250788000000', village: 'Nyamasheke', country: 'RW' };
const amina = { ...coop, name: 'Amina Uwase', phone: '+250788123456' };
const marie = { ...coop, name: 'Marie Mukamana', phone: '+250788654321' };
const goods = [
  ['coffee_green', 'Bourbon from the lake', '80', 'kg', '12.00', 'USD'],
  ['honey', 'Forest honey', '20', 'pc', '4000', 'RWF'],
  ['chilli_dried', 'Dried bird’s eye chilli', '15', 'kg', '9.50', 'USD'],
  ['tea_black', 'Tea from the ridge', '30', 'kg', '7.20', 'USD'],
  ['basket', 'Agaseke, woven by hand', '6', 'pc', '18000', 'RWF'],
];
const buyers = [
  { name: 'Kwame Mensah', country: 'GH', address: '12 Ring Road, Accra', quantity: '5', note: 'Please pack it dry.' },
  { name: 'Li Wei', country: 'CN', address: '8 Yan’an Road, Hangzhou', quantity: '12' },
  { name: 'Sara Tremblay', country: 'CA', address: '4 King Street, Toronto', quantity: '3' },
  { name: 'Ana Quispe', country: 'PE', address: '77 Jirón Unión, Lima', quantity: '8' },
];

/** Takes photos. */
const photos = async (browser, folder) => {
  const easel = await openWindow(browser);
  const files = [];
  for (const seed of [3, 1, 2]) {
    files.push(join(folder, `${seed}.jpg`));
    await writeFile(files.at(-1), await harvest(easel, seed));
  }
  await easel.context().close();
  return files;
};

/** Two who sell from one store; the phone is Amina's, the other one is Marie's. */
const twoWhoSell = async (folder, market) => {
  const cooperative = await Seller.enrolled(market, coop);
  await mkdir(join(folder, 'phone'), { recursive: true });
  const hers = await Isoko.enrolled(join(folder, 'phone', 'phone'), market, { ...amina, ...(await cooperative.invite()) });
  const other = await Isoko.enrolled(join(folder, 'other'), market, { ...marie, ...(await cooperative.invite()) });
  return { hers, other };
};

/** What buyers ordered, and how far she is with it. */
const ordered = async (hers, offer) => {
  const pages = [];
  for (const buyer of buyers) pages.push(await placeOrder(await Sheet.open(offer), buyer));
  await hers.run('sync');
  const { orders } = await hers.run('order', 'list');
  const number = name => String(orders.find(one => one.buyer.name === name).number);
  for (const act of ['accept', 'pack', 'hand-over']) await hers.run('order', act, number('Li Wei'));
  for (const act of ['accept', 'pack']) await hers.run('order', act, number('Ana Quispe'));
  await hers.run('order', 'accept', number('Sara Tremblay'));
  await hers.run('sync');
  await Sheet.open(`${pages[1].url}/received`, { method: 'POST', headers: { 'accept-language': 'en' } });
  return { page: pages[0], id: orders.find(one => one.buyer.name === 'Kwame Mensah').id };
};

/** Both changed the price of the same thing, and neither knew. */
const disagree = async (hers, other, listing) => {
  await other.run('sync');
  await hers.run('listing', 'edit', listing, '--price', '13.00');
  await other.run('listing', 'edit', listing, '--price', '11.50');
  await other.run('sync');
  await hers.run('sync');
};

export const livedIn = async (browser, folder, market, preferences) => {
  const { hers, other } = await twoWhoSell(folder, market);
  for (const [product, title, amount, unit, price, currency] of goods) {
    await hers.run('listing', 'add', '--product', product, '--title', title, '--amount', amount, '--unit', unit, '--price', price, '--currency', currency, '--sync');
  }
  const { listings } = await hers.run('listing', 'list');
  const id = title => listings.find(one => one.title === title).id;
  const coffee = id(goods[0][1]);
  const files = await photos(browser, folder);
  await hers.run('listing', 'photo', coffee, ...files.slice(0, 2));
  await hers.run('sync');
  // Something was put away.
  await hers.run('listing', 'edit', id(goods[4][1]), '--state', 'removed');
  const offer = `${market.url}/l/${coffee}`;
  const order = await ordered(hers, offer);
  await disagree(hers, other, id(goods[2][1]));
  // As if the first question had been answered.
  await writeFile(join(folder, 'phone', 'preferences.json'), JSON.stringify(preferences));
  const phone = await Phone.open(folder, market);
  await phone.network('none');
  // What waits from now on: a third photo, and more of the honey.
  await hers.run('listing', 'photo', coffee, files[2]);
  await hers.run('stock', 'add', id(goods[1][1]), '--amount', '5', '--unit', 'pc');
  return { phone, coffee, order: order.id, offer, buyersPage: order.page.url };
};
