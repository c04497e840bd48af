/** What somebody may be in this service. */
export enum ViewerRole {
  READER = "READER",
  EDITOR = "EDITOR",
  CONTROLLER = "CONTROLLER",
  AUDITOR = "AUDITOR",
  ADMINISTRATOR = "ADMINISTRATOR",
}

/** Who asks. A revision that they record names them in `by`. */
export interface Principal {
  readonly name: string;
  /** What their identity provider calls them; null where nobody vouches for them. */
  readonly subject: string | null;
  readonly roles: readonly ViewerRole[];
  /** Ids of the subjects for whom they act. */
  readonly actsFor: readonly string[];
  /** Codes of the regions for which they act. */
  readonly regions: readonly string[];
  readonly isAnonymous: boolean;
  /** When their token expires; null for whoever has none. */
  readonly until: Date | null;
}

/** Somebody of whom nothing is known: everybody, as long as nobody has to say who they are. */
export const ANONYMOUS: Principal = {
  name: "anonymous",
  subject: null,
  roles: [],
  actsFor: [],
  regions: [],
  isAnonymous: true,
  until: null,
};

/** Who works on the store itself, from a command line: whoever has its files may do all, and is named by their account. */
export function localAdministrator(name: string): Principal {
  return { ...ANONYMOUS, name, subject: name, roles: [ViewerRole.ADMINISTRATOR], isAnonymous: false };
}
