import { ResponsibilityRole } from "./link";

/** What bearing a duty in a role means. */
interface RoleMeaning {
  /** Who bears the duty does it. A duty that nobody bears in such a role has no executor. */
  readonly executes: boolean;
}

const ROLES: Readonly<Record<ResponsibilityRole, RoleMeaning>> = {
  [ResponsibilityRole.EXECUTOR]: { executes: true },
  [ResponsibilityRole.CO_EXECUTOR]: { executes: true },
  [ResponsibilityRole.COORDINATOR]: { executes: true },
  [ResponsibilityRole.OPERATOR]: { executes: true },
  [ResponsibilityRole.CONTROLLER]: { executes: false },
  [ResponsibilityRole.RECIPIENT]: { executes: false },
};

/** The roles in which a duty is done, in the order of the enum: also a parameter for Cypher. */
export const EXECUTING_ROLES: readonly ResponsibilityRole[] = Object.values(ResponsibilityRole).filter(executes);

/** Whether those who bear a duty in this role do it. A relationship without a role gives false. */
export function executes(role: ResponsibilityRole | null): boolean {
  return role !== null && ROLES[role].executes;
}
