/** The same items, the first of them read already: an error of it is thrown here, before anybody is promised a stream. */
export async function primed<T>(source: AsyncIterable<T>): Promise<AsyncIterable<T>> {
  const iterator = source[Symbol.asyncIterator]();
  return continued(iterator, await iterator.next());
}

async function* continued<T>(iterator: AsyncIterator<T>, first: IteratorResult<T, unknown>): AsyncGenerator<T> {
  try {
    for (let next = first; next.done !== true; next = await iterator.next()) yield next.value;
  } finally {
    await iterator.return?.();
  }
}
