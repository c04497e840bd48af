import { seriousTroubles, visiting } from "../../support/page-visit";
import type { Look } from "../../support/page-windows";

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

interface Looked extends Look {
  readonly name: string;
  readonly language: "en" | "ru";
}

/** Tests that every view can be looked at like this. Each look is a file of its own, so that workers share them. */
export function lookedAtBy({ name, language, ...look }: Looked): void {
  const visit = visiting();

  test.each(VIEWS)(
    `the view at %s opens without an error, within its width, in its language, and with nothing serious for axe, ${name}`,
    async (path) => {
      const page = await visit.open(`${path}${path.includes("?") ? "&" : "?"}lang=${language}`, look);
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
}
