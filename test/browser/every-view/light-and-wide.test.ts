import { WIDE } from "../../support/page-windows";
import { lookedAtBy } from "./views";

lookedAtBy({ name: "light and wide, in English", colorScheme: "light", viewport: WIDE, language: "en" });
