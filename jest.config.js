// Native ES modules (NODE_OPTIONS=--experimental-vm-modules); swc strips the types, tsc checks them.
export default {
  testEnvironment: '<rootDir>/test/support/node-realm-environment.js',
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: {
    // as it is imported under src; built-child-entry.ts has another path to it
    '^\\.{1,2}(/\\.\\.)*/child-entry\\.js$': '<rootDir>/test/support/built-child-entry.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  transform: {
    '\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.phonewright/'],
  // Tests of the whole stack mostly wait for adb and Appium: on two cores, Jest's own choice is one at a time.
  maxWorkers: 2,
  globalSetup: '<rootDir>/test/support/build-children.js',
  testSequencer: '<rootDir>/test/support/longest-first.js',
  reporters: ['default', '<rootDir>/test/support/summary-reporter.js'],
}
