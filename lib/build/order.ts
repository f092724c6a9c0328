/** What a build is asked for: the project, its settings and the moment, with the fingerprints by which it is known what has to be done. */
import type { Environment } from '#lib/build/code'
import { codeSignature, inputSignature } from '#lib/build/signature'
import type { Settings } from '#lib/content/pages'
import { searchService } from '#lib/search/opensearch/address'
import { contentDir, isPreview, moment, origin, treeDir } from '#lib/site'

export interface BuildOrder {
  project: string
  environment: Environment
  /** Where the tree is served from. */
  target: string
  moment: Date
  /** Fingerprint of the code. */
  code: string
  /** Fingerprint of the code, the content and the settings. */
  signature: string
  settings: Omit<Settings, 'moment'>
}

/** Reads the settings. Throws a SettingError when one cannot be used. */
export function orderOf(project: string, environment: Environment): BuildOrder {
  const settings = { origin: origin(), preview: isPreview() }
  const code = codeSignature(project)
  const signature = inputSignature(project, {
    code,
    content: contentDir(),
    settings: { ...settings, search: searchService() },
  })
  return {
    project,
    environment,
    target: treeDir(),
    moment: moment(),
    code,
    signature,
    settings,
  }
}
