import type { Page } from "playwright-core";
import { settled } from "../support/page-settled";
import { look, seriousTroubles } from "../support/page-visit";
import { PageWindows } from "../support/page-windows";
import { fill, openForm, signedIn } from "../support/page-writing";
import type { SignInPlace } from "../support/signed-in-place";
import { signInPlace } from "../support/signed-in-place";
import { EMBEDDED } from "../support/stores";
import { Zveno } from "../support/zveno";

const TODAY = new Date("2026-11-29T09:00:00Z");
const DUTY = "Назначение ответственных за сетевое обучение";

let place: SignInPlace;
let zveno: Zveno;
let windows: PageWindows;

beforeAll(async () => {
  place = await signInPlace(() => TODAY);
  zveno = await Zveno.start(EMBEDDED, { admission: place.admission, port: place.port, now: TODAY });
  windows = await PageWindows.start({ url: zveno.url });
});
afterEach(() => windows.clear());
afterAll(async () => {
  await windows.stop();
  place.provider.stop();
  await zveno.stop();
});

async function goTo(page: Page, path: string): Promise<void> {
  await page.goto(zveno.url + path);
  await settled(page);
}

/** Fills in a form of what is shown, tries it, writes it, and looks at what came of it. */
async function write(
  page: Page,
  name: string,
  values: Readonly<Record<string, string>>,
  chosen: Chosen,
): Promise<void> {
  await openForm(page, name);
  const form = page.getByRole("dialog", { name });
  await form.getByLabel(chosen.field).selectOption({ label: chosen.option });
  await fill(page, { ...values, "Зачем эта запись": "По распоряжению № 58-о" });
  await form.getByRole("button", { name: "Проверить" }).click();
  await form.getByRole("button", { name: /^Записать ревизию/ }).click();
  await form.getByRole("button", { name: "Показать" }).click();
  await form.waitFor({ state: "detached" });
  await settled(page);
}

interface Waiting {
  readonly data: {
    readonly duty: {
      readonly execution: {
        readonly bearers: { readonly nodes: readonly { readonly report: { readonly label: string } }[] };
      };
    };
  };
}

interface Chosen {
  readonly field: string;
  readonly option: string;
}

/** docs/tour.ru.md, step by step. */
test("an officer and a controller take a duty from its nomination to the consolidated report", async () => {
  const officer = await signedIn({ windows, url: zveno.url, name: "orlova", path: "/agenda" });
  await officer.getByRole("link", { name: DUTY }).click();
  await settled(officer);
  const ours = { field: "Орган", option: "Учебный район" };
  const reporting = { field: "Кто докладывает", option: "Учебный район" };
  await officer.getByText("назначили 3 из 5").first().waitFor();
  await write(
    officer,
    "Назначить исполнителя",
    { "Имя, если лица нет в графе": "Р.Р. Глобусова", "С какого дня": "2026-11-25", Документ: "приказ № 90" },
    ours,
  );
  await officer.getByText("назначили 4 из 5").first().waitFor();
  await write(
    officer,
    "Внести доклад",
    { "Текст доклада": "Ответственной определена Р.Р. Глобусова.", "День доклада": "2026-11-26" },
    reporting,
  );
  await officer.getByText("доложили 4 из 5").first().waitFor();
  await look(officer, "tour-reported");

  const controller = await signedIn({ windows, url: zveno.url, name: "etalonova", path: "/agenda" });
  await controller.getByRole("heading", { name: "Ждёт решения: 3" }).waitFor();
  await look(controller, "tour-waits");
  expect(await seriousTroubles(controller)).toEqual([]);
  await controller.getByRole("link", { name: DUTY }).click();
  await settled(controller);
  const waiting = async (): Promise<Chosen> => {
    const label = await controller.evaluate<string>(async () => {
      const query = `{ duty(id: "obr-order-2025-year.d1") { execution { bearers(states: [SUBMITTED]) { nodes { report { label } } } } } }`;
      const headers = { "content-type": "application/json" };
      const answer = await fetch("/graphql", { method: "POST", headers, body: JSON.stringify({ query }) });
      const { data } = (await answer.json()) as Waiting;
      return data.duty.execution.bearers.nodes[0]!.report.label;
    });
    return { field: "Доклад", option: `${label}, Учебный район` };
  };
  await write(
    controller,
    "Вернуть доклад",
    { "День решения": "2026-11-27", Замечание: "Приложите приказ." },
    await waiting(),
  );
  await controller.getByText("возвращено 1").first().waitFor();

  await goTo(officer, "/agenda");
  await officer.getByText("Приложите приказ.").waitFor();
  await look(officer, "tour-returned");
  await officer.getByRole("link", { name: DUTY }).first().click();
  await settled(officer);
  await write(
    officer,
    "Внести доклад",
    { "Текст доклада": "Приказ № 90 приложен.", "День доклада": "2026-11-28" },
    reporting,
  );

  await goTo(controller, "/duty/obr-order-2025-year.d1");
  await write(controller, "Принять доклад", { "День решения": "2026-11-29" }, await waiting());
  await controller.getByText("принято 4 из 5").first().waitFor();
  await openForm(controller, "Снять с контроля");
  await fill(controller, {
    "С какого дня": "2026-11-29",
    Замечание: "Показательный район присоединён к городу.",
    "Зачем эта запись": "Решение первого заместителя министра",
  });
  await controller.getByRole("button", { name: "Проверить" }).click();
  await controller.getByRole("button", { name: /^Записать ревизию/ }).click();
  await controller.getByRole("button", { name: "Показать", exact: true }).click();
  await controller.getByText("снята с контроля 29.11.2026").first().waitFor();
  await look(controller, "tour-off-control");

  await goTo(controller, "/report?act=obr-order-2025-year");
  const row = controller.getByRole("row").filter({ hasText: "Учебный район" });
  expect(await row.getByRole("cell").first().innerText()).toMatch(/принят\s+28\.11\.2026\s+\+444 дн\./);
  await row.getByRole("button").first().click();
  await controller.getByText("Приказ № 90 приложен.").waitFor();
  await look(controller, "tour-report");
  await controller.getByRole("button", { name: "Выгрузить" }).click();
  expect(await controller.getByRole("link", { name: "PDF" }).getAttribute("href")).toContain(
    "/export/consolidated-report.pdf?act=obr-order-2025-year",
  );
});

test("an officer subscribes a program to their agenda, and revokes its address", async () => {
  const officer = await signedIn({ windows, url: zveno.url, name: "orlova", path: "/agenda" });
  await officer.getByRole("button", { name: "Завести адрес" }).click();
  const address = officer.getByText(/\/calendar\/[\w-]{43}\.ics$/);
  const subscribed = await address.innerText();
  expect(await (await fetch(subscribed)).text()).toContain("X-WR-CALNAME:Повестка: ");
  const revoke = officer.getByRole("button", { name: "Отозвать" });
  await revoke.waitFor();
  await look(officer, "calendar-address");
  expect(await seriousTroubles(officer)).toEqual([]);
  await officer.emulateMedia({ media: "print" });
  expect(await revoke.isVisible()).toBe(false);
  expect(await officer.getByText("Учебный район: с 29.11.2026 по 27.02.2027, ревизия ").isVisible()).toBe(true);
  await officer.emulateMedia({ media: "screen" });
  await revoke.click();
  await address.waitFor({ state: "detached" });
  expect((await fetch(subscribed)).status).toBe(404);
});

test("a link opens a form, «back» closes it; a report tells values of indicators, and an administrator plans the next year", async () => {
  const path = "/duty/obr-order-2025-year.d2?change=submitReport";
  const officer = await signedIn({ windows, url: zveno.url, name: "orlova", path });
  const form = officer.getByRole("dialog", { name: "Внести доклад" });
  await form.waitFor();
  await form.getByRole("button", { name: "Отмена" }).click();
  await form.waitFor({ state: "detached" });
  expect(new URL(officer.url()).search).toBe("");
  await openForm(officer, "Внести доклад");
  expect(new URL(officer.url()).search).toBe("?change=submitReport");
  await officer.goBack();
  await form.waitFor({ state: "detached" });
  await officer.goForward();
  await form.waitFor();
  await form.getByLabel("Кто докладывает").selectOption({ label: "Учебный район" });
  await fill(officer, { "Текст доклада": "Программа одна.", "День доклада": "2026-11-28" });
  await fill(officer, { "За какой срок": "2026-07-10", "Обучающиеся по сетевым программам, чел.": "120.5" });
  await fill(officer, { "Зачем эта запись": "По распоряжению № 58-о" });
  expect(await seriousTroubles(officer)).toEqual([]);
  await look(officer, "report-values");
  await form.getByRole("button", { name: "Проверить" }).click();
  await form.getByRole("button", { name: /^Записать ревизию/ }).click();
  await form.getByRole("button", { name: "Показать" }).click();
  await form.waitFor({ state: "detached" });
  expect(new URL(officer.url()).search).toBe("");

  const administrator = await signedIn({
    ...{ windows, url: zveno.url, name: "ivanova" },
    path: "/duty/obr-order-2025-year.d2?change=acceptReport",
  });
  await administrator.getByRole("dialog", { name: "Принять доклад" }).waitFor();
  await administrator.getByRole("button", { name: "Отмена" }).click();
  const decided = { field: "Доклад", option: "Доклад от 28.11.2026, Учебный район" };
  await write(administrator, "Принять доклад", { "День решения": "2026-11-29" }, decided);

  await goTo(administrator, "/report?act=obr-order-2025-year");
  const panel = administrator.getByRole("region", { name: "Обучающиеся по сетевым программам, чел." });
  const row = panel.getByRole("row").filter({ hasText: "Учебный район" });
  await row.getByRole("cell", { name: /^120[.,]5$/ }).waitFor();
  await openForm(administrator, "Задать план показателя");
  const plan = administrator.getByRole("dialog", { name: "Задать план показателя" });
  await plan.getByLabel("Показатель").selectOption({ label: "Обучающиеся по сетевым программам, чел." });
  await plan.getByRole("combobox", { name: "Для кого" }).fill("Учебный район");
  await plan.getByRole("option", { name: "Учебный район" }).first().click();
  await fill(administrator, { "С какого дня": "2026-09-01", "По какой день (не включая)": "2027-09-01" });
  await fill(administrator, { "План, в единицах показателя": "150", "Зачем эта запись": "План года" });
  expect(await seriousTroubles(administrator)).toEqual([]);
  await look(administrator, "plan");
  await plan.getByRole("button", { name: "Проверить" }).click();
  await plan.getByRole("button", { name: /^Записать ревизию/ }).click();
  await plan.getByRole("button", { name: "Показать" }).click();
  await plan.waitFor({ state: "detached" });
  await row.getByRole("cell", { name: "150", exact: true }).waitFor();
});
