/** Whether a value is one that will be there later. */
export function isPromise<T>(value: T | Promise<T>): value is Promise<T> {
  return typeof value === "object" && value !== null && typeof (value as Partial<Promise<T>>).then === "function";
}
