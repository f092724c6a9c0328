/** A file of tests meets nothing that the one before it in the process has set in the environment or kept in memory. */
import { vi } from 'vitest'

vi.unstubAllEnvs()
vi.resetModules()
