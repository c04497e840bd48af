import type { Page } from "playwright-core";
import { settled } from "./page-settled";
import type { Look, PageWindows } from "./page-windows";

interface SigningIn {
  readonly windows: PageWindows;
  /** Where the service is. */
  readonly url: string;
  /** A name that the provider knows. */
  readonly name: string;
  readonly path: string;
  readonly look?: Look | undefined;
}

/** A window in which somebody has signed in from a view, and is back there. */
export async function signedIn({ windows, url, name, path, look }: SigningIn): Promise<Page> {
  const page = await windows.open(look);
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
