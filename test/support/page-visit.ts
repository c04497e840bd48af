import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContextOptions, Download, Page } from "playwright-core";
import { settled } from "./page-settled";
import { type Look, PageWindows } from "./page-windows";
import { EMBEDDED } from "./stores";
import { Zveno, type ZvenoOptions } from "./zveno";

const AXE = readFileSync(join(__dirname, "../../node_modules/axe-core/axe.min.js"), "utf8");

/** The service and a browser that looks at it; both end after the tests of the file. */
export interface Visit {
  readonly zveno: Zveno;
  /** A window at an address, as good as new, ready when its view is drawn. Its troubles are told by `troubles`. */
  open(path: string, look?: Look): Promise<Page>;
  /** Likewise one that has loaded nothing yet, and that no other test gets. */
  openApart(path: string): Promise<Page>;
  /** One like that, at no address yet. */
  blank(): Promise<Page>;
  /** Another address in a window that is open. */
  go(page: Page, path: string): Promise<void>;
  /** Errors and warnings of the console, mistakes of the page, and what it asked of anybody else, in this test. */
  troubles(): readonly string[];
}

interface Visited {
  readonly service?: ZvenoOptions;
  readonly browser?: BrowserContextOptions;
}

/** Starts the service with its built-in data, and Chromium, for the tests of a file. */
export function visiting({ service, browser = {} }: Visited = {}): Visit {
  let zveno: Zveno;
  let windows: PageWindows;
  let troubles: string[] = [];
  beforeAll(async () => {
    zveno = await Zveno.start(EMBEDDED, service);
    windows = await PageWindows.start({ url: zveno.url, options: browser, onMade: watch });
  });
  beforeEach(() => {
    troubles = [];
  });
  afterEach(() => windows.clear());
  afterAll(async () => {
    await windows.stop();
    await zveno.stop();
  });
  const watch = (page: Page): void => {
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) troubles.push(`${message.text()} ${message.location().url}`);
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
  const at = async (page: Page, path: string): Promise<Page> => {
    await go(page, path);
    return page;
  };
  return {
    get zveno() {
      return zveno;
    },
    go,
    troubles: () => troubles,
    blank: () => windows.openApart(),
    open: async (path, look) => at(await windows.open(look), path),
    openApart: async (path) => at(await windows.openApart(), path),
  };
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
