import { setTimeout as pause } from "node:timers/promises";
import type { Page, Request } from "playwright-core";

/** What is waited for longer than this does not come. */
export const PATIENCE_MS = 30_000;

/** What a page asks, but for the stream of what changes, which has no end. */
interface Asked {
  readonly open: Set<Request>;
  inAll: number;
}

const ASKED = new WeakMap<Page, Asked>();

/** Begins to note what a page asks, of which `settled` can tell. */
export function noteRequests(page: Page): void {
  const asked: Asked = { open: new Set(), inAll: 0 };
  ASKED.set(page, asked);
  page.on("request", (request) => {
    if (request.url().includes("/graphql/stream")) return;
    asked.open.add(request);
    asked.inAll += 1;
  });
  page.on("requestfinished", (request) => asked.open.delete(request));
  page.on("requestfailed", (request) => asked.open.delete(request));
}

/** Whether a page shows a view that waits for nothing, once it has had nothing to do twice. */
const DRAWN = `new Promise((tell) =>
  requestIdleCallback(() => requestIdleCallback(() =>
    tell(document.querySelector("h1") !== null && document.querySelector('[aria-busy="true"]') === null))))`;

/** Waits until a view is drawn and nothing is asked any more. */
export async function settled(page: Page): Promise<void> {
  const asked = ASKED.get(page)!;
  for (const end = performance.now() + PATIENCE_MS; !(await isSettled(page, asked)); await pause(10))
    if (performance.now() > end)
      throw new Error(`Not settled; asked: ${[...asked.open].map((each) => each.url()).join(", ")}.`);
}

async function isSettled(page: Page, asked: Asked): Promise<boolean> {
  const before = asked.inAll;
  if (isAsking(asked) || !(await isDrawn(page))) return false;
  return !isAsking(asked) && asked.inAll === before;
}

const isAsking = ({ open }: Asked): boolean => open.size > 0;

/** False, too, where the page has just led to another one. */
async function isDrawn(page: Page): Promise<boolean> {
  try {
    return await page.evaluate<boolean>(DRAWN);
  } catch (error) {
    if (/context was destroyed|navigation/i.test(String(error))) return false;
    throw error;
  }
}
