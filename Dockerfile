# The service, ready to run: docker build --tag zveno:0.1.0 .
# docs/operations.md says how to run it; docker-compose.yml runs it beside a Neo4j.

# Debian, because the binary of the embedded engine needs glibc.
FROM node:24.22.3-bookworm-slim AS base
WORKDIR /app

FROM base AS build
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY tsconfig.json tsconfig.build.json ./
COPY questions ./questions
COPY src ./src
RUN npm run build

FROM base AS packages
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund

FROM base AS production
# Within the container the service has to listen on all addresses; who may reach it is said where its port is published.
ENV NODE_ENV=production HOST=0.0.0.0 ZVENO_DATA_DIR=/var/lib/zveno
# A new volume takes over this directory's owner.
RUN install --directory --owner=1000 --group=1000 --mode=0700 /var/lib/zveno
COPY --from=packages /app/node_modules ./node_modules
COPY package.json ./
COPY cypher ./cypher
COPY data ./data
COPY questions ./questions
COPY schema ./schema
COPY --from=build /app/dist ./dist
# The image's user «node», as a number: then whoever runs it can see that it is not root.
USER 1000:1000
VOLUME /var/lib/zveno
EXPOSE 4000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 4000}/health/ready`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Cleared away sooner, what answers leave behind takes half of the memory, for some tenth more of the work of a wide one.
CMD ["node", "--heap-growing-percent=60", "dist/main.js"]
