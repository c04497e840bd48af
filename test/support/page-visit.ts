import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Download, Page } from "playwright-core";
import { chromium } from "playwright-core";
import { EMBEDDED } from "./stores";
import { Zveno } from "./zveno";

const AXE = readFileSync(join(__dirname, "../../node_modules/axe-core/axe.min.js"), "utf8");

export const WIDE = { width: 1280, height: 900 };
export const NARROW = { width: 390, height: 844 };

/** What is waited for longer than this does not come. */
const PATIENCE_MS = 10_000;

/** The service and a browser that looks at it; both end after the tests of the file. */
export interface Visit {
  readonly zveno: Zveno;
  /** A new window at an address, ready when its view is drawn. Its troubles are told by `troubles`. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  /** Errors and warnings of the console, mistakes of the page, and what it asked of anybody else. */
  troubles(): readonly string[];
}

/** Starts the service with its built-in data, and Chromium, for the tests of a file. */
export function visiting(): Visit {
  let zveno: Zveno;
  let browser: Browser;
  let troubles: string[] = [];
  beforeAll(async () => {
    zveno = await Zveno.start(EMBEDDED);
    browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
  });
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
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
  return {
    get zveno() {
      return zveno;
    },
    troubles: () => troubles,
    async open(path, options = {}) {
      // Motion is off: what is looked at has arrived.
      const context = await browser.newContext({
        viewport: WIDE,
        reducedMotion: "reduce",
        bypassCSP: false,
        ...options,
      });
      context.setDefaultTimeout(PATIENCE_MS);
      const page = await context.newPage();
      watch(page);
      await page.goto(`${zveno.url}${path}`);
      await settled(page);
      return page;
    },
  };
}

/** Waits until a view is drawn and nothing is asked any more. */
export async function settled(page: Page): Promise<void> {
  await page.locator("h1").first().waitFor();
  await page.waitForLoadState("networkidle");
  await page.locator('[aria-busy="true"]').waitFor({ state: "detached" });
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
  const { violations } = await page.evaluate<AxeResult>("axe.run()");
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
