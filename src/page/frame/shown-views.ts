import { type ComponentType, lazy, type LazyExoticComponent } from "react";
import type { ViewName } from "../address/views";

type ViewComponent = LazyExoticComponent<ComponentType>;

/** The views by name. Each arrives when it is first opened; a new one is a line here (see README.md). */
export const SHOWN_VIEWS: Readonly<Partial<Record<ViewName, ViewComponent>>> = {
  start: lazy(async () => ({ default: (await import("../views/start/start-view")).StartView })),
  acts: lazy(async () => ({ default: (await import("../views/acts/acts-view")).ActsView })),
  newAct: lazy(async () => ({ default: (await import("../views/new-act/new-act-view")).NewActView })),
  act: lazy(async () => ({ default: (await import("../views/act/act-view")).ActView })),
  duty: lazy(async () => ({ default: (await import("../views/duty/duty-view")).DutyView })),
  subjects: lazy(async () => ({ default: (await import("../views/subjects/subjects-view")).SubjectsView })),
  subject: lazy(async () => ({ default: (await import("../views/subject/subject-view")).SubjectView })),
  findings: lazy(async () => ({ default: (await import("../views/findings/findings-view")).FindingsView })),
  deadlines: lazy(async () => ({ default: (await import("../views/deadlines/deadlines-view")).DeadlinesView })),
  agenda: lazy(async () => ({ default: (await import("../views/agenda/agenda-view")).AgendaView })),
  report: lazy(async () => ({ default: (await import("../views/report/report-view")).ReportView })),
  discipline: lazy(async () => ({ default: (await import("../views/discipline/discipline-view")).DisciplineView })),
  matrix: lazy(async () => ({ default: (await import("../views/matrix/matrix-view")).MatrixView })),
  agreements: lazy(async () => ({ default: (await import("../views/agreements/agreements-view")).AgreementsView })),
  compare: lazy(async () => ({ default: (await import("../views/compare/compare-view")).CompareView })),
  history: lazy(async () => ({ default: (await import("../views/history/history-view")).HistoryView })),
  paths: lazy(async () => ({ default: (await import("../views/paths/paths-view")).PathsView })),
  signIn: lazy(async () => ({ default: (await import("../views/sign-in/sign-in-view")).SignInView })),
  dashboard: lazy(async () => ({ default: (await import("../views/dashboard/dashboard-view")).DashboardView })),
};
