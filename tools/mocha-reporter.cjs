// Prints the usual tree for people and leaves a JSON report for the scripts that count what ran.
const fs = require("node:fs");
const path = require("node:path");

// The very Mocha that Hardhat runs: a second copy would have other runner constants.
const hardhatHome = path.dirname(require.resolve("hardhat/package.json"));
const Mocha = require(require.resolve("mocha", { paths: [hardhatHome] }));
const { EVENT_RUN_END, EVENT_TEST_PASS, EVENT_TEST_FAIL, EVENT_TEST_PENDING } = Mocha.Runner.constants;

class SpecAndJson extends Mocha.reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    const target = process.env.ISOPOLITY_MOCHA_JSON;
    if (!target) return;
    const report = { passed: [], failed: [], pending: [] };
    runner.on(EVENT_TEST_PASS, (test) => report.passed.push(test.fullTitle()));
    runner.on(EVENT_TEST_FAIL, (test, error) =>
      report.failed.push({ title: test.fullTitle(), message: error.message }),
    );
    runner.on(EVENT_TEST_PENDING, (test) => report.pending.push(test.fullTitle()));
    runner.once(EVENT_RUN_END, () => {
      fs.mkdirSync(path.dirname(target), { recursive: true });
      fs.writeFileSync(target, JSON.stringify(report, null, 2));
    });
  }
}

module.exports = SpecAndJson;
