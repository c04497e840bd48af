import type { Browser, Page } from "playwright-core";
import { settled, WIDE, windowOf } from "./page-visit";

interface SigningIn {
  readonly browser: Browser;
  /** Where the service is. */
  readonly url: string;
  /** A name that the provider knows. */
  readonly name: string;
  readonly path: string;
  readonly options?: object;
}

/** A window in which somebody has signed in from a view, and is back there. */
export async function signedIn({ browser, url, name, path, options = {} }: SigningIn): Promise<Page> {
  const context = await browser.newContext({ viewport: WIDE, reducedMotion: "reduce", ...options });
  const page = await windowOf(context);
  await page.goto(url + path);
  await settled(page);
  await page.getByRole("link", { name: /^(Войти|Sign in)$/ }).click();
  await page.getByRole("button", { name: /учётную запись|your account/ }).click();
  await atProvider(page, name);
  await page.waitForURL((at) => at.origin === url && at.pathname !== "/session/callback");
  await settled(page);
  return page;
}

async function atProvider(page: Page, name: string): Promise<void> {
  await page.locator("input[name=login]").fill(name);
  await page.locator("input[name=password]").fill("x");
  await page.locator("button[type=submit]").click();
  await page.getByRole("button", { name: "Continue" }).click();
}

/** Fills in fields of the form that is open, by their labels. */
export async function fill(page: Page, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, value] of Object.entries(values)) await page.getByRole("dialog").getByLabel(label).fill(value);
}

/** Opens a form of «Изменить». */
export async function openForm(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: "Изменить", exact: true }).first().click();
  await page.getByRole("button", { name, exact: true }).click();
  await page.getByRole("dialog", { name }).waitFor();
}
