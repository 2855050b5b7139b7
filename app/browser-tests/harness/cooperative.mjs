// Two phones of one seller: hers, with screens, and another one that has none. Both know of 40 kg of coffee at the market.
import { Seller } from './seller.mjs';

const coop = { name: 'Nyamasheke Coffee', phone: '+250788000000', village: 'Nyamasheke', country: 'RW' };
const amina = { ...coop, name: 'Amina Uwase', phone: '+250788123456' };
const marie = { ...coop, name: 'Marie Mukamana', phone: '+250788654321' };

/** `options` are those of her phone. */
export const twoPhones = async (stage, title, ...options) => {
  const market = await stage.market();
  const cooperative = await Seller.enrolled(market, coop);
  const hers = await stage.prepared(market, { ...amina, ...(await cooperative.invite()) });
  await hers.run(
    ...['listing', 'add', '--product', 'coffee_green', '--title', title, '--form', 'green', '--sync'],
    ...['--amount', '40', '--price', '12.00', '--currency', 'USD'],
  );
  const { id } = await hers.onlyListing();
  const other = await stage.isoko(market, { ...marie, ...(await cooperative.invite()) });
  await other.run('sync');
  const phone = await stage.phone(market, ...options);
  const screen = await stage.screen(phone);
  const price = async isoko => (await isoko.run('listing', 'show', id)).row.price.money.minor;
  const setPrice = async amount => {
    await screen.open(`/listings/${id}`);
    await screen.part('listing-price').click();
    await screen.part('listing-price-amount').fill(amount);
    await screen.part('listing-save').click();
    await screen.waitForText(amount);
  };
  const setTitle = async words => {
    await screen.open(`/listings/${id}`);
    await screen.part('listing-words').click();
    await screen.part('listing-title').fill(words);
    await screen.part('listing-save').click();
    await screen.waitForText(words);
  };
  return { market, id, hers, other, phone, screen, price, setPrice, setTitle };
};
