import { NARROW, seriousTroubles, visiting, WIDE } from "../support/page-visit";

/** An address of each view, with something to see; a new view is a line here. */
const VIEWS: readonly string[] = [
  "/",
  "/acts",
  "/act/ba-forum-2022",
  "/act/obr-order-2022?on=2024-12-01",
  "/duty/obr-order-2024.d4?on=2026-11-29",
  "/duty/sak-order-2022.d6?open=sak-municipal-authorities&sel=sak-first-deputy-minister",
  "/duty/obr-order-2024.d4?on=2026-11-29&view=table",
  "/subjects",
  "/subject/ba-iro?depth=2",
  "/subject/obr-transport-college?on=2026-11-29&sel=obr-ministry",
  "/subject/obr-transport-college?view=table",
  "/deadlines",
  "/findings",
  "/matrix",
  "/paths?from=ba-abzelilovsky-district&to=ba-avrora",
  "/agreements?region=XX-OBR&on=2026-11-29",
  "/agreements?tab=coverage&region=XX-OBR&on=2026-11-29",
  "/compare?b=2024-08-01&a=2024-10-01&region=XX-OBR",
  "/history",
  "/dashboard",
];

const visit = visiting();

describe.each(VIEWS)("the view at %s", (path) => {
  test.each([
    ["light and wide", { colorScheme: "light", viewport: WIDE }],
    ["dark and narrow", { colorScheme: "dark", viewport: NARROW }],
  ] as const)(
    "opens without an error, within its width, and with nothing serious for axe, %s",
    async (_look, options) => {
      const page = await visit.open(path, options);
      expect(await page.locator("h1").count()).toBe(1);
      expect(await page.locator("main [role=alert]").count()).toBe(0);
      expect(await page.evaluate<number>("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
      expect(await seriousTroubles(page)).toEqual([]);
      expect(visit.troubles()).toEqual([]);
    },
  );

  test("speaks English where it is asked to", async () => {
    const page = await visit.open(`${path}${path.includes("?") ? "&" : "?"}lang=en`);
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    expect(await page.locator("header nav").innerText()).not.toMatch(/\p{Script=Cyrillic}/u);
    expect(visit.troubles()).toEqual([]);
  });
});
