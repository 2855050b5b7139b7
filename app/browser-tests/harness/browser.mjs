// A real browser with a fresh profile, and the windows of the people in the stories.
import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';

const QUIET = [
  '--no-sandbox', // the tests run as root in containers, where the sandbox cannot
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  // Nothing but the pages under test goes over the network.
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The window sizes that the design is judged at. */
export const sizes = {
  small: { viewport: { width: 360, height: 640 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
  pixel: { viewport: { width: 412, height: 915 }, deviceScaleFactor: 2.625, isMobile: true, hasTouch: true },
  tablet: { viewport: { width: 1024, height: 768 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
};

export const launch = () => chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: QUIET });

/** A window of its own, with no memory of others. What goes wrong inside the page is kept for the end. */
export const openWindow = async (browser, { size = sizes.pixel, language = 'en', script = true } = {}) => {
  const context = await browser.newContext({ ...size, locale: language, javaScriptEnabled: script, reducedMotion: 'reduce', bypassCSP: script });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  page.faults = [];
  page.on('pageerror', error => page.faults.push(String(error)));
  return page;
};

const axe = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong with a page for people who do not see, hear or touch it like others; nothing, if all is well. */
export const barriers = async page => {
  const source = await axe;
  const found = [];
  // On a narrow window the frames for the desk stay empty and out of sight.
  for (const frame of page.frames().filter(one => one.url() !== 'about:blank')) {
    // Once for each page: it is half a megabyte.
    if (!(await frame.evaluate(() => 'axe' in globalThis))) await frame.evaluate(source);
    const { violations } = await frame.evaluate(() => globalThis.axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }));
    found.push(...violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' | ')}`));
  }
  return found;
};
