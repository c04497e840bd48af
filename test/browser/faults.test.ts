import type { Route } from "playwright-core";
import { settled } from "../support/page-settled";
import { look, seriousTroubles, visiting } from "../support/page-visit";
import { NARROW } from "../support/page-windows";
import { record } from "../support/test-graph";

const visit = visiting();

const failing =
  (code: string, extensions: object = {}) =>
  (route: Route) =>
    route.fulfill({
      contentType: "application/json",
      body: JSON.stringify({
        data: null,
        errors: [{ message: "It did not work.", extensions: { code, ...extensions } }],
      }),
    });

test("a slow answer shows nothing for a moment, then the bones of the view", async () => {
  const page = await visit.open("/acts");
  await page.route("**/graphql", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 900));
    await route.continue();
  });
  await page.getByRole("link", { name: "Субъекты" }).first().click();
  await page.getByText("Ищем ответ…").waitFor();
  expect(await page.locator('main [aria-busy="true"]').count()).toBe(1);
  await page.locator("table").waitFor();
  expect(await page.getByText("Ищем ответ…").count()).toBe(0);
});

test("a store that is down is told in words, asked again by itself, and by hand", async () => {
  const page = await visit.open("/acts");
  await page.route("**/graphql", failing("STORE_UNAVAILABLE"));
  await page.getByRole("link", { name: "Субъекты" }).first().click();
  await page.getByRole("heading", { name: "Ответа нет" }).waitFor();
  await page.getByText("Хранилище сейчас недоступно.").waitFor();
  await page.getByText("ещё раз само через 5 с").waitFor();
  await page.unroute("**/graphql");
  await page.getByRole("button", { name: "Повторить" }).click();
  await page.locator("table").waitFor();
});

test.each([
  ["QUERY_TOO_COMPLEX", { found: 1_240_000, limit: 1_000_000 }, "Вопрос слишком большой"],
  ["QUERY_TIMEOUT", {}, "Ответа нет"],
  ["UNAUTHENTICATED", {}, "Войдите, чтобы увидеть это"],
  ["FORBIDDEN", {}, "Это вам не открыто"],
  ["BAD_USER_INPUT", {}, "Такого спросить нельзя"],
] as const)("%s has words of its own", async (code, extensions, title) => {
  const page = await visit.open("/acts");
  await page.route("**/graphql", failing(code, extensions));
  await page.getByRole("link", { name: "Субъекты" }).first().click();
  await page.getByRole("heading", { name: title }).waitFor();
});

test("an unknown error gives the number by which its reason is found", async () => {
  const page = await visit.open("/acts");
  await page.route("**/graphql", failing("INTERNAL_SERVER_ERROR", { errorId: "7f3c-19a2" }));
  await page.getByRole("link", { name: "Субъекты" }).first().click();
  await page.getByText("errorId 7f3c-19a2").waitFor();
});

test("where a part failed, the rest of the view stands", async () => {
  const page = await visit.open("/acts");
  await page.route("**/graphql", async (route) => {
    const response = await route.fetch();
    const answer = (await response.json()) as { data: Record<string, unknown> };
    if (!("next" in answer.data)) return route.fulfill({ response });
    const errors = [{ message: "Сроки не получены.", path: ["next"], extensions: { code: "QUERY_TIMEOUT" } }];
    return route.fulfill({ json: { ...answer, data: { ...answer.data, next: null }, errors } });
  });
  await page.getByRole("link", { name: "Звено" }).first().click();
  await settled(page);
  await page.getByText("Сроки не получены.").waitFor();
  await page.getByRole("heading", { name: "Требует внимания" }).waitFor();
});

test("the former answer stays, dimmed, while only the day changes", async () => {
  const page = await visit.open("/duty/obr-order-2024.d4?on=2026-11-29");
  await page.route("**/graphql", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 700));
    await route.continue();
  });
  await page.keyboard.press("[");
  await page.locator('[aria-busy="true"] h1').waitFor();
  await page.unrouteAll({ behavior: "wait" });
  await settled(page);
  expect(page.url()).toContain("on=2026-11-28");
});

describe("what is not there", () => {
  beforeAll(() =>
    record(
      visit.zveno.store,
      `school late-school 2022-09-01..
       act late-order
       clause late-order.p1 of=late-order
       duty late-order.d1 by=late-order.p1`,
    ),
  );

  test.each([
    ["/subject/late-school?on=2020-01-01", "На эту дату этого нет", "/subject/late-school?on=2022-09-01"],
    ["/act/late-order?rev=2", "В этой ревизии этого ещё не знали", "/act/late-order"],
    ["/duty/late-order.d1?rev=2", "В этой ревизии этого ещё не знали", "/duty/late-order.d1"],
  ])("%s leads to when it is", async (path, title, there) => {
    const page = await visit.open("/");
    await page.goto(`${visit.zveno.url}${path}`);
    await page.getByRole("heading", { name: title }).waitFor();
    expect(await page.locator("main [role=alert]").count()).toBe(0);
    await page.getByRole("button", { name: /^Показать на / }).click();
    await settled(page);
    expect(page.url()).toBe(`${visit.zveno.url}${there}`);
    expect(await page.locator("main h1").count()).toBe(1);
  });

  test("who does not exist yet says so, and leads to their first day", async () => {
    const page = await visit.open("/subject/obr-it-cube-etalonsk?on=2010-01-01");
    await page.getByRole("link", { name: "на эту дату ещё нет, существует с 01.09.2023" }).click();
    await settled(page);
    expect(page.url()).toBe(`${visit.zveno.url}/subject/obr-it-cube-etalonsk?on=2023-09-01`);
    expect(await page.getByText("на эту дату ещё нет").count()).toBe(0);
  });

  test("what the graph never had says so, and names what is like it", async () => {
    const page = await visit.open("/");
    await page.goto(`${visit.zveno.url}/subject/ba-ir?on=2022-09-15`);
    await page.getByRole("heading", { name: "Такого в графе нет" }).waitFor();
    expect(await page.getByRole("button", { name: /^Показать на / }).count()).toBe(0);
    await page.locator('main a[href^="/subject/ba-iro?"]').click();
    await settled(page);
    expect(page.url()).toBe(`${visit.zveno.url}/subject/ba-iro?on=2022-09-15`);
  });

  test("an address that nothing is at says so, and leads to the first page", async () => {
    const page = await visit.open("/no/such/page", { viewport: NARROW, colorScheme: "dark" });
    await look(page, "no-such-page");
    expect(await page.locator("h1").innerText()).toBe(await page.title().then((title) => title.split(" — ")[0]));
    expect(await seriousTroubles(page)).toEqual([]);
    await page.getByRole("main").getByRole("link").click();
    await settled(page);
    expect(page.url()).toBe(`${visit.zveno.url}/`);
  });
});
