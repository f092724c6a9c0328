/**
 * Does an asynchronous work for every item, a few at a time: thousands of open files or bodies at once would exhaust the machine.
 * After a failure no further item is begun, and what runs is waited for before the failure is thrown.
 */
export async function inTurns<Item, Result>(
  items: Item[],
  work: (item: Item) => Promise<Result>,
  width = 8,
): Promise<Result[]> {
  const results: Result[] = []
  const turns = entriesOf(items)
  const worker = async () => {
    for (const [index, item] of turns) results[index] = await work(item)
  }
  const outcomes = await Promise.allSettled(Array.from({ length: width }, worker))
  const failure = outcomes.find((outcome) => outcome.status === 'rejected')
  if (failure) throw failure.reason
  return results
}

/** A generator, because a loop that is left by a failure ends a generator for every other loop over it too. */
function* entriesOf<Item>(items: Item[]): Generator<[number, Item]> {
  yield* items.entries()
}
