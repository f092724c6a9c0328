/** The door through which Next loads the adapter: Node 20 cannot read TypeScript by itself, so tsx does, and only when a build is complete. */
import { tsImport } from 'tsx/esm/api'

export default { name: 'static-tree', onBuildComplete: async (build) => (await tsImport('./adapter.ts', import.meta.url)).finishBuild(build) }
