import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Browser, BrowserContext, BrowserContextOptions, Download, Page, Request } from "playwright-core";
import { chromium } from "playwright-core";
import { EMBEDDED } from "./stores";
import { Zveno } from "./zveno";

const AXE = readFileSync(join(__dirname, "../../node_modules/axe-core/axe.min.js"), "utf8");

export const WIDE = { width: 1280, height: 900 };
export const NARROW = { width: 390, height: 844 };

/** What is waited for longer than this does not come. */
const PATIENCE_MS = 30_000;

/** The service and a browser that looks at it; both end after the tests of the file. */
export interface Visit {
  readonly zveno: Zveno;
  /** A new window at an address, ready when its view is drawn. Its troubles are told by `troubles`. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  /** Another address in a window that is open. */
  go(page: Page, path: string): Promise<void>;
  /** Errors and warnings of the console, mistakes of the page, and what it asked of anybody else. */
  troubles(): readonly string[];
}

/**
 * Starts the service with its built-in data, and Chromium, for the tests of a file. A window closes after its test, unless
 * the file keeps them: one that has the scripts already opens a view in half of the time.
 */
export function visiting({ keepsWindows = false } = {}): Visit {
  let zveno: Zveno;
  let browser: Browser;
  let troubles: string[] = [];
  beforeAll(async () => {
    zveno = await Zveno.start(EMBEDDED);
    browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
  });
  afterEach(async () => {
    if (!keepsWindows) await Promise.all(browser.contexts().map((context) => context.close()));
    troubles = [];
  });
  afterAll(async () => {
    await browser.close();
    await zveno.stop();
  });
  const watch = (page: Page): void => {
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) troubles.push(message.text());
    });
    page.on("pageerror", (error) => troubles.push(error.message));
    page.on("request", (request) => {
      if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(zveno.url))
        troubles.push(`asked elsewhere: ${request.url()}`);
    });
  };
  const go = async (page: Page, path: string): Promise<void> => {
    await page.goto(`${zveno.url}${path}`);
    await settled(page);
  };
  return {
    get zveno() {
      return zveno;
    },
    go,
    troubles: () => troubles,
    async open(path, options = {}) {
      // Motion is off: what is looked at has arrived.
      const context = await browser.newContext({
        viewport: WIDE,
        reducedMotion: "reduce",
        bypassCSP: false,
        ...options,
      });
      const page = await windowOf(context);
      watch(page);
      await go(page, path);
      return page;
    },
  };
}

/** What each page waits for, but for the stream of what changes, which has no end. */
const ASKED = new WeakMap<Page, Set<Request>>();
/** A page that has asked nothing for so long has what it wants. */
const QUIET_MS = 250;

/** A new window of a context, of which `settled` can tell. */
export async function windowOf(context: BrowserContext): Promise<Page> {
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  const asked = new Set<Request>();
  ASKED.set(page, asked);
  page.on("request", (request) => {
    if (!request.url().includes("/graphql/stream")) asked.add(request);
  });
  page.on("requestfinished", (request) => asked.delete(request));
  page.on("requestfailed", (request) => asked.delete(request));
  return page;
}

/** Waits until a view is drawn and nothing is asked any more. */
export async function settled(page: Page): Promise<void> {
  await page.locator("h1").first().waitFor();
  await quiet(ASKED.get(page)!);
  await page.locator('[aria-busy="true"]').first().waitFor({ state: "detached" });
}

async function quiet(asked: ReadonlySet<Request>): Promise<void> {
  const end = performance.now() + PATIENCE_MS;
  for (let since = performance.now(); performance.now() - since < QUIET_MS; await pause(20)) {
    if (asked.size > 0) since = performance.now();
    if (performance.now() > end) throw new Error(`Still asked: ${[...asked].map((each) => each.url()).join(", ")}.`);
  }
}

/** A picture of what is on screen, in the folder `ZVENO_TEST_PICTURES`, where somebody wants to look at it. */
export async function look(page: Page, name: string): Promise<void> {
  const pictures = process.env["ZVENO_TEST_PICTURES"];
  if (pictures !== undefined) await page.screenshot({ path: `${pictures}/${name}.png` });
}

/** What was fetched, as bytes. */
export async function downloaded(file: Download): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** What axe finds serious or critical: the rule, and where. */
export async function seriousTroubles(page: Page): Promise<readonly string[]> {
  // By the browser's tools, because the page itself allows no script of others.
  await page.evaluate(AXE);
  const audit = () => page.evaluate<AxeResult>(`axe.run({ resultTypes: ["violations"] })`);
  // A page that changes while axe looks at it ends axe: it is looked at once more.
  const { violations } = await audit().catch(audit);
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ""}`),
    );
}

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly impact: string | null;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
}
