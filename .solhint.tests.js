// The rules of the contracts, less what a test has no use for.
const contracts = require("./.solhint.json");

module.exports = {
  ...contracts,
  rules: {
    ...contracts.rules,
    "func-name-mixedcase": "off",
    "function-max-lines": "off",
    "gas-custom-errors": "off",
    "max-states-count": "off",
    "reason-string": "off",
  },
};
