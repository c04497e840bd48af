/** A value that is there, or will be. What is known already needs no turn of the event loop, and no promise. */
export type Eventually<T> = T | Promise<T>;

/** What `next` makes of the value: at once where it is there. */
export function whenKnown<T, R>(value: Eventually<T>, next: (value: T) => Eventually<R>): Eventually<R> {
  return value instanceof Promise ? value.then(next) : next(value);
}

/** All of the values: at once where they are all there. */
export function allKnown<T>(values: readonly Eventually<T>[]): Eventually<readonly T[]> {
  return values.some((value) => value instanceof Promise) ? Promise.all(values) : (values as readonly T[]);
}
