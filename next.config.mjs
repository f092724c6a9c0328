import { fileURLToPath } from 'node:url'

/**
 * Plain JavaScript, because every process of Next reads it when it starts.
 * @type {import('next').NextConfig}
 */
const config = {
  experimental: { inlineCss: true, globalNotFound: true },
  images: { unoptimized: true },
  poweredByHeader: false,
  reactStrictMode: true,
  turbopack: { root: fileURLToPath(new URL('.', import.meta.url)) },
  // `npm test` compiles the types. A machine that builds a release need not do it again.
  typescript: { ignoreBuildErrors: true },
  // A build of the content writes these files into its static tree; only `next dev` has to make them on request.
  rewrites: async () => [{ source: '/:path(.+\\.(?:csv|json|md|txt|xml))', destination: '/machine/:path' }],
}

export default config
