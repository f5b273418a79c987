/** What is awaited only once other work beside it is done: should it fail before that, the failure is not reported as one that nobody asks for. */
export function awaitedLater<T>(work: Promise<T>): Promise<T> {
  work.catch(() => undefined);
  return work;
}
