import { fileURLToPath } from 'node:url'
import type { NextConfig } from 'next'

/** The editor is compiled of the same folders, with its own screens besides, into a folder of its own. */
const isEditor = process.env.EDIT === '1'

const config: NextConfig = {
  pageExtensions: isEditor ? ['edit.tsx', 'edit.ts', 'tsx', 'ts'] : ['tsx', 'ts'],
  distDir: isEditor ? '.next-edit' : '.next',
  experimental: {
    inlineCss: true,
    globalNotFound: true,
    serverActions: { bodySizeLimit: '12mb' },
  },
  // Every client gets the metadata in the head. Otherwise Next may stream it into the body, where only script can move it.
  htmlLimitedBots: /.*/,
  images: { unoptimized: true },
  poweredByHeader: false,
  reactStrictMode: true,
  turbopack: { root: fileURLToPath(new URL('.', import.meta.url)) },
  // `npm test` compiles the types. A machine that builds a release need not do it again.
  typescript: { ignoreBuildErrors: true },
  // A build of the content writes these files into its static tree; only `next dev` has to make them on request.
  rewrites: async () => [
    { source: '/:path(.+\\.(?:csv|json|md|txt|xml))', destination: '/machine/:path' },
  ],
}

export default config
