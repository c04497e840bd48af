/** A port of the loopback interface where nothing listens. */
export function freePort(): Promise<number>;
