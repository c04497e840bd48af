import type { BrowserContextOptions, Page } from "playwright-core";
import { NARROW, seriousTroubles, visiting, WIDE } from "../support/page-visit";

/** An address of each view, with something to see; a new view is a line here. */
const VIEWS: readonly string[] = [
  "/",
  "/acts",
  "/acts/new",
  "/act/ba-forum-2022",
  "/act/obr-order-2022?on=2024-12-01",
  "/duty/obr-order-2024.d4?on=2026-11-29",
  "/duty/sak-order-2022.d6?open=sak-municipal-authorities&sel=sak-first-deputy-minister",
  "/duty/obr-order-2024.d4?on=2026-11-29&view=table",
  "/subjects",
  "/subject/ba-iro?depth=2",
  "/subject/obr-transport-college?on=2026-11-29&sel=obr-ministry",
  "/subject/obr-transport-college?view=table",
  "/deadlines?on=2026-11-29",
  "/deadlines?on=2026-11-29&view=table&region=XX-OBR",
  "/duty/obr-order-2025-year.d1?on=2026-11-29",
  "/agenda",
  "/agenda?for=obr-primersky-district&on=2026-11-29&days=365",
  "/report",
  "/report?act=obr-order-2025-year&on=2026-11-29&sel=obr-primersky-district%20obr-order-2025-year.d2",
  "/discipline?region=XX-OBR&from=2025-09-01&to=2026-08-31&on=2026-11-29&sel=OVERDUE%20obr-uchebny-district",
  "/findings",
  "/findings?on=2026-11-29&sev=HIGH&open=finding:SELF_CONTROL:obr-order-2024.d8:obr-first-deputy-minister",
  "/matrix",
  "/matrix?act=obr-order-2024&on=2026-11-29&open=SCHOOL",
  "/paths",
  "/paths?from=ba-abzelilovsky-district&to=ba-avrora",
  "/agreements?region=XX-OBR&on=2026-11-29",
  "/agreements?tab=coverage&region=XX-OBR&on=2026-11-29",
  "/agreements?tab=without",
  "/compare?b=2024-08-01&a=2024-10-01&region=XX-OBR",
  "/dashboard",
  "/dashboard?region=XX-OBR&on=2026-11-29",
  "/history?about=sak-order-2022.d6&open=1",
  "/sign-in",
  "/subject/nobody",
  "/subject/ba-iro?on=1990-01-01",
];

const visit = visiting({ keepsWindows: true });

/** Half of the looks is enough: Russian words are the longest, so they are shown where there is least room. */
const LOOKS = [
  ["light and wide, in English", { colorScheme: "light", viewport: WIDE }, "en"],
  ["dark and narrow, in Russian", { colorScheme: "dark", viewport: NARROW }, "ru"],
] as const;

/** By the look that they have. */
const windows = new Map<string, Page>();

async function openIn(look: string, path: string, options: BrowserContextOptions): Promise<Page> {
  const page = windows.get(look) ?? (await visit.open(path, options));
  if (windows.has(look)) await visit.go(page, path);
  windows.set(look, page);
  return page;
}

describe.each(VIEWS)("the view at %s", (path) => {
  test.each(LOOKS)(
    "opens without an error, within its width, in its language, and with nothing serious for axe, %s",
    async (look, options, language) => {
      const page = await openIn(look, `${path}${path.includes("?") ? "&" : "?"}lang=${language}`, options);
      expect(await page.locator("html").getAttribute("lang")).toBe(language);
      const sections = await page.locator("header nav").innerText();
      expect(/\p{Script=Cyrillic}/u.test(sections)).toBe(language === "ru");
      expect(await page.locator("h1").count()).toBe(1);
      expect(await page.locator("main [role=alert]").count()).toBe(0);
      expect(await page.evaluate<number>("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
      expect(await seriousTroubles(page)).toEqual([]);
      expect(visit.troubles()).toEqual([]);
    },
  );
});
