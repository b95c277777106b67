import eslint from "@eslint/js";
import tseslint from "typescript-eslint";

export default tseslint.config(
  {
    ignores: [
      "node_modules/",
      "artifacts/",
      "cache/",
      "coverage/",
      "out/",
      "build/",
      "deployments/",
      "typechain-types/",
      "sdk/dist/",
      "sdk/src/abis/",
      "**/generated/",
    ],
  },
  eslint.configs.recommended,
  {
    files: ["**/*.cjs", ".solcover.js", ".solhint.tests.js"],
    languageOptions: {
      sourceType: "commonjs",
      globals: {
        console: "readonly",
        module: "writable",
        process: "readonly",
        require: "readonly",
        __dirname: "readonly",
      },
    },
  },
  {
    files: ["sdk/examples/**/*.mjs", "sdk/bin/*.mjs"],
    languageOptions: { globals: { URL: "readonly", console: "readonly", process: "readonly" } },
  },
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      eqeqeq: "error",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/explicit-module-boundary-types": "error",
      // Numbers and bigints read well in messages; what else is printed must be turned into text on purpose.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-unnecessary-condition": ["error", { allowConstantLoopConditions: true }],
      "@typescript-eslint/no-non-null-assertion": "error",
    },
  },
  {
    // An action is a function with a namespace of its types; a builder of typed data is typed by what it builds.
    files: ["sdk/src/**/*.ts"],
    rules: { "@typescript-eslint/no-namespace": ["error", { allowDeclarations: true }] },
  },
  {
    files: ["sdk/src/eip712/**/*.ts", "sdk/src/internal/sign.ts"],
    rules: { "@typescript-eslint/explicit-module-boundary-types": "off" },
  },
  {
    files: ["test/**/*.ts", "sdk/test/**/*.ts", "sdk/**/*.test.ts"],
    rules: {
      // Chai's properties assert by being read, and a test may rely on what it has just set up.
      "@typescript-eslint/no-unused-expressions": "off",
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/explicit-module-boundary-types": "off",
      "@typescript-eslint/require-await": "off",
    },
  },
);
