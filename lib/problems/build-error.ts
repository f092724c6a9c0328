/** A build that must not go on. Its message is one sentence for the person who builds; no stack trace is shown. */
export class BuildError extends Error {
  override name = 'BuildError'

  /** `mayBeCode`: the fault may be in the compiled code, and compiling again may mend it. */
  constructor(
    message: string,
    readonly mayBeCode = false,
  ) {
    super(message)
  }
}
