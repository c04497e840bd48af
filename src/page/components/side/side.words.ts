import { words } from "../../language/language";

export const SIDE_WORDS = words({ close: "Закрыть" }, { close: "Close" });
