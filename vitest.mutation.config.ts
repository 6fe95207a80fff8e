// The unit tests as mutation tests run them: in one project, without those that start other processes, which would run the
// sources as they are instead of the mutated ones.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/unit/**/*.test.{ts,tsx}'],
    exclude: ['test/unit/cli/**', 'test/unit/record/publish/**', 'test/unit/fuzz/**', 'test/unit/tools/**'],
    testTimeout: 60_000,
  },
});
