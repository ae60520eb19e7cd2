// node look.mjs GATEWAY USER PATH: signs in, opens a page as if nothing had been seen yet, on a phone and on a desk, and prints
// what Lighthouse says of it.
import { existsSync } from 'node:fs';
import lighthouse, { desktopConfig } from 'lighthouse';
import puppeteer from 'puppeteer-core';

const [gateway, user, path] = process.argv.slice(2);
const CATEGORIES = ['performance', 'accessibility', 'best-practices'];
const LOOKS = { phone: undefined, desk: desktopConfig };
const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);

const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
try {
  const page = await browser.newPage();
  await page.goto(`${gateway}/sign-in`);
  await Promise.all([page.waitForNavigation(), page.click(`button[value="${user}"]`)]);
  const cache = await page.createCDPSession();
  for (const [screen, config] of Object.entries(LOOKS)) {
    await cache.send('Network.clearBrowserCache');
    const settings = { onlyCategories: CATEGORIES, disableStorageReset: true, logLevel: 'error' };
    tell(`${path} on a ${screen}`, (await lighthouse(gateway + path, settings, config, page)).lhr);
  }
} finally {
  await browser.close();
}

function tell(what, { categories, audits }) {
  const scores = CATEGORIES.map((name) => `${name} ${Math.round(categories[name].score * 100)}`);
  const kilobytes = Math.round(audits['total-byte-weight'].numericValue / 1000);
  console.log(`${what.padEnd(30)} ${scores.join(', ')}; ${kilobytes} kB`);
  for (const name of CATEGORIES) {
    categories[name].auditRefs
      .filter(({ id, weight }) => weight > 0 && audits[id].score !== null && audits[id].score < 0.9)
      .forEach(({ id }) => console.log(`  ${name}: ${audits[id].title} ${audits[id].displayValue ?? ''}`));
  }
}
