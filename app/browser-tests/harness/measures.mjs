// What can be measured of a screen: whether a thumb meets what it aims at, and whether anything is lost when letters are twice as large.

/** The least that a thumb meets, in CSS pixels. */
const THUMB = 48;

/** Runs in the page, below everything else: what the measures share. */
const TOOLS = `
  const INTERACTIVE = 'button, a[href], input, select, textarea, summary, [role=button]';
  const shown = one => one.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false }) && !one.closest('.sr-only') && one.getBoundingClientRect().width > 0;
  // With a sheet open, what is behind it cannot be touched.
  const sheet = document.querySelector('dialog:modal');
  const there = sheet ?? document.body;
  /** What a finger meets: of an input that lies in a label, the label. */
  const box = one => (one.matches('input') && one.closest('label')) || one;
  const things = () => [...new Set([...there.querySelectorAll(INTERACTIVE)].filter(one => !one.disabled && shown(one)).map(box))];
  const name = one => {
    const words = (one.getAttribute('aria-label') ?? one.textContent ?? '').replace(/\\s+/g, ' ').trim().slice(0, 40);
    const part = one.dataset.testid ?? (one.id || one.querySelector('input')?.value || '');
    return one.tagName.toLowerCase() + '.' + String(one.className).replaceAll(' ', '.') + (part && '#' + part) + ' "' + words + '"';
  };
  const size = ({ width, height }) => Math.round(width) + 'x' + Math.round(height);
`;

const tools = (page, work, ...given) => page.evaluate(`(given => { ${TOOLS}; return (${work})(...given); })(${JSON.stringify(given)})`);

/** What is too small for a thumb. */
export const small = page => tools(page, `thumb => things()
  .map(one => [name(one), one.getBoundingClientRect()])
  // Half a pixel is what rounding leaves.
  .filter(([, box]) => box.height < thumb - 0.5 || box.width < thumb - 0.5)
  .map(([name, box]) => 'too small for a thumb: ' + name + ' ' + size(box))`, THUMB);

/** Nothing glides from one look to another: what is measured is where it comes to, at once. */
export const noGliding = page => page.addStyleTag({ content: '*, *::before, *::after { transition: none !important; }' });

/** Other colours. */
export const wear = (page, theme) => page.evaluate(theme => { document.documentElement.dataset.theme = theme; }, theme);

/** Letters of another size, as if the phone had them so; and a window of another. */
export const enlarge = async (page, percent, { viewport }) => {
  await page.setViewportSize(viewport);
  await page.evaluate(async percent => {
    document.documentElement.style.fontSize = `${percent}%`;
    await new Promise(requestAnimationFrame);
  }, percent);
};

/** What is cut off, out of the window, or lies on one another. */
export const lost = page => tools(page, `() => {
  const found = [];
  const clips = value => value !== 'visible';
  for (const one of document.querySelectorAll('html, .app, .screen, .screen-body, .sheet, .places')) {
    if (one.scrollWidth > one.clientWidth + 1 && shown(one)) found.push('wider than its place: ' + name(one).slice(0, 40) + ' by ' + (one.scrollWidth - one.clientWidth));
  }
  for (const one of there.querySelectorAll('*')) {
    if (!shown(one) || one.matches('input, select, svg, svg *, option') || !one.innerText?.trim()) continue;
    const style = getComputedStyle(one);
    const scrolls = value => value === 'auto' || value === 'scroll';
    if (clips(style.overflowX) && !scrolls(style.overflowX) && one.scrollWidth > one.clientWidth + 1) found.push('cut off at its side: ' + name(one));
    if (clips(style.overflowY) && !scrolls(style.overflowY) && one.scrollHeight > one.clientHeight + 1) found.push('cut off below: ' + name(one));
    // Its own words, wherever they came to lie: what is beyond the edge of the window is beyond reach.
    for (const node of one.childNodes) {
      if (node.nodeType !== Node.TEXT_NODE || !node.data.trim()) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const out = [...range.getClientRects()].some(box => box.width > 0 && (box.left < -1 || box.right > innerWidth + 1));
      if (out) found.push('beyond the edge: ' + name(one));
    }
  }
  // What can be seen of a thing now: what scrolls away under a bar does not lie on it.
  const seen = one => {
    let { left, top, right, bottom } = one.getBoundingClientRect();
    for (let around = one.parentElement; around; around = around.parentElement) {
      const style = getComputedStyle(around);
      if (!clips(style.overflowX) && !clips(style.overflowY)) continue;
      const edge = around.getBoundingClientRect();
      [left, top, right, bottom] = [Math.max(left, edge.left), Math.max(top, edge.top), Math.min(right, edge.right), Math.min(bottom, edge.bottom)];
      if (around === sheet) break;
    }
    return { left, top, right, bottom };
  };
  const boxes = things().map(one => [one, seen(one)]).filter(([, box]) => box.right - box.left > 1 && box.bottom - box.top > 1);
  boxes.forEach(([one, a], at) => {
    for (const [other, b] of boxes.slice(at + 1)) {
      if (one.contains(other) || other.contains(one)) continue;
      const [wide, high] = [Math.min(a.right, b.right) - Math.max(a.left, b.left), Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)];
      if (wide > 1 && high > 1) found.push('lie on one another: ' + name(one) + ' and ' + name(other));
    }
  });
  // By scrolling, everything comes to where a finger can touch it.
  for (const one of things()) {
    one.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    const box = one.getBoundingClientRect();
    const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    if (!hit || !(one.contains(hit) || hit.contains(one) && hit.closest('label') === one)) found.push('cannot be touched: ' + name(one) + ' at ' + Math.round(box.left) + ',' + Math.round(box.top) + ' ' + size(box) + ' under ' + (hit ? name(hit).slice(0, 60) : 'nothing'));
  }
  return [...new Set(found)];
}`);

/** Waits until a screen stands still: nothing in it has changed for a moment. A phone that talks to the market may never be quite still. */
export const still = (page, quiet = 150) => page.evaluate(quiet => new Promise(done => {
  const end = setTimeout(finish, 3000);
  let calm = setTimeout(finish, quiet);
  const watch = new MutationObserver(() => { clearTimeout(calm); calm = setTimeout(finish, quiet); });
  watch.observe(document.documentElement, { subtree: true, childList: true, characterData: true, attributes: true });
  function finish() { watch.disconnect(); clearTimeout(end); clearTimeout(calm); done(); }
}), quiet);
