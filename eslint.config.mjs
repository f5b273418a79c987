import js from "@eslint/js";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** Which folders of src a folder may import from, besides itself. The order of the house, checked. */
const MAY_IMPORT = {
  core: ["playbook"],
  playbook: ["core"],
  messages: ["core", "playbook"],
  ports: ["core", "playbook"],
  app: ["core", "playbook", "ports", "messages"],
  "adapters/office": ["core", "playbook", "ports"],
  "adapters/storage": ["core", "playbook", "ports"],
  "adapters/http": ["core", "playbook", "ports"],
  "adapters/eml": ["core", "playbook", "ports"],
  "taskpane/views": ["core", "playbook", "messages", "ports", "app"],
  launchevent: ["core", "playbook", "messages"],
};
const FOLDERS = ["core", "playbook", "messages", "ports", "app", "adapters", "taskpane", "commands", "launchevent", "playground", "evaluate"];

const importDirections = Object.entries(MAY_IMPORT).map(([folder, allowed]) => {
  const forbidden = FOLDERS.filter((other) => other !== folder.split("/")[0] && !allowed.includes(other));
  return {
    files: [`src/${folder}/**/*.{ts,tsx}`],
    rules: {
      "no-restricted-imports": [
        "error",
        { patterns: [{ group: forbidden.map((other) => `**/${other}/**`), message: `src/${folder} may not import from there (docs: README, how the folders lie).` }] },
      ],
    },
  };
});

export default tseslint.config(
  { ignores: ["dist/", "build/", "node_modules/", "coverage/"] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ["**/*.{ts,tsx}"],
    plugins: { "react-hooks": reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      "no-restricted-globals": ["error", { name: "Office", message: "Only src/adapters/office names Office." }],
      "@typescript-eslint/consistent-type-imports": "error",
    },
  },
  { files: ["src/adapters/office/**", "src/launchevent/**", "test/e2e/support/probe/**"], rules: { "no-restricted-globals": "off" } },
  {
    files: ["src/core/**", "src/playbook/**"],
    rules: {
      "no-restricted-globals": ["error", "Office", "window", "document", "navigator", "fetch", "localStorage", "indexedDB", "Date"],
    },
  },
  ...importDirections,
  {
    files: ["*.js", "*.mjs", "*.cjs", "scripts/**/*.{js,mjs,cjs}"],
    languageOptions: { globals: { require: "readonly", module: "writable", process: "readonly", console: "readonly", __dirname: "readonly", Buffer: "readonly", URL: "readonly", setTimeout: "readonly", clearTimeout: "readonly" } },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
);
