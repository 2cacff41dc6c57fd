/**
 * Does several things at the same time, and waits for all of them even where one fails: nothing is under way any more
 * when this returns. Raises the error of the first of them that failed, in their order.
 */
export async function together<T extends readonly unknown[]>(
  work: {
    readonly [K in keyof T]: () => Promise<T[K]>
  },
): Promise<T> {
  const ends = await Promise.allSettled(work.map(one => one()))
  return ends.map(end => {
    if (end.status === 'rejected') throw end.reason
    return end.value
  }) as unknown as T
}
