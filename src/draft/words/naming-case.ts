/** The cases in which whoever bears a duty is named. */
export type NamingCase = "nominative" | "genitive" | "dative" | "accusative" | "instrumental";
