module.exports = {
  skipFiles: ["mocks"],
  istanbulReporter: ["json", "json-summary", "text", "html"],
  // Coverage turns the optimizer off; without the stack allocator larger functions would not compile.
  configureYulOptimizer: true,
};
