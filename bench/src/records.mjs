// Seeded records: the same fields and texts for every system. Texts are put together from phrases that farmers might use, so that they
// compress like prose rather than like noise.
const dice = seed => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
};

const goods = [
  { product: 'coffee_green', names: ['Bourbon coffee', 'Hill coffee', 'Lake coffee'], forms: ['green', 'parchment'], grades: ['AA', 'AB', 'PB'] },
  { product: 'tea_black', names: ['Black tea', 'Mountain tea'], forms: ['leaf', 'broken', 'dust'], grades: ['BP1', 'PF1', 'OP'] },
  { product: 'honey', names: ['Forest honey', 'Eucalyptus honey'], forms: ['liquid', 'comb'], grades: ['1', '2'] },
  { product: 'macadamia', names: ['Macadamia nuts', 'Macadamia kernels'], forms: ['raw', 'roasted'], grades: ['1', '2', '3'] },
];
const places = ['Huye', 'Nyamasheke', 'Rutsiro', 'Gakenke', 'Nyamagabe', 'Karongi', 'Rulindo', 'Kayonza'];
const starts = ['Picked by hand', 'Dried on raised beds', 'From our own trees', 'Harvested after the long rains', 'Sorted twice by the women of the cooperative'];
const middles = ['at 1,800 metres', 'on volcanic soil', 'beside the lake', 'in the shade of banana and grevillea', 'on the slope above the washing station'];
const ends = ['kept dry in new bags', 'ready to collect on market days', 'samples on request', 'the moisture is below 12 per cent', 'call before noon, there is signal at the church'];

export function records(count, seed = 7) {
  const roll = dice(seed);
  const pick = all => all[Math.floor(roll() * all.length)];
  return Array.from({ length: count }, (_, n) => {
    const good = pick(goods);
    const place = pick(places);
    return {
      product: good.product,
      title: `${pick(good.names)} of ${place}, lot ${n + 1}`,
      description: `${pick(starts)} ${pick(middles)}, ${pick(ends)}.`,
      form: pick(good.forms),
      grade: pick(good.grades),
      price: 100 + Math.floor(roll() * 2000),
      currency: 'USD',
      // Enough that no benchmark sells out.
      stock: 1_000_000 + Math.floor(roll() * 9_000) * 1000,
      least: 1000,
      harvest: `2026-0${1 + Math.floor(roll() * 9)}-${10 + Math.floor(roll() * 18)}`,
      country: 'RW',
      place,
    };
  });
}

/** What a buyer orders: 5 kg. The systems that have no orders of their own get these fields as a record. */
export const buyer = { name: 'Kwame Mensah', country: 'GH', address: '12 Ring Road, Accra', note: 'Please pack it dry.' };
export const ordered = 5000;
