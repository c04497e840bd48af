import type { Page } from "playwright-core";
import { seriousTroubles, visiting } from "../support/page-visit";
import { NARROW, WIDE } from "../support/page-windows";
import { until } from "../support/until";

describe("the playground", () => {
  const visit = visiting({ service: { maySaveQuestions: true }, browser: { locale: "ru-RU" } });
  /** What the console tells of a refusal that a test wants. */
  let refusal: string | undefined;
  let page: Page;

  beforeEach(async () => {
    refusal = undefined;
    // GraphiQL keeps its tabs some time after they have changed, past all that could be cleared here.
    page = await visit.blank();
  });
  afterEach(() => {
    expect(visit.troubles().filter((trouble) => refusal === undefined || !trouble.includes(refusal))).toEqual([]);
  });

  /** Opens an address, and waits until there is something to run. */
  const open = async (path: string) => {
    await page.goto(`${visit.zveno.url}${path}`);
    await page.locator(".graphiql-query-editor .CodeMirror-code").getByText("query").first().waitFor();
  };
  const run = async () => {
    const answered = page.waitForResponse((response) => response.url().endsWith("/graphql"));
    await page.click(".graphiql-execute-button");
    await (await answered).finished();
  };

  it("opens with the questions as named tabs, answers the first, and tells its day, revision and cost", async () => {
    await open("/graphiql");
    const tabs = await page.locator(".graphiql-tab-button").allTextContents();
    expect(tabs).toHaveLength(12);
    expect([tabs[0], tabs[11]]).toEqual(["ProvisionBearers", "HostThenAndNow"]);
    expect(await page.locator(".graphiql-query-editor").innerText()).toContain("# Кто отвечает за пункт 3");
    expect(await page.locator(".graphiql-editor-tool").innerText()).toContain('"act": "ba-forum-2022"');
    await run();
    await page.locator(".result-window").getByText("INSTITUTE").first().waitFor();
    const line = page.locator(".answer-line");
    expect(await line.innerText()).toMatch(/^На 15\.09\.2022 · ревизия 2 · оценка стоимости [\d\s]+ · объектов \d+/);
  });

  it("opens the question that a link brings, also by the address of the API, and keeps it at the next visit", async () => {
    const parameters = new URLSearchParams({
      query: "query Linked($id: ID!) { subject(id: $id) { shortName } }",
      variables: '{"id":"ba-iro"}',
    });
    await open(`/graphql?${parameters.toString()}`);
    expect(page.url()).toContain("/graphiql?");
    await run();
    await page.locator(".result-window").getByText("ИРО РБ").waitFor();
    await until("the tab is kept", () =>
      page.evaluate<boolean>("localStorage.getItem('graphiql:tabState')?.includes('Linked') ?? false"),
    );
    await open("/graphiql");
    expect(await page.locator(".graphiql-tab").all()).toHaveLength(13);
    expect(await page.locator(".graphiql-tab-active").innerText()).toContain("Linked");
  });

  it("has the reference, with what the schema says, the explorer and the history", async () => {
    await open("/graphiql");
    await page.getByLabel("Show Documentation Explorer").click();
    await page.locator(".graphiql-doc-explorer").getByText("Query", { exact: true }).click();
    expect(await page.locator(".graphiql-doc-explorer").innerText()).toContain("статистика");
    await page.getByLabel("Show GraphiQL Explorer").click();
    expect(await page.locator(".docExplorerWrap, .graphiql-explorer-root").first().innerText()).toContain(
      "accountability",
    );
    await run();
    await page.getByLabel("Show History").click();
    expect(await page.locator(".graphiql-history").innerText()).toContain("ProvisionBearers");
  });

  it("saves the open question for all, lists it, and opens it by its link", async () => {
    await open("/graphiql");
    await page.getByLabel("Show Вопросы").click();
    const pane = page.locator(".questions-pane");
    await pane.getByText("За что отвечает ИРО РБ?").waitFor();
    await pane.getByLabel("О чём он").fill("Кто отвечает за пункт?");
    await pane.getByLabel("Имя для ссылки").fill("Плохое имя");
    await pane.getByRole("button", { name: "Сохранить" }).click();
    expect(await pane.getByRole("alert").innerText()).toContain("Имя вопроса — до 60");
    await pane.getByLabel("Имя для ссылки").fill("who-answers");
    await pane.getByRole("button", { name: "Сохранить" }).click();
    await pane.getByRole("link", { name: "Кто отвечает за пункт?", exact: true }).waitFor();
    refusal = "400";
    await page.context().clearCookies();
    await page.evaluate("localStorage.clear()");
    await open("/graphiql?question=who-answers");
    expect(await page.locator(".graphiql-tab-button").first().innerText()).toBe("ProvisionBearers");
    await run();
    await page.locator(".result-window").getByText("INSTITUTE").first().waitFor();
  });

  it("sends the headers that somebody gives, such as a token", async () => {
    await open("/graphiql");
    await page.getByRole("button", { name: "Headers" }).click();
    await page.locator(".graphiql-editor-tool .graphiql-editor:not(.hidden) .CodeMirror").click();
    await page.keyboard.insertText('{"authorization": "Bearer token"}');
    const asked = page.waitForRequest((request) => request.url().endsWith("/graphql"));
    await page.click(".graphiql-execute-button");
    expect((await asked).headers()["authorization"]).toBe("Bearer token");
    // It is none, and the service says so.
    await page.locator(".result-window").getByText("UNAUTHENTICATED").first().waitFor();
    refusal = "401";
  });

  it("says in words what is missing where the schema is not told, and still answers", async () => {
    await page.route("**/graphql", async (route) => {
      if (!route.request().postData()?.includes("IntrospectionQuery")) return route.continue();
      return route.fulfill({ status: 400, json: { errors: [{ message: "Introspection is switched off." }] } });
    });
    await open("/graphiql");
    expect(await page.getByRole("note").innerText()).toContain("не показывает свою схему");
    await run();
    await page.locator(".result-window").getByText("INSTITUTE").first().waitFor();
    refusal = "400";
  });

  it.each([
    ["light", WIDE],
    ["dark", NARROW],
  ] as const)("has nothing serious for axe, and stays within its width, %s", async (colorScheme, viewport) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize(viewport);
    await open("/graphiql");
    await run();
    await page.locator(".result-window").getByText("INSTITUTE").first().waitFor();
    // An editor is scrolled by its own field; that its scroller is no stop of Tab spares a second one.
    const found = (await seriousTroubles(page)).filter((trouble) => !trouble.includes('class="CodeMirror-scroll"'));
    expect(found).toEqual([]);
    expect(await page.evaluate<number>("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
  });
});
