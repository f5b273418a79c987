const swc = [
  "@swc/jest",
  {
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
      target: "es2022",
    },
    module: { type: "commonjs" },
  },
];

// Packages that ship ES modules only; jest runs CommonJS.
const ES_MODULES_ONLY = ["htmlparser2", "entities", "dom-serializer", "domhandler", "domutils", "domelementtype", "postal-mime", "idb", "tldts.*", "@fluentui", "d3-[a-z]+", "internmap", "nanoid", "(@microsoft/app-manifest/node_modules/)?strip-bom"];

const shared = {
  transform: { "\\.m?[jt]sx?$": swc },
  moduleNameMapper: { "\\.css$": "<rootDir>/test/fakes/style.ts" },
  transformIgnorePatterns: [`/node_modules/(?!(${ES_MODULES_ONLY.join("|")})/)`],
};

module.exports = {
  // For a machine that is busy with something else: no test waits for a time, so none passes later than it could.
  testTimeout: 60_000,
  // What the files before have left in a worker's memory makes the next ones slow: it is begun anew then.
  workerIdleMemoryLimit: "1GB",
  projects: [
    {
      ...shared,
      displayName: "unit",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: ["<rootDir>/test/e2e/"],
    },
    {
      ...shared,
      displayName: "views",
      testEnvironment: "jsdom",
      setupFiles: ["<rootDir>/test/fakes/textCodec.ts"],
      setupFilesAfterEnv: ["<rootDir>/test/fakes/patience.ts"],
      testMatch: ["<rootDir>/test/**/*.test.tsx"],
      testPathIgnorePatterns: ["<rootDir>/test/e2e/"],
    },
    {
      ...shared,
      displayName: "browser",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
      globalSetup: "<rootDir>/test/e2e/support/globalSetup.ts",
      globalTeardown: "<rootDir>/test/e2e/support/globalTeardown.ts",
      setupFilesAfterEnv: ["<rootDir>/test/e2e/support/browserTests.ts"],
    },
  ],
};
