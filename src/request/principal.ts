/** Who asks. A revision that they record names them in `by`. */
export interface Principal {
  readonly name: string;
}

/** Somebody of whom nothing is known: everybody, as long as nobody has to say who they are. */
export const ANONYMOUS: Principal = { name: "anonymous" };
