import { expect } from "chai";

import { CONSTITUTION } from "../../../scripts/charter/parameters";
import { CHARTER, idOf } from "../../identity/identity.fixture";
import { drawOf } from "./Audits.fixture";

// Amounts are whole units of the asset and times are epochs: what is estimated is a ratio, not wei.

interface Charter {
  rate: bigint;
  factor: bigint;
  penalty: number;
  /** Epochs that an exclusion lasts. */
  exclusion: number;
}

interface Member {
  bond: number;
  /** What honest work earns in an epoch. */
  income: number;
}

/** A value of the charter as it is written there: days, a share, a count or an amount. */
function written(text: string): number {
  const [figure, unit = ""] = text.split(" ");
  return Number(figure) * (unit === "%" ? 100 : 1);
}

const valueOf = (name: string): number => written(CONSTITUTION[name]!.value);
const leastOf = (name: string): number => written(CONSTITUTION[name]!.least);

/** A charter that says nothing about audits. */
const SILENT: Charter = {
  rate: BigInt(valueOf("audits.rate")),
  factor: BigInt(valueOf("audits.factor")),
  penalty: valueOf("audits.penalty"),
  exclusion: valueOf("audits.exclusion") / valueOf("audits.epoch"),
};
/** The least that any charter may ask. */
const LAX: Charter = {
  rate: BigInt(leastOf("audits.rate")),
  factor: BigInt(leastOf("audits.factor")),
  penalty: SILENT.penalty,
  exclusion: leastOf("audits.exclusion") / written(CONSTITUTION["audits.epoch"]!.most),
};

const RECEIPTS = 40n;
const EPOCHS = 400_000;
const SAMPLES = 40_000;

/** What the seeds of many epochs say of one member, by the hash that the contract uses: from which rate on it is drawn, and where. */
const DRAWS = Array.from({ length: SAMPLES }, (_, i) => {
  const { place, lot } = drawOf(idOf(`epoch ${String(i)}`), 7n, 0n);
  return { lot: Number(lot), receipt: Number(place % RECEIPTS) };
});

/** Chance of being caught in an epoch in which `share` of the receipts are false: drawn, and the receipt drawn is one of those. */
function caught(rate: bigint, share: number): number {
  const bad = Number(RECEIPTS) * share;
  return DRAWS.filter(({ lot, receipt }) => receipt < bad && lot < rate).length / SAMPLES;
}

/** The gain in an epoch, were all its receipts false, up to which cheating in `share` of them does not pay. */
function breakEven(charter: Charter, member: Member, rate = charter.rate, share = 1): number {
  const loss = Math.min(member.bond, charter.penalty) + charter.exclusion * member.income;
  return (caught(rate, share) * loss) / share;
}

/** Average worth of an epoch to a member that cheats whenever it may, over a long life with the seeds above. */
function career(charter: Charter, member: Member, gain: number, share: number): number {
  const bad = Number(RECEIPTS) * share;
  let worth = 0;
  let until = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    if (epoch < until) continue;
    worth += member.income + gain * share;
    const { lot, receipt } = DRAWS[epoch % SAMPLES]!;
    if (receipt >= bad || lot >= charter.rate) continue;
    worth -= Math.min(member.bond, charter.penalty);
    until = epoch + 1 + Math.round(charter.exclusion);
  }
  return worth / EPOCHS;
}

const BONDS = [
  ["agent", Number(CHARTER["identity.bond.agent"] / 10n ** 18n)],
  ["tier 2", Number(CHARTER["identity.tier.2.bond"] / 10n ** 18n)],
  ["tier 3", Number(CHARTER["identity.tier.3.bond"] / 10n ** 18n)],
  ["tier 4", Number(CHARTER["identity.tier.4.bond"] / 10n ** 18n)],
] as const;

const within = (value: number, wanted: number, tolerance: number): void => {
  expect(value).to.be.closeTo(wanted, wanted * tolerance);
};

describe("Audits::economics", () => {
  it("should draw at the rate and catch in proportion to what is false [ENF-8]", () => {
    within(caught(SILENT.rate, 1), 0.05, 0.06);
    within(caught(SILENT.rate * SILENT.factor, 1), 0.2, 0.03);
    within(caught(SILENT.rate, 0.25), 0.0125, 0.12);
  });

  it("should cost a cheater at default values more than it gains, up to a break-even that is told [ENF-8]", () => {
    const rows = BONDS.map(([name, bond]) => {
      const member = { bond, income: bond / 10 };
      const normal = breakEven(SILENT, member);
      const elevated = breakEven(SILENT, member, SILENT.rate * SILENT.factor);
      return { name, ...member, bondAlone: breakEven(SILENT, { bond, income: 0 }), normal, elevated };
    });
    console.log(
      "      Gain per epoch up to which cheating does not pay, in units of the asset (income: a tenth of the bond)",
    );
    for (const row of rows) {
      console.log(
        `      ${row.name.padEnd(8)} bond ${String(row.bond).padStart(5)}  income ${row.income.toFixed(0).padStart(4)}` +
          `  by the bond alone ${row.bondAlone.toFixed(1).padStart(6)}  NORMAL ${row.normal.toFixed(1).padStart(7)}` +
          `  ELEVATED ${row.elevated.toFixed(1).padStart(7)}`,
      );
    }
    for (const row of rows) {
      // A twentieth of the bond, and 2.6 times the honest income: 5 % of the 52 epochs that an exclusion lasts.
      within(row.bondAlone, row.bond * 0.05, 0.06);
      within(row.normal, row.bond * 0.05 + row.income * 0.05 * SILENT.exclusion, 0.06);
      within(row.elevated, 4 * row.normal, 0.08);
      // Who would triple its income by cheating loses.
      expect(row.normal).to.be.greaterThan(2 * row.income);
    }
  });

  it("should pay no better to cheat a little than to cheat in everything [ENF-8]", () => {
    const member = { bond: 1_000, income: 100 };
    const all = breakEven(SILENT, member);
    for (const share of [0.1, 0.25, 0.5]) within(breakEven(SILENT, member, SILENT.rate, share), all, 0.15);
  });

  for (const share of [1, 0.5]) {
    it(`should leave a life of cheating in ${String(share * 100)} % poorer below the break-even and richer above it [ENF-8]`, () => {
      for (const [, bond] of BONDS) {
        const member = { bond, income: bond / 10 };
        const limit = breakEven(SILENT, member, SILENT.rate, share);
        expect(career(SILENT, member, limit * 0.75, share)).to.be.lessThan(member.income);
        expect(career(SILENT, member, limit * 1.25, share)).to.be.greaterThan(member.income);
      }
    });
  }

  it("should show a choice of parameters with which cheating pays, so that a charter knows what to avoid [ENF-8]", () => {
    const member = { bond: 1_000, income: 100 };
    const limit = breakEven(LAX, member);
    console.log(
      `      The laxest charter (rate ${(Number(LAX.rate) / 100).toFixed(1)} %, exclusion ${LAX.exclusion.toFixed(2)} epochs): ` +
        `cheating pays from ${limit.toFixed(2)} on, by ${String(member.income)} of honest income`,
    );
    expect(limit).to.be.lessThan(0.05 * member.income);
    expect(career(LAX, member, member.income, 1)).to.be.greaterThan(1.5 * member.income);
    expect(career(SILENT, member, member.income, 1)).to.be.lessThan(member.income);
  });

  it("should find whom the penalty does not reach: a bond below it costs only the bond [ENF-1c]", () => {
    const rich = breakEven(SILENT, { bond: 5_000, income: 0 });
    const bare = breakEven(SILENT, { bond: 20, income: 0 });
    expect(rich).to.equal(breakEven(SILENT, { bond: SILENT.penalty, income: 0 }));
    within(bare, 1, 0.06);
  });
});
