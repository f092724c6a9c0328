/** A build that must not go on. Its message is one sentence for the person who builds; no stack trace is shown. */
export class BuildError extends Error {
  override name = 'BuildError'
}
