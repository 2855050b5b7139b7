// A seller with 40 kg of coffee at the market, her phone, and somebody who looks at each screen with axe's eyes.
import { barriers } from './browser.mjs';
import { readable } from './text.mjs';
import { until } from './wait.mjs';

const amina = { name: 'Amina Uwase', phone: '+250788123456', village: 'Nyamasheke', country: 'RW' };

export const withCoffee = async (stage, title) => {
  const market = await stage.market();
  const isoko = await stage.prepared(market, amina);
  await isoko.run(
    ...['listing', 'add', '--product', 'coffee_green', '--title', title, '--form', 'green', '--sync'],
    ...['--amount', '40', '--price', '12.00', '--currency', 'USD'],
  );
  const { id } = await isoko.onlyListing();
  const phone = await stage.phone(market);
  const screen = await stage.screen(phone);
  const part = async name => readable(await screen.part(name).first().textContent({ timeout: 2000 }));
  const says = (name, words, options) => until(`${name} says "${words}"`, async () => (await part(name)).includes(words), options);
  const found = [];
  const look = async what => found.push(...(await barriers(screen.page)).map(barrier => `${what}: ${barrier}`));
  return { market, isoko, id, phone, screen, part, says, found, look };
};
