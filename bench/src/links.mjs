// The links: bits per second and milliseconds one way, up (from the phone) and down (to it). 2g-rural is a cell at the end of its reach.
// There is no loss and no retransmission here: see README.md.
export const links = {
  clean: { up: Infinity, down: Infinity, upDelay: 0, downDelay: 0 },
  '3g': { up: 330_000, down: 780_000, upDelay: 100, downDelay: 100 },
  edge: { up: 200_000, down: 240_000, upDelay: 440, downDelay: 400 },
  '2g-rural': { up: 18_000, down: 20_000, upDelay: 650, downDelay: 650 },
};
