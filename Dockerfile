FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-fund --no-audit
COPY . .
RUN npm run build
# The image has Node and a PostgreSQL beside it: those of npm stay out.
RUN npm prune --omit=dev --omit=optional && rm -rf node_modules/node node_modules/.bin/node

FROM node:24-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/migrations ./migrations
COPY --from=build /app/src/seed/facts ./src/seed/facts
COPY --from=build /app/src/seed/vocabulary ./src/seed/vocabulary
COPY --from=build /app/dist ./dist
USER node
EXPOSE 4000
ENTRYPOINT ["node", "dist/main.js"]
CMD ["serve"]
