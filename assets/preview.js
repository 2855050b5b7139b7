// Liveview keeps a history of its own; the preview's does that work, so liveview's writes go nowhere.
history.replaceState = () => {};

const framed = location.pathname === '/phone' || location.pathname.startsWith('/phone/');

// The frame's address shows in the bar of the window round it, so that reloading it leads back to the same screen.
if (framed && parent !== window) {
  window.isokoMoved = () =>
    History.prototype.replaceState.call(parent.history, null, '', location.pathname.slice('/phone'.length) + location.search || '/');
  addEventListener('popstate', window.isokoMoved);
}

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
