# The one-machine server with the web page: docs/self-host.md, "In a container".
FROM node:24-bookworm-slim AS build
WORKDIR /src
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
ARG TARO_APP_BACKEND=
RUN npm run build && npx tsx scripts/pack-server.ts /packed

FROM debian:bookworm-slim
RUN useradd --uid 10001 --no-create-home --shell /usr/sbin/nologin forum \
  && install --directory --owner=forum --mode=700 /data /backups
COPY --from=build /usr/local/bin/node /usr/local/bin/node
COPY --from=build /packed /app
RUN ln --symbolic /app/bin/forum.js /usr/local/bin/forum
WORKDIR /app
USER forum
ENV NODE_ENV=production HOST=0.0.0.0 PORT=8080 FORUM_DATA=/data FORUM_LOG=info
VOLUME ["/data", "/backups"]
EXPOSE 8080
HEALTHCHECK --interval=60s --timeout=10s --start-period=10s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--max-semi-space-size=2", "--max-old-space-size=96", "dist/server/main.js", "--new"]
