# The site as an image: built for one content, one moment and one origin, served by one process without a shell, an account
# or a writable disk. `docker build --build-arg SITE_URL=https://… .`

FROM node:22-bookworm-slim AS packages
WORKDIR /site
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund

FROM packages AS build
ARG SITE_URL
ENV SITE_URL=$SITE_URL
COPY . .
RUN test -n "$SITE_URL" && npm run build

FROM node:22-bookworm-slim AS lean-packages
WORKDIR /site
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --no-audit --no-fund

FROM gcr.io/distroless/nodejs22-debian12:nonroot
WORKDIR /site
ARG SITE_URL
# HOSTNAME, because Docker sets it to the container's name, which is not where to listen.
ENV SITE_URL=$SITE_URL NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 HOSTNAME=0.0.0.0 PORT=3000
COPY --from=lean-packages /site/node_modules node_modules
COPY --from=build /site/package.json /site/package-lock.json /site/next.config.ts /site/tsconfig.json ./
COPY --from=build /site/app app
COPY --from=build /site/components components
COPY --from=build /site/content content
COPY --from=build /site/lib lib
COPY --from=build /site/messages messages
COPY --from=build /site/public public
COPY --from=build /site/.next .next
COPY --from=build /site/out out
USER nonroot
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s CMD ["/nodejs/bin/node", "--eval", \
  "fetch('http://127.0.0.1:3000/healthz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["--import", "tsx", "lib/commands/start.ts", "--no-build"]
