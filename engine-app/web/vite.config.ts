import { fileURLToPath, URL } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  plugins: [vue()],
  resolve: { alias: { '@': here('./src') } },
  define: {
    __VUE_I18N_LEGACY_API__: 'false',
    __INTLIFY_PROD_DEVTOOLS__: 'false',
  },
  build: {
    // The application serves this folder itself: it is on its class path.
    outDir: here('../target/classes/static'),
    emptyOutDir: true,
    // The content security policy allows no data: script and no inline module preload.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
    rollupOptions: {
      input: { desk: here('./desk.html'), home: here('./home.html') },
    },
  },
  server: {
    port: 5173,
    proxy: Object.fromEntries(
      ['/api', '/problems', '/actuator'].map(path => [path, process.env.LINLI_SERVER ?? 'http://localhost:8080']),
    ),
  },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.spec.ts'],
    setupFiles: ['src/testSetup.ts'],
    css: false,
    restoreMocks: true,
    testTimeout: 30_000,
  },
})
