import { NARROW } from "../../support/page-windows";
import { lookedAtBy } from "./views";

// Half of the looks is enough: Russian words are the longest, so they are shown where there is least room.
lookedAtBy({ name: "dark and narrow, in Russian", colorScheme: "dark", viewport: NARROW, language: "ru" });
