import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { chromium } from "playwright-core";
import { noteRequests, PATIENCE_MS } from "./page-settled";

export const WIDE = { width: 1280, height: 900 };
export const NARROW = { width: 390, height: 844 };

/** How a window differs from a wide one in the light that may do nothing unusual. */
export interface Look {
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: "light" | "dark";
  readonly permissions?: readonly string[];
}

interface Place {
  /** Where the service is that is looked at. */
  readonly url: string;
  /** What all windows have. */
  readonly options?: BrowserContextOptions;
  /** Called with each window that is made. */
  readonly onMade?: (page: Page) => void;
}

/**
 * The windows of one Chromium, for the tests of a file.
 *
 * A window serves one test after another: with the scripts loaded and compiled it opens a view in a third of the time.
 * `clear` takes out of it all by which a test could tell. What is to load everything anew opens its window apart.
 */
export class PageWindows {
  private readonly idle: Page[] = [];
  private readonly lent = new Set<Page>();

  private constructor(
    private readonly browser: Browser,
    private readonly place: Place,
  ) {}

  static async start(place: Place): Promise<PageWindows> {
    const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
    return new PageWindows(browser, place);
  }

  /** A blank window with cookies and storage of its own. */
  async open(look: Look = {}): Promise<Page> {
    const page = this.idle.pop() ?? (await this.make());
    this.lent.add(page);
    await show(page, look);
    return page;
  }

  /** A blank window that has loaded nothing yet, and that no other test gets. */
  async openApart(look: Look = {}): Promise<Page> {
    const page = await this.make();
    await show(page, look);
    return page;
  }

  /** Takes back the windows of a test, and closes those that nobody else gets. */
  async clear(): Promise<void> {
    const pages = this.browser.contexts().flatMap((context) => context.pages());
    const others = pages.filter((page) => !this.idle.includes(page) && !this.lent.has(page));
    await Promise.all(others.map((page) => (this.isBeside(page) ? page.close() : page.context().close())));
    await Promise.all([...this.lent].map((page) => this.takeBack(page)));
    this.lent.clear();
  }

  async stop(): Promise<void> {
    await this.browser.close();
  }

  private async make(): Promise<Page> {
    // Motion is off: what is looked at has arrived.
    const context = await this.browser.newContext({ reducedMotion: "reduce", ...this.place.options });
    context.setDefaultTimeout(PATIENCE_MS);
    const page = await context.newPage();
    noteRequests(page);
    this.place.onMade?.(page);
    return page;
  }

  private isBeside(page: Page): boolean {
    return page
      .context()
      .pages()
      .some((other) => this.lent.has(other));
  }

  /** What cannot be cleared is closed: a window that looks at somebody else, or that a failed test has left in the midst. */
  private async takeBack(page: Page): Promise<void> {
    try {
      await clear(page, this.place.url);
      this.idle.push(page);
    } catch {
      await page.context().close();
    }
  }
}

/** One more window with the cookies of another, until the end of the test. */
export async function windowBeside(page: Page): Promise<Page> {
  const other = await page.context().newPage();
  noteRequests(other);
  return other;
}

async function show(page: Page, { viewport = WIDE, colorScheme = "light", permissions = [] }: Look): Promise<void> {
  await page.setViewportSize(viewport);
  await page.emulateMedia({ colorScheme, media: null });
  await page.context().grantPermissions(permissions);
}

/** The page that is open writes no more, so that its storage stays empty. GraphiQL binds its methods early: it wants a window apart. */
const FORGET = "Storage.prototype.setItem = () => {}; localStorage.clear(); sessionStorage.clear()";

/** Errors: a plain Error for a window that looks at something else than the service, whose storage is then out of reach. */
async function clear(page: Page, url: string): Promise<void> {
  if (new URL(page.url()).origin !== url) throw new Error(`A window is at ${page.url()}.`);
  const context = page.context();
  await page.unrouteAll({ behavior: "wait" });
  await page.evaluate(FORGET);
  await page.goto("about:blank");
  await context.clearCookies();
  await context.clearPermissions();
}
