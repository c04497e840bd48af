/** The smallest and the largest that a picture is shown. */
export const LEAST = 0.5;
export const MOST = 1.5;
const STEP = 0.1;

/** A step larger or smaller, within the bounds. */
export function zoomed(zoom: number, steps: number): number {
  return bounded(Math.round((zoom + steps * STEP) * 10) / 10);
}

/** A size within the bounds. */
export function bounded(zoom: number): number {
  return Math.min(Math.max(zoom, LEAST), MOST);
}
