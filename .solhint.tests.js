// The rules of the contracts, less what tests and their mocks have no use for.
const contracts = require("./.solhint.json");

module.exports = {
  ...contracts,
  rules: {
    ...contracts.rules,
    "func-name-mixedcase": "off",
    "function-max-lines": "off",
    "gas-custom-errors": "off",
    "max-states-count": "off",
    "no-complex-fallback": "off",
    "reason-string": "off",
  },
};
