import { fileURLToPath } from 'node:url'
import type { NextConfig } from 'next'

const config: NextConfig = {
  experimental: { inlineCss: true, globalNotFound: true },
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
