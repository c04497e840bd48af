import { createContext, useContext } from "react";
import type { FrameQuery } from "../graphql/generated/operations";

/** What the frame knows about the graph as a whole. */
export interface FrameFacts {
  /** Who asks; undefined until the service has said so, and where it answers nobody but who has signed in. */
  readonly viewer: NonNullable<FrameQuery["viewer"]> | undefined;
  /** Today by the service's calendar; undefined until it has answered. */
  readonly today: string | undefined;
  readonly newestRevision: number | undefined;
  readonly updatedAt: string | undefined;
  /** The newest revisions, newest first; the history has all. */
  readonly revisions: readonly { readonly number: number; readonly on: string; readonly why: string }[];
  readonly regions: readonly { readonly code: string; readonly name: string }[];
  /** Asks anew all that is shown, which stays until the answers come. */
  readonly askAnew: () => void;
}

export const FrameContext = createContext<FrameFacts>({
  viewer: undefined,
  today: undefined,
  newestRevision: undefined,
  updatedAt: undefined,
  revisions: [],
  regions: [],
  askAnew: () => undefined,
});

/** What the frame knows about the graph as a whole. */
export function useFrame(): FrameFacts {
  return useContext(FrameContext);
}

/** Whether the person who asks has said who they are; false until the service has answered. */
export function useIsSignedIn(): boolean {
  const { viewer } = useFrame();
  return viewer?.isAnonymous === false;
}

/** The name of a region by its code; the code where it has none. */
export function useRegionName(): (code: string) => string {
  const { regions } = useFrame();
  return (code) => regions.find((region) => region.code === code)?.name ?? code;
}
