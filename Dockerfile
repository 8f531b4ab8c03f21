FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build && npm prune --omit=dev --ignore-scripts

FROM node:24-bookworm-slim
# All that is written goes to the volume, so the rest may be read-only.
ENV NODE_ENV=production DATA_DIR=/data PREVIEW_DIR=/data/preview HOST=0.0.0.0
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build /app/bin ./bin
COPY --from=build /app/src/store/migrations ./src/store/migrations
COPY --from=build /app/src/topics/model.tsv ./src/topics/model.tsv
COPY --from=build /app/templates ./templates
COPY --from=build /app/seeds ./seeds
COPY --from=build /app/topics.yaml /app/aliases.yaml ./
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
ENTRYPOINT ["node", "bin/sitrep.js"]
CMD ["start"]
