import type { NextConfig } from 'next'

const config: NextConfig = {
  adapterPath: `${process.cwd()}/lib/build/adapter.mjs`,
  experimental: { inlineCss: true, globalNotFound: true },
  images: { unoptimized: true },
  poweredByHeader: false,
  reactStrictMode: true,
}

export default config
