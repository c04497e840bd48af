/** How a change of a part of the address is kept: a step that «back» undoes, or in place of what was there. */
export type Step = "push" | "replace";

interface ViewAddress {
  /** The path; `:id` stands for what the view is about. */
  readonly path: string;
  /** The view's own parameters. */
  readonly own: Readonly<Record<string, Step>>;
}

/**
 * The addresses of all views. A new root, day, tab or opened finding is a step back; selecting, unfolding and typing
 * replace. What every view has beside its own: `EVERYWHERE`.
 */
export const VIEWS = {
  start: { path: "/", own: { q: "replace" } },
  acts: { path: "/acts", own: { kind: "push", region: "push" } },
  newAct: { path: "/acts/new", own: { draft: "push" } },
  act: { path: "/act/:id", own: {} },
  duty: { path: "/duty/:id", own: { open: "replace", sel: "replace" } },
  subjects: { path: "/subjects", own: { kind: "push", level: "push", region: "push", q: "replace" } },
  subject: { path: "/subject/:id", own: { depth: "push", open: "replace", sel: "replace" } },
  deadlines: { path: "/deadlines", own: { region: "push", status: "push", who: "push", from: "push" } },
  agenda: { path: "/agenda", own: { for: "push", days: "push" } },
  report: { path: "/report", own: { act: "push", region: "push", sel: "replace" } },
  discipline: {
    path: "/discipline",
    own: { by: "push", region: "push", from: "push", to: "push", sel: "replace" },
  },
  findings: {
    path: "/findings",
    own: { sev: "push", rule: "push", region: "push", act: "push", open: "push" },
  },
  matrix: { path: "/matrix", own: { act: "push", level: "push", open: "replace" } },
  paths: {
    path: "/paths",
    own: { from: "push", to: "push", over: "push", states: "push", n: "push", sel: "replace" },
  },
  agreements: {
    path: "/agreements",
    own: { region: "push", state: "push", form: "push", partner: "push", tab: "push" },
  },
  compare: {
    path: "/compare",
    own: { b: "push", brev: "push", a: "push", arev: "push", region: "push", kind: "push" },
  },
  dashboard: { path: "/dashboard", own: { region: "push" } },
  history: {
    path: "/history",
    own: { about: "push", by: "push", region: "push", from: "push", to: "push", open: "replace" },
  },
  signIn: { path: "/sign-in", own: { trouble: "replace", back: "replace" } },
} as const satisfies Readonly<Record<string, ViewAddress>>;

/** Day, revision, picture or table, language, the open form. Absent: today, the newest, the picture, Russian, none. */
export const EVERYWHERE = { on: "push", rev: "push", view: "push", lang: "replace", change: "push" } as const;

export type ViewName = keyof typeof VIEWS;
export type OwnParameter<V extends ViewName> = keyof (typeof VIEWS)[V]["own"] & string;
export type SharedParameter = keyof typeof EVERYWHERE;
