module.exports = {
  skipFiles: ["mocks"],
  // The gate holds lines, functions and branches; each counter less makes the run shorter.
  measureStatementCoverage: false,
  // The branch that re-entry takes is OpenZeppelin's, and covered once it fails in one function; attack tests re-enter.
  modifierWhitelist: ["nonReentrant"],
  istanbulReporter: ["json", "json-summary", "text", "html"],
  // Coverage turns the optimizer off; without the stack allocator larger functions would not compile.
  configureYulOptimizer: true,
};
