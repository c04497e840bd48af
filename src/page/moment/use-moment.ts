import { useAddress } from "../address/use-address";
import { isDay } from "./day";

/** The moment as the address says it: undefined stands for today and for the newest revision. */
export interface AskedMoment {
  readonly on: string | undefined;
  readonly rev: number | undefined;
}

/** The day and the revision that the address asks for; what is no day and no number counts as absent. */
export function useMoment(): AskedMoment {
  const { on, rev } = useAddress().parameters;
  return {
    on: on !== undefined && isDay(on) ? on : undefined,
    rev: rev !== undefined && /^\d{1,9}$/.test(rev) ? Number(rev) : undefined,
  };
}
