import { createContext } from "react";

/** Whether what stands below stands in place of a whole view: its title is then the title of the page. */
export const InsteadOfView = createContext(false);
