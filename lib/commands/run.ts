/** How every command begins and may end. */
import { SettingError } from '#lib/site'

/** Does the work of a command. A mistake in the environment is said in one sentence, with exit code 1. */
export async function run(work: () => Promise<void> | void): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof SettingError)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}
