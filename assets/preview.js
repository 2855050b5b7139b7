// Liveview keeps a history of its own, and panics on entries that are not its own. The preview's history does that work,
// so liveview sees an empty one, writes nothing, and hears of no steps back.
sessionStorage.removeItem('liveview');
history.replaceState = () => {};
Object.defineProperty(history, 'state', { get: () => null });
const state = Object.getOwnPropertyDescriptor(History.prototype, 'state').get;
window.isokoHistory = {
  depth: () => state.call(history)?.depth ?? 0,
  write: (how, depth, address) => {
    History.prototype[how].call(history, { depth }, '', address);
    showAddress();
  },
};
addEventListener('popstate', event => {
  event.stopImmediatePropagation();
  showAddress();
  dispatchEvent(new Event('isoko-moved'));
});

const framed = location.pathname === '/phone' || location.pathname.startsWith('/phone/');

// The frame's address shows in the bar of the window round it, so that reloading that one leads back to the same screen.
const showAddress = () => {
  if (!framed || parent === window) return;
  const address = location.pathname.slice('/phone'.length) + location.search || '/';
  History.prototype.replaceState.call(parent.history, null, '', address);
};

// Room enough: the phone in a frame, the desk beside it. liveview starts only where it finds #main.
if (!framed && parent === window) {
  const wide = matchMedia('(min-width: 900px)');
  wide.addEventListener('change', () => location.reload());
  if (wide.matches) {
    document.getElementById('main').remove();
    document.documentElement.classList.add('on-stage');
    document.getElementById('stage').hidden = false;
    document.getElementById('stage-phone').src = '/phone' + location.pathname + location.search;
    document.getElementById('stage-desk').src = '/desk?beside=1';
  }
}

// A lost socket is a lost session: wait until the server is back, then start again on the same screen.
let leaving = false;
addEventListener('pagehide', () => { leaving = true; });
addEventListener('pageshow', event => { if (event.persisted) location.reload(); });
const startAgain = async () => {
  while (!leaving) {
    try {
      if ((await fetch('/healthz', { cache: 'no-store' })).ok) return location.reload();
    } catch { /* not yet */ }
    await new Promise(resolve => setTimeout(resolve, 500));
  }
};
window.WebSocket = class extends WebSocket {
  constructor(...address) {
    super(...address);
    this.addEventListener('close', () => { if (!leaving) startAgain(); });
  }
};
