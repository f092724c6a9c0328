/** The environment of the programs that the editor starts. */

/** What another program needs of the environment to start. */
export function surroundings(): Record<'PATH' | 'HOME' | 'SystemRoot', string | undefined> {
  const { PATH, HOME, SystemRoot } = process.env
  return { PATH, HOME, SystemRoot }
}

/** The environment of the command that releases: the one of this process, without what is the editor's own. */
export function releaseEnvironment(): NodeJS.ProcessEnv {
  const { EDIT: _, CONTENT_DIR: _content, OUT_DIR: _tree, ...others } = process.env
  return others
}

/** The environment in which the editor builds a content folder into a tree: the one of this process, without what is the editor's own. */
export function buildEnvironment(content: string, tree: string): NodeJS.ProcessEnv {
  const { EDIT: _, ...others } = process.env
  return { ...others, NODE_ENV: 'production', CONTENT_DIR: content, OUT_DIR: tree }
}
