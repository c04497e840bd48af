/** Through what a subject answers for a duty that does not name it. */
export enum ResponsibilityPath {
  GROUPS = "GROUPS",
  POSTS = "POSTS",
  UNITS = "UNITS",
}

/** Through what a subject answers unless its caller says otherwise. */
export const ONLY_GROUPS: readonly ResponsibilityPath[] = [ResponsibilityPath.GROUPS];
