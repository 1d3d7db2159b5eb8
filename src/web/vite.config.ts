import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

// Vite reads the default export.
export default defineConfig({
  root: fileURLToPath(new URL('explorer', import.meta.url)),
  // Relative addresses keep the explorer working behind a path prefix.
  base: './',
  build: {
    outDir: fileURLToPath(new URL('../../dist/explorer', import.meta.url)),
    emptyOutDir: true,
    assetsDir: 'explorer-assets',
    assetsInlineLimit: 0,
    target: 'es2023',
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // The Monaco editor is one chunk of several megabytes.
    chunkSizeWarningLimit: 5000,
    // React packages mark client modules for servers that render; there is none here.
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
});
