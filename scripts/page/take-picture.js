/**
 * Takes the picture of the README anew: `npm run build && node scripts/page/take-picture.js`. Wants Chromium
 * (`CHROMIUM`, or /usr/bin/chromium). The day is fixed, so that the picture does not change with the date.
 */
const { spawn } = require("node:child_process");
const { once } = require("node:events");
const { join } = require("node:path");
const { chromium } = require("playwright-core");

const ROOT = join(__dirname, "../..");
const PORT = "4999";
const ADDRESS = "/duty/sak-order-2022.d6?on=2022-09-15";
const PICTURE = join(ROOT, "docs/pictures/chain.png");

async function main() {
  const env = { ...process.env, PORT, HOST: "127.0.0.1", ZVENO_DATA_DIR: ":memory:" };
  const service = spawn(process.execPath, [join(ROOT, "dist/main.js")], { env, stdio: ["ignore", "pipe", "inherit"] });
  await once(service.stdout, "data");
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox"],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: "ru-RU" });
    await page.goto(`http://127.0.0.1:${PORT}${ADDRESS}`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.locator('[aria-busy="true"]').waitFor({ state: "detached" });
    await page.screenshot({ path: PICTURE });
  } finally {
    await browser.close();
    service.kill();
  }
}

main();
