import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  base: './',
  build: {
    // The content security policy forbids data: fonts and inline scripts, so everything is a file of its own.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2000,
    rollupOptions: {
      output: { manualChunks: (id: string) => (id.includes('node_modules') ? 'vendor' : undefined) },
    },
  },
  // `npm run dev` beside `./dossier serve`: the console from here, the interface from there.
  server: { proxy: { '/api': process.env['DOSSIER_URL'] ?? 'http://127.0.0.1:8088' } },
  test: { include: ['src/**/*.test.ts'], environment: 'node' },
});
