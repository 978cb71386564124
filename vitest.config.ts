import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'bench/**/*.test.ts', 'fuzz/**/*.test.ts'],
          // Property tests may meet a busy machine.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'end-to-end',
          include: ['tests/**/*.test.ts'],
          globalSetup: ['tests/setup/sample-sites.ts'],
          testTimeout: 120_000,
          hookTimeout: 300_000,
          // Each file starts whole builds or browsers: two at a time is what two processors carry.
          maxWorkers: 2,
        },
      },
    ],
  },
});
