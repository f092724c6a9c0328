/** Waiting for something that another process does. */

/** Waits until something is true, by default for a minute. Throws a sentence when it does not become so. */
export async function until(
  what: string,
  holds: () => boolean | Promise<boolean>,
  timeoutMs = 60_000,
): Promise<void> {
  const end = Date.now() + timeoutMs
  while (Date.now() < end) {
    if (await holds()) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`Waited ${timeoutMs / 1000} s in vain: ${what}.`)
}
