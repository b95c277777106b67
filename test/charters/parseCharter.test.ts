import { readFileSync } from "node:fs";
import { join } from "node:path";

import { expect } from "chai";
import { getAddress, id, Wallet } from "ethers";

import { CharterError, parseCharter, readCharter } from "../../scripts/charter/schema";
import { testKey } from "../../scripts/charter/check";
import { BOND_BITS, CONSTITUTION } from "../../scripts/charter/parameters";
import type { Charter } from "../../scripts/charter/types";
import { CAPABILITIES, KINDS, OFFICES, POLICIES, POSTURES } from "../../scripts/charter/vocabulary";
import { filesUnder } from "../../scripts/lib/files";
import { ROOT } from "../../scripts/lib/run";
import { FILE, mistakesOf, SOUND, temporaryFile, withLine, withoutSection, withSection } from "./charter.fixture";

const sol = (path: string): string => readFileSync(join(ROOT, "contracts", path), "utf8");

function parameterOf(charter: Charter, name: string) {
  const found = charter.parameters.find((parameter) => parameter.name === name);
  if (!found) throw new Error(`no parameter ${name}`);
  return found;
}

/** The words of a Solidity enum, in order. */
function enumOf(path: string, name: string): string[] {
  const body = new RegExp(`enum ${name} \\{([^}]*)\\}`).exec(sol(path))?.[1] ?? "";
  return body
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");
}

const lowerFirst = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);

describe("parseCharter", () => {
  describe("given a charter of this repository", () => {
    const charters = (): Charter[] => filesUnder("charters", ".yaml").map((file) => readCharter(join(ROOT, file)));

    it("should read every one of them without a mistake", () => {
      expect(charters()).to.have.lengthOf(3);
    });

    it("should give them cells, members and titles of their own in one league", () => {
      const read = charters();
      for (const key of ["cell", "title", "hash"] as const)
        expect(new Set(read.map((one) => one[key])).size).to.equal(3);
      expect(new Set(read.map(({ league }) => league)).size).to.equal(1);
      const controllers = read.flatMap(({ members }) => members.map(({ controller }) => controller));
      expect(new Set(controllers).size).to.equal(controllers.length);
    });

    it("should hold every kind of member in each", () => {
      for (const { members } of charters()) expect(new Set(members.map(({ kind }) => kind))).to.have.all.keys(...KINDS);
    });
  });

  describe("given the vocabulary of the contracts", () => {
    it("should name every parameter of the constitution but the wired one", () => {
      const named = [...sol("cell/types/Parameters.sol").matchAll(/keccak256\("([\w.]+)"\)/g)].map(([, name]) => name);
      const known = parseCharter(SOUND, FILE).parameters.map(({ name }) => name);
      // The deploy steps fill in the insurance account, which is a module of the cell.
      expect([...known].sort()).to.deep.equal(named.filter((name) => name !== "liability.insurance").sort());
    });

    it("should name capabilities, postures and policies in the order of the contracts", () => {
      expect(enumOf("cell/types/Capability.sol", "Capability").map(lowerFirst)).to.deep.equal([...CAPABILITIES]);
      expect(enumOf("cell/types/Posture.sol", "Posture").map(lowerFirst)).to.deep.equal([...POSTURES]);
      expect(enumOf("cell/types/Posture.sol", "Policy").map(lowerFirst)).to.deep.equal([...POLICIES]);
    });

    it("should give every office the id of its mantle", () => {
      const source = sol("cell/types/Mantles.sol");
      for (const [name, mantle] of Object.entries(OFFICES)) {
        expect(source).to.include(`MANTLE_${name.toUpperCase()} = ${String(mantle)};`);
      }
    });
  });

  describe("when the charter is sound", () => {
    it("should hash the text of the file, whatever its line ends", () => {
      const { hash } = parseCharter(SOUND, FILE);
      expect(hash).to.equal(id(SOUND));
      expect(parseCharter(`\uFEFF${SOUND.replaceAll("\n", "\r\n")}`, FILE).hash).to.equal(hash);
      expect(parseCharter(`${SOUND}# a word more\n`, FILE).hash).not.to.equal(hash);
    });

    it("should resolve names of members to their controllers", () => {
      const { members, mantles, court } = parseCharter(SOUND, FILE);
      const [ada, bot, third] = members;
      expect(mantles.founder.holders).to.deep.equal([ada?.controller]);
      expect(mantles.sentinel.holders).to.deep.equal([bot?.controller, getAddress(`0x${"11".repeat(20)}`)]);
      expect(court).to.deep.equal({
        signers: [ada?.controller, bot?.controller],
        threshold: 2,
        jurors: [],
        opens: "interim",
      });
      expect(third?.controller).to.equal("0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266");
      expect(third?.testKey).to.equal(undefined);
    });

    it("should give a silent charter defaults within their bounds", () => {
      const charter = parseCharter(SOUND, FILE);
      expect(parameterOf(charter, "liability.unbondingTime")).to.deep.equal({
        name: "liability.unbondingTime",
        value: 21n * 86_400n,
        min: 20n * 86_400n,
        max: 60n * 86_400n,
        class: "core",
      });
      for (const { value, min, max } of charter.parameters) expect(value >= min && value <= max).to.equal(true);
      for (const name of Object.keys(CONSTITUTION)) parameterOf(charter, name);
      expect(charter.mantles.founder).to.include({ term: 180n * 86_400n, maxTerms: 2 });
      expect(charter.mantles.breaker).to.include({ term: 90n * 86_400n, maxTerms: 1 });
    });

    it("should read amounts in the asset's own units without a float", () => {
      const charter = parseCharter(
        withLine("  human: 10", "  human: { value: 10.000001, min: 0.000001, max: 309485009821345068724.781055 }"),
        FILE,
      );
      expect(parameterOf(charter, "identity.bond.human")).to.include({
        value: 10_000_001n,
        min: 1n,
        max: (1n << BOND_BITS) - 1n,
      });
      expect(parameterOf(charter, "identity.bond.agent")).to.include({
        value: 20_500_000n,
        min: 2_050_000n,
        max: 205_000_000n,
      });
    });

    it("should derive a test key that is public and differs by cell and by member", () => {
      const [ada] = parseCharter(SOUND, FILE).members;
      expect(ada?.testKey).to.equal(testKey("sound", "ada"));
      expect(new Wallet(testKey("sound", "ada")).address).to.equal(ada?.controller);
      expect(new Set([testKey("sound", "ada"), testKey("sound", "bot"), testKey("other", "ada")]).size).to.equal(3);
    });

    it("should read the rows of the posture table", () => {
      const { postures } = parseCharter(SOUND, FILE);
      expect(postures.normal.wait).to.equal(0n);
      expect(new Set(Object.values(postures.normal.policies))).to.deep.equal(new Set(["allow"]));
      expect(postures.safe).to.deep.include({ wait: 3n * 3600n });
      expect(postures.safe.policies).to.include({
        exit: "delay",
        export: "coSign",
        amend: "deny",
        settleSmall: "allow",
      });
      for (const row of Object.values(postures)) {
        expect(row.policies).to.include({ justice: "allow", recover: "allow" });
        expect(["allow", "delay"]).to.include(row.policies.exit);
      }
    });
  });

  describe("when the text is no YAML", () => {
    it("should name line and column", () => {
      const [first] = mistakesOf("charter: 1\ncell: [agora\ntitle: x\n");
      expect(first).to.match(/^3:1: .+; allowed: YAML 1\.2 without tags$/);
    });

    it("should refuse a key that stands twice", () => {
      expect(mistakesOf(`${SOUND}charter: 1\n`)).to.deep.equal([
        `${String(SOUND.split("\n").length)}:1: Map keys must be unique; allowed: YAML 1.2 without tags`,
      ]);
    });

    it("should refuse a tag", () => {
      expect(mistakesOf(withLine("cell: sound", "cell: !!js sound"))[0]).to.match(
        /^\d+:\d+: Unresolved tag: .+; allowed/,
      );
    });

    it("should refuse an explosion of aliases", () => {
      const levels = Array.from(
        { length: 9 },
        (_, n) => `l${String(n + 1)}: &l${String(n + 1)} [${`*l${String(n)}, `.repeat(9)}]`,
      );
      expect(mistakesOf(["l0: &l0 [x]", ...levels].join("\n"))).to.deep.equal([
        "Excessive alias count indicates a resource exhaustion attack; allowed: YAML 1.2 with at most 100 uses of aliases",
      ]);
    });
  });

  describe("when a value is wrong", () => {
    const duration = "allowed: a whole number and a unit (seconds, minutes, hours, days, weeks), such as 21 days";
    const cases: [line: string, instead: string, mistake: string][] = [
      ["charter: 1", "charter: 2", 'charter: "2" is not valid; allowed: 1, the version of this format'],
      [
        "cell: sound",
        "cell: So/und",
        'cell: "So/und" is not valid; allowed: the cell\'s short name: small letters, digits and dashes, a letter first, at most 32 characters',
      ],
      [
        "cell: sound",
        "cell:",
        "cell: is empty; allowed: the cell's short name: small letters, digits and dashes, a letter first, at most 32 characters",
      ],
      [
        "cell: sound",
        "cell: [a]",
        "cell: a list is not valid; allowed: the cell's short name: small letters, digits and dashes, a letter first, at most 32 characters",
      ],
      [
        "  decimals: 6",
        "  decimals: 25",
        'asset.decimals: "25" is not valid; allowed: the asset\'s decimals, a whole number from 0 to 24',
      ],
      [
        '  address: "0x2222222222222222222222222222222222222222"\n  decimals: 6',
        "  mint: gold\n  name: Gold\n  symbol: AU",
        'asset.mint: "gold" is not valid; allowed: test asset',
      ],
      [
        "constitution: {}",
        "constitution: { justice.delay: 1 }",
        `constitution["justice.delay"]: "1" is not valid; ${duration}`,
      ],
      [
        "constitution: {}",
        "constitution: { justice.delay: 1.5 days }",
        `constitution["justice.delay"]: "1.5 days" is not valid; ${duration}`,
      ],
      [
        "constitution: {}",
        "constitution: { liability.bountyCap: 3 }",
        'constitution["liability.bountyCap"]: "3" is not valid; allowed: a share such as 12.5 % or 1250 bps',
      ],
      [
        "constitution: {}",
        "constitution: { justice.delay: { value: 1 day, class: soft } }",
        'constitution["justice.delay"].class: "soft" is not valid; allowed: ordinary, core, immutable',
      ],
      [
        "  human: 10",
        "  human: 1e2",
        'bonds.human: "1e2" is not valid; allowed: a decimal number of the asset such as 100.5, at most 6 digits after the point',
      ],
      [
        "  human: 10",
        "  human: 1.0000001",
        'bonds.human: "1.0000001" is not valid; allowed: a decimal number of the asset such as 100.5, at most 6 digits after the point',
      ],
      [
        "  human: 10",
        "  human: -1",
        'bonds.human: "-1" is not valid; allowed: a decimal number of the asset such as 100.5, at most 6 digits after the point',
      ],
      ["  human: 10", "  human: 0", "bonds.human: 0 is too little; allowed: at least 0.000001"],
      [
        "  auditor: { holders: [ada] }",
        "  auditor: { holders: [ada], term: 366 days }",
        'mantles.auditor.term: "366 days" is not valid; allowed: a duration from 1 day to 365 days, such as 2 days',
      ],
      [
        "  auditor: { holders: [ada] }",
        "  auditor: { holders: [ada], term: 86399 seconds }",
        'mantles.auditor.term: "86399 seconds" is not valid; allowed: a duration from 1 day to 365 days, such as 2 days',
      ],
      [
        "  auditor: { holders: [ada] }",
        "  auditor: { holders: ada }",
        "mantles.auditor.holders: expected a list; allowed: 1 to 16 holders",
      ],
      [
        "  auditor: { holders: [ada] }",
        `  auditor: { holders: [0x${"00".repeat(20)}] }`,
        `mantles.auditor.holders[0]: "0x${"00".repeat(19)}…" is not valid; allowed: the name of a founding member, or an address: 0x and 40 hex digits, with a right checksum when it mixes cases, not zero`,
      ],
      [
        "timelock: { delay: 2 days }",
        "timelock: { delay: 23 hours }",
        'timelock.delay: "23 hours" is not valid; allowed: a duration from 1 day to 30 days, such as 2 days',
      ],
      ["timelock: { delay: 2 days }", "timelock: soon", "timelock: expected a mapping; allowed: delay"],
    ];

    it("should refuse each wrong value by its path with what is allowed", () => {
      for (const [line, instead, mistake] of cases)
        expect(mistakesOf(withLine(line, instead)), instead).to.deep.equal([mistake]);
      const real = `  - { name: cam, kind: device, controller: "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266" }`;
      for (const [part, instead, path] of [
        ["kind: device", "kind: robot", "members[2].kind"],
        ["cFfFb92266", "cfffb92266", "members[2].controller"],
        ["0xf39F", "f39F", "members[2].controller"],
        ["kind: device", "kind: device, profile: https://example.org", "members[2].profile"],
        ["name: cam", "name: Cam", "members[2].name"],
      ] as const) {
        const line = real.replace(new RegExp(part, "i"), instead);
        expect(line).not.to.equal(real);
        const [mistake, ...others] = mistakesOf(withLine(real, line));
        expect(others).to.deep.equal([]);
        expect(mistake?.startsWith(`${path}: "`)).to.equal(true, mistake);
      }
    });

    it("should report every mistake in one go, one line each", () => {
      const text = [
        ["charter: 1", "charter: one"],
        ["  human: 10", "  human: ten"],
        ["  auditor: { holders: [ada] }", "  auditor: { holders: [nobody] }"],
        ["timelock: { delay: 2 days }", "timelock: { delay: never }"],
      ].reduce((before, [line, instead]) => withLine(line!, instead!, before), SOUND);
      const mistakes = mistakesOf(text);
      expect(mistakes.map((mistake) => mistake.split(":")[0])).to.deep.equal([
        "charter",
        "bonds.human",
        "timelock.delay",
        "mantles.auditor.holders[0]",
      ]);
      for (const mistake of mistakes) expect(mistake).to.match(/^[^\n;]+; allowed: [^\n]+$/);
    });

    it("should refuse a key it does not know wherever it stands", () => {
      expect(mistakesOf(`${SOUND}extra: 1\n`)).to.have.lengthOf(1);
      expect(mistakesOf(`${SOUND}extra: 1\n`)[0]).to.match(/^extra: unknown key; allowed: charter, cell, title,/);
      expect(
        mistakesOf(withLine("timelock: { delay: 2 days }", "timelock: { delay: 2 days, admin: ada }")),
      ).to.deep.equal(["timelock.admin: unknown key; allowed: delay"]);
      expect(
        mistakesOf(withLine("constitution: {}", "constitution: { justice.delay: { value: 1 day, most: 2 days } }")),
      ).to.deep.equal(['constitution["justice.delay"].most: unknown key; allowed: value, min, max, class']);
      expect(mistakesOf(withLine("constitution: {}", "constitution: { identity.bond.human: 3 }"))[0]).to.match(
        /^constitution\["identity\.bond\.human"\]: unknown key; allowed: liability\.unbondingTime,/,
      );
    });

    it("should name every section that is missing", () => {
      const sections = [...SOUND.matchAll(/^(\w+):/gm)].map(([, name]) => name!);
      const optional = ["constitution", "league", "postures"];
      for (const name of sections) {
        const mistakes = mistakesOf(withoutSection(name));
        if (optional.includes(name)) expect(mistakes, name).to.deep.equal([]);
        else
          expect(
            mistakes.some((mistake) => mistake.startsWith(`${name}: is missing; allowed: `)),
            name,
          ).to.equal(true);
      }
      expect(mistakesOf("")[0]).to.match(/^expected a mapping; allowed: charter, cell,/);
    });
  });

  describe("when bounds are wrong", () => {
    const entry = (value: string): string =>
      withLine("constitution: {}", `constitution: { justice.delay: { value: ${value}, min: 2 days, max: 3 days } }`);

    it("should refuse a value one unit below or above its bounds", () => {
      const path = 'constitution["justice.delay"].value';
      expect(mistakesOf(entry("2 days"))).to.deep.equal([]);
      expect(mistakesOf(entry("3 days"))).to.deep.equal([]);
      expect(mistakesOf(entry("172799 seconds"))).to.deep.equal([
        `${path}: 172799 seconds is out of bounds; allowed: 2 days to 3 days`,
      ]);
      expect(mistakesOf(entry("259201 seconds"))).to.deep.equal([
        `${path}: 259201 seconds is out of bounds; allowed: 2 days to 3 days`,
      ]);
      expect(mistakesOf(withLine("  human: 10", "  human: { value: 10, min: 12, max: 11 }"))).to.deep.equal([
        "bonds.human.min: 12 is above max; allowed: at most 11",
      ]);
    });

    it("should refuse bounds beyond what any charter may set", () => {
      for (const [name, given, mistake] of [
        ["liability.bountyCap", "{ value: 5 %, max: 10.01 % }", "max: 10.01 % is too much; allowed: at most 10 %"],
        [
          "identity.bankruptcy.haircutCap",
          "{ value: 5 %, max: 8001 bps }",
          "max: 80.01 % is too much; allowed: at most 80 %",
        ],
        ["identity.births.threshold", "{ value: 3, min: 0 }", "min: 0 is too little; allowed: at least 1"],
        [
          "justice.delay",
          "{ value: 1 day, min: 86399 seconds }",
          "min: 86399 seconds is too little; allowed: at least 1 day",
        ],
        [
          "identity.recoveryDelay",
          "{ value: 1 day, min: 1 hour }",
          "min: 1 hour is too little; allowed: at least 1 day",
        ],
        ["cell.term", "{ value: 180 days, max: 366 days }", "max: 366 days is too much; allowed: at most 365 days"],
        [
          "justice.quarantineTtl",
          "{ value: 2 days, max: 49 hours }",
          "max: 49 hours is too much; allowed: at most 2 days",
        ],
      ] as const) {
        const text = withLine("constitution: {}", `constitution: { ${name}: ${given} }`);
        expect(mistakesOf(text)).to.deep.equal([`constitution["${name}"].${mistake}`]);
      }
    });

    it("should read an amount of the constitution in the asset's units and bound it around the value", () => {
      const { parameters } = parseCharter(withLine("constitution: {}", 'constitution: { "court.fee": 2.5 }'), FILE);
      expect(parameters.find(({ name }) => name === "court.fee")).to.deep.equal({
        name: "court.fee",
        value: 2_500_000n,
        min: 250_000n,
        max: 25_000_000n,
        class: "ordinary",
      });
    });

    it("should refuse an amount that 96 bits do not hold", () => {
      const most = "79228162514264337593543.950335";
      const fee = (max: string): string[] =>
        mistakesOf(withLine("constitution: {}", `constitution: { court.fee: { value: 10, min: 1, max: ${max} } }`));
      expect(fee(most)).to.deep.equal([]);
      expect(fee("79228162514264337593543.950336")).to.deep.equal([
        `constitution["court.fee"].max: 79228162514264337593543.950336 is too much; allowed: at most ${most}`,
      ]);
    });
  });

  describe("when sections contradict one another", () => {
    it("should refuse a holder that is nobody", () => {
      expect(mistakesOf(withLine("  auditor: { holders: [ada] }", "  auditor: { holders: [ada, eve] }"))).to.deep.equal(
        ['mantles.auditor.holders[1]: "eve" is no founding member; allowed: an address, or one of ada, bot, cam'],
      );
      expect(mistakesOf(withLine("  signers: [ada, bot]", "  signers: [ada, eve]"))).to.deep.equal([
        'court.signers[1]: "eve" is no founding member; allowed: an address, or one of ada, bot, cam',
      ]);
      expect(mistakesOf(withLine("  auditor: { holders: [ada] }", "  auditor: { holders: [ada, ada] }"))).to.deep.equal(
        ['mantles.auditor.holders[1]: "ada" stands twice; allowed: everybody once'],
      );
    });

    it("should refuse a mantle without a holder", () => {
      expect(mistakesOf(withLine("  auditor: { holders: [ada] }", "  auditor: { holders: [] }"))).to.deep.equal([
        "mantles.auditor.holders: has too few; allowed: 1 to 16 holders",
      ]);
      expect(mistakesOf(withLine("  auditor: { holders: [ada] }", "  king: { holders: [ada] }"))).to.deep.equal([
        "mantles.auditor: is missing; allowed: holders, term, terms",
        "mantles.king: unknown key; allowed: founder, breaker, auditor, sentinel, cosigner, attestor",
      ]);
    });

    it("should refuse members that share a name or a controller", () => {
      const bot = "  - { name: bot, kind: agent, controller: test key, bond: 50.5 }";
      expect(mistakesOf(withLine(bot, "  - { name: ada, kind: agent, controller: test key }")).at(0)).to.equal(
        'members[1].name: "ada" stands twice; allowed: a name of its own for each member',
      );
      const cam = `  - { name: cam, kind: device, controller: "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266" }`;
      expect(mistakesOf(withLine(cam, `${cam}\n${cam.replace("cam", "dam")}`))).to.deep.equal([
        "members[3].controller: 0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266 stands twice; allowed: a controller of its own for each founding member",
      ]);
    });

    it("should refuse a bond below the bond of its kind", () => {
      const bot = "  - { name: bot, kind: agent, controller: test key, bond: 50.5 }";
      expect(mistakesOf(withLine(bot, bot.replace("50.5", "20.5")))).to.deep.equal([]);
      expect(mistakesOf(withLine(bot, bot.replace("50.5", "20.499999")))).to.deep.equal([
        "members[1].bond: 20.499999 is less than the bond of this kind, agent; allowed: at least 20.5",
      ]);
      expect(
        mistakesOf(
          withLine("constitution: {}", "constitution: { identity.registration.capacity: { value: 2, min: 1 } }"),
        ),
      ).to.deep.equal([
        'constitution["identity.registration.capacity"]: 2 is less than the 3 founding members; allowed: room for all of them',
      ]);
    });

    it("should refuse a ladder on which a step asks less than the one before", () => {
      const third = "  - { tier: 3, bond: 200, age: 90 days, audits: 2 }";
      const rule = "asks less than tier 2; allowed: a ladder on which no step asks less than the one before";
      expect(
        mistakesOf(withLine(third, "  - { tier: 3, bond: 99.999999, age: 2591999 seconds, audits: 0 }")),
      ).to.deep.equal([`tiers[2].bond: ${rule}`, `tiers[2].age: ${rule}`, `tiers[2].audits: ${rule}`]);
      expect(mistakesOf(withLine(third, third.replace("tier: 3", "tier: 4"))).at(0)).to.equal(
        "tiers[2].tier: 4 is out of order; allowed: 3 here",
      );
      expect(mistakesOf(withLine(`${third}\n`, ""))).to.include(
        "tiers: has too few; allowed: 4 steps, tiers 1 to 4 in order",
      );
    });

    it("should refuse a threshold that is no majority or more than all", () => {
      const court = (threshold: number): string[] =>
        mistakesOf(withLine("  threshold: 2", `  threshold: ${String(threshold)}`));
      expect(court(1)).to.deep.equal(["court.threshold: 1 of 2 is no majority; allowed: 2 to 2"]);
      expect(court(2)).to.deep.equal([]);
      expect(court(3)).to.deep.equal(["court.threshold: 3 of 2 is no majority; allowed: 2 to 2"]);
    });

    it("should refuse jurors that are nobody, stand twice, or are too few for a court of jurors [LAW-2]", () => {
      const court = (lines: string): string[] => mistakesOf(withLine("  threshold: 2", `  threshold: 2\n${lines}`));
      expect(court("  jurors: [ada, bot]")).to.deep.equal([]);
      expect(court("  jurors: [ada, eve]")).to.deep.equal([
        'court.jurors[1]: "eve" is no founding member; allowed: an address, or one of ada, bot, cam',
      ]);
      expect(court("  jurors: [ada, ada]")).to.deep.equal([
        'court.jurors[1]: "ada" stands twice; allowed: everybody once',
      ]);
      expect(court("  jurors: [ada, bot, cam]\n  opens: jurors")).to.deep.equal([
        "court.jurors: has too few for a court of jurors; allowed: 5 or more, or opens: interim",
      ]);
      expect(court("  opens: kings")).to.deep.equal(['court.opens: "kings" is not valid; allowed: interim, jurors']);
    });

    it("should refuse a table that denies exit, justice or recover", () => {
      const safe = (row: string): string[] => mistakesOf(withSection("postures", `postures: { safe: ${row} }\n`));
      expect(safe("{ deny: [amend, exit] }")).to.deep.equal([
        "postures.safe.deny[1]: exit is never denied; allowed: under delay, or leave it out",
      ]);
      expect(safe("{ coSign: [exit], deny: [amend] }")).to.have.lengthOf(1);
      for (const capability of ["justice", "recover"]) {
        expect(safe(`{ deny: [amend, ${capability}] }`)).to.deep.equal([
          `postures.safe.deny[1]: ${capability} is always allowed; allowed: leave it out`,
        ]);
      }
      expect(safe("{ wait: 1 hour, delay: [fork], deny: [amend, fork] }")).to.deep.equal([
        "postures.safe.deny[1]: fork stands twice; allowed: one policy for each capability",
      ]);
      expect(safe("{ delay: [exit], deny: [amend] }")).to.deep.equal([
        "postures.safe.wait: is missing or zero while something is delayed; allowed: 1 second to 14 days",
      ]);
    });

    it("should refuse a table under which the rules change in an emergency", () => {
      for (const name of ["safe", "lockdown"]) {
        expect(mistakesOf(withSection("postures", `postures: { ${name}: {} }\n`))).to.deep.equal([
          `postures.${name}.deny: amend is missing; allowed: a list with amend, for nothing is amended in ${name}`,
        ]);
      }
    });

    it("should refuse an order that waits as long as a case may last", () => {
      const text = withLine(
        "constitution: {}",
        "constitution: { justice.delay: { value: 2 days }, liability.longestCase: { value: 2 days, min: 2 days } }",
      );
      expect(mistakesOf(text)[0]).to.equal(
        'constitution["justice.delay"].value: 2 days is as long as a case may last; allowed: less than liability.longestCase, 2 days',
      );
    });
  });

  describe("when the file cannot be read", () => {
    it("should refuse a path that is not there", () => {
      expect(() => readCharter("/nowhere/x.yaml")).to.throw(
        CharterError,
        "/nowhere/x.yaml: there is no such file; allowed: the path of a charter such as charters/agora.yaml",
      );
    });

    it("should refuse a folder and a file that is too large", () => {
      expect(() => readCharter(ROOT)).to.throw(CharterError, /is not a file; allowed: the path of a charter/);
      const file = temporaryFile("x".repeat(262_145));
      expect(() => readCharter(file)).to.throw(CharterError, /is 262145 bytes long; allowed: at most 262144/);
    });
  });
});
