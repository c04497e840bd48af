import type { ReactNode } from "react";

/** Drawings of 16 × 16, stroked in the colour of the text beside them. */
export const ICONS = {
  act: (
    <>
      <path d="M3.5 1.5h6l3 3v10h-9z" />
      <path d="M9.5 1.5v3h3M5.5 8h5M5.5 11h5" />
    </>
  ),
  alarm: (
    <>
      <path fill="currentColor" stroke="currentColor" d="M8 2.2 14.2 13.3H1.8z" />
      <path stroke="var(--surface)" strokeWidth="1.6" d="M8 6.4v3.2M8 11.5v.01" />
    </>
  ),
  authority: (
    <>
      <path d="M2 13.5h12M3.5 13V7M8 13V7M12.5 13V7M1.5 6.5 8 2.5l6.5 4z" />
    </>
  ),
  book: (
    <>
      <path d="M2 3.5c2.5-.7 4.5-.3 6 1 1.5-1.3 3.5-1.7 6-1V13c-2.5-.7-4.5-.3-6 1-1.5-1.3-3.5-1.7-6-1zM8 4.5V14" />
    </>
  ),
  broken: (
    <>
      <path d="M6 4.5 5 2M10 11.5l1 2.5M4.5 6 2 5M11.5 10l2.5 1M7 11l-1.5 1.5a2.47 2.47 0 0 1-3.5-3.5L3.5 7.5M9 5l1.5-1.5A2.47 2.47 0 0 1 14 7l-1.5 1.5" />
    </>
  ),
  calendar: (
    <>
      <rect x="2" y="3" width="12" height="11" rx="1.5" />
      <path d="M2 6.5h12M5 1.5v3M11 1.5v3" />
    </>
  ),
  centre: (
    <>
      <path d="m8 1.5 5.6 3.25v6.5L8 14.5l-5.6-3.25v-6.5z" />
      <circle cx="8" cy="8" r="2" />
    </>
  ),
  clock: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M8 4.5V8l2.5 1.5" />
    </>
  ),
  close: (
    <>
      <path d="m4 4 8 8m0-8-8 8" />
    </>
  ),
  code: (
    <>
      <path d="M5 4 1.5 8 5 12M11 4l3.5 4L11 12" />
    </>
  ),
  copy: (
    <>
      <rect x="5" y="5" width="9" height="9" rx="1.5" />
      <path d="M11 5V3.5A1.5 1.5 0 0 0 9.5 2h-6A1.5 1.5 0 0 0 2 3.5v6A1.5 1.5 0 0 0 3.5 11H5" />
    </>
  ),
  critical: (
    <>
      <path fill="currentColor" stroke="none" d="M5.3 1.5h5.4l3.8 3.8v5.4l-3.8 3.8H5.3L1.5 10.7V5.3z" />
      <path stroke="var(--surface)" strokeWidth="1.7" d="m5.8 5.8 4.4 4.4m0-4.4-4.4 4.4" />
    </>
  ),
  diamond: (
    <>
      <path d="M8 1.8 14.2 8 8 14.2 1.8 8z" />
      <path d="M8 5.3v3.2M8 10.7v0" />
    </>
  ),
  down: (
    <>
      <path d="m4 6 4 4 4-4" />
    </>
  ),
  duty: (
    <>
      <rect x="2.5" y="2.5" width="11" height="11" rx="1.5" />
      <path d="m5.2 8 2 2 3.6-4" />
    </>
  ),
  enterprise: (
    <>
      <path d="M2 14V7l4 2.5V7l4 2.5V3h3.5v11z" />
    </>
  ),
  export: (
    <>
      <path d="M8 10V2M5 4.5 8 1.5l3 3M3 9v4.5h10V9" />
    </>
  ),
  filter: (
    <>
      <path d="M2 3h12l-4.5 5.5V13l-3-1.5v-3z" />
    </>
  ),
  forbidden: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="m4 12 8-8" />
    </>
  ),
  graph: (
    <>
      <circle cx="3.5" cy="8" r="1.75" />
      <circle cx="12.5" cy="3.5" r="1.75" />
      <circle cx="12.5" cy="12.5" r="1.75" />
      <path d="M5.2 7.2 11 4.3M5.2 8.8l5.8 2.9" />
    </>
  ),
  group: (
    <>
      <circle cx="6" cy="5.5" r="2.25" />
      <path d="M1.5 13c.5-2.5 2-4 4.5-4s4 1.5 4.5 4M10.5 3.5a2.25 2.25 0 0 1 0 4.2M12.5 9.7c1.2.6 1.8 1.8 2 3.3" />
    </>
  ),
  half: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M8 2v12M8 5l4.5-1M8 8.5h6M8 12l4-1" />
    </>
  ),
  history: (
    <>
      <path d="M2.5 8a5.5 5.5 0 1 0 1.8-4.1M2.5 2v3h3M8 5v3.3l2.2 1.4" />
    </>
  ),
  holds: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="m5.3 8.2 1.9 1.9 3.5-4" />
    </>
  ),
  hourglass: (
    <>
      <path d="M4 1.5h8M4 14.5h8M5 1.5c0 4 6 4.5 6 6.5s-6 2.5-6 6.5M11 1.5c0 4-6 4.5-6 6.5s6 2.5 6 6.5" />
    </>
  ),
  info: (
    <>
      <rect x="2" y="2" width="12" height="12" rx="2" />
      <path d="M8 7.5v3.5M8 5v0" />
    </>
  ),
  link: (
    <>
      <path d="M6.5 9.5 9.5 6.5M7 4.5l1.5-1.5a3 3 0 0 1 4.5 4.5L11.5 9M9 11.5 7.5 13A3 3 0 0 1 3 8.5L4.5 7" />
    </>
  ),
  minor: (
    <>
      <circle cx="8" cy="8" r="5.7" />
      <path d="M5.5 8h5" />
    </>
  ),
  minus: (
    <>
      <path d="M3 8h10" />
    </>
  ),
  municipality: (
    <>
      <path d="M2 14V6.5l4-2V14M6 14h8V8.5l-4-2.5M10 6v8M4 8.5v0M4 11v0M12 10.5v0" />
    </>
  ),
  nobody: (
    <>
      <circle cx="8" cy="8" r="6" strokeDasharray="2.5 2.5" />
    </>
  ),
  notYet: (
    <>
      <circle cx="8" cy="8" r="6" strokeDasharray="1 2.77" />
      <path d="M8 4.5V8l2.5 1.5" />
    </>
  ),
  person: (
    <>
      <circle cx="8" cy="5" r="2.75" />
      <path d="M2.5 14c.6-3 2.7-4.5 5.5-4.5s4.9 1.5 5.5 4.5" />
    </>
  ),
  plus: (
    <>
      <path d="M8 3v10M3 8h10" />
    </>
  ),
  post: (
    <>
      <rect x="2" y="4.5" width="12" height="9" rx="1.5" />
      <path d="M6 4.5V3h4v1.5M5 11c.5-1.5 1.5-2 3-2s2.5.5 3 2" />
    </>
  ),
  repealed: (
    <>
      <path d="M9.8 4.3C9.6 3.2 8.8 2.5 7.9 2.5 6.7 2.5 6 3.2 6 4.2c0 2.3 4.3 2 4.3 4.8 0 1-.8 1.8-2 1.8M6.2 11.7c.2 1.1 1 1.8 1.9 1.8 1.2 0 1.9-.7 1.9-1.7 0-2.3-4.3-2-4.3-4.8 0-1 .8-1.8 2-1.8" />
      <path d="M2 14 14 2" strokeWidth="1.75" />
    </>
  ),
  right: (
    <>
      <path d="m6 4 4 4-4 4" />
    </>
  ),
  running: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path fill="currentColor" stroke="none" d="M8 2a6 6 0 0 1 0 12z" />
    </>
  ),
  school: (
    <>
      <path d="M1.5 6 8 3l6.5 3L8 9zM4 7.5v4c2.5 2 5.5 2 8 0v-4" />
    </>
  ),
  search: (
    <>
      <circle cx="7" cy="7" r="4.5" />
      <path d="m10.5 10.5 3.5 3.5" />
    </>
  ),
  swap: (
    <>
      <path d="M2 5.5h11M10 2.5l3 3-3 3M14 10.5H3M6 7.5l-3 3 3 3" />
    </>
  ),
  table: (
    <>
      <rect x="2" y="2.5" width="12" height="11" rx="1.5" />
      <path d="M2 6.5h12M2 10h12M6.5 6.5v7" />
    </>
  ),
  university: (
    <>
      <path d="M1.5 6 8 3l6.5 3L8 9zM4 7.5v4c2.5 2 5.5 2 8 0v-4M14.5 6v5" />
    </>
  ),
  up: (
    <>
      <path d="m4 10 4-4 4 4" />
    </>
  ),
} as const satisfies Readonly<Record<string, ReactNode>>;

export type IconName = keyof typeof ICONS;
