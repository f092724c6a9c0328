import type { NextConfig } from 'next'

const config: NextConfig = {
  adapterPath: `${process.cwd()}/lib/build/adapter.mjs`,
  experimental: { inlineCss: true, globalNotFound: true },
  images: { unoptimized: true },
  poweredByHeader: false,
  reactStrictMode: true,
  // A build writes these files into its static tree; only `next dev` has to make them on request.
  rewrites: async () => [{ source: '/:path(.+\\.(?:csv|json|md|txt|xml))', destination: '/machine/:path' }],
}

export default config
