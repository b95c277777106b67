import { loadFixture } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import { CHARTER, DAY, foundCity, idOf, Kind, Posture, register, tokens } from "../identity.fixture";

const BONDS = [tokens(50), tokens(100), tokens(200), tokens(20)] as const;
const TIER_BONDS = [1, 2, 3, 4].map((tier) => CHARTER[`identity.tier.${String(tier)}.bond` as "identity.tier.1.bond"]);
const RATES = [tokens(1), 100n, BigInt(DAY), 20n, BigInt(DAY)] as const;

describe("Passports::refreshTerms", () => {
  it("should hold the charter's terms from its deployment on [ID-2]", async () => {
    const { passports } = await loadFixture(foundCity);
    for (const [kind, bond] of BONDS.entries()) {
      expect(await passports.kindTermsOf(kind)).to.deep.equal([bond, ...RATES]);
    }
    expect(await passports.tierBonds()).to.deep.equal(TIER_BONDS);
  });

  it("should bring an amendment into force when anybody calls, and not before", async () => {
    const city = await loadFixture(foundCity);
    const { passports, constitution } = city;
    const [alice, bob] = city.people;
    await constitution.set(idOf("identity.bond.human"), tokens(70));
    await constitution.set(idOf("identity.fee"), tokens(3));
    await constitution.set(idOf("identity.registration.capacity"), 7);
    await constitution.set(idOf("identity.registration.period"), 70);
    await constitution.set(idOf("identity.sponsor.capacity"), 5);
    await constitution.set(idOf("identity.sponsor.period"), 50);
    await constitution.set(idOf("identity.tier.3.bond"), tokens(600));
    await register(city, alice, { kind: Kind.Human, bond: tokens(50) });
    expect(await passports.pendingFees()).to.equal(tokens(1));

    const rates = [tokens(3), 7n, 70n, 5n, 50n];
    const kinds = [tokens(70), ...BONDS.slice(1)].map((bond) => [bond, ...rates]);
    const tiers = [TIER_BONDS[0], TIER_BONDS[1], tokens(600), TIER_BONDS[3]];
    await expect(passports.connect(bob).refreshTerms())
      .to.emit(passports, "IdentityTermsRefreshed")
      .withArgs(kinds, tiers);
    expect(await passports.kindTermsOf(Kind.Human)).to.deep.equal(kinds[0]);
    expect(await passports.kindTermsOf(Kind.Device)).to.deep.equal(kinds[3]);
    expect(await passports.tierBonds()).to.deep.equal(tiers);
    await expect(register(city, bob, { kind: Kind.Human, bond: tokens(70) - 1n }))
      .to.be.revertedWithCustomError(passports, "Passports_BondTooSmall")
      .withArgs(Kind.Human, tokens(70) - 1n, tokens(70));
    await register(city, bob, { kind: Kind.Human, bond: tokens(70) });
    expect(await passports.pendingFees()).to.equal(tokens(4));
  });

  it("should take the widest value of every field and refuse one unit more, by name", async () => {
    const { passports, constitution } = await loadFixture(foundCity);
    const reader = await ethers.getContractAt("TermReader", await passports.getAddress());
    for (const [name, bits] of [
      ["identity.bond.human", 88n],
      ["identity.bond.agent", 88n],
      ["identity.bond.organisation", 88n],
      ["identity.bond.device", 88n],
      ["identity.fee", 80n],
      ["identity.registration.capacity", 24n],
      ["identity.registration.period", 24n],
      ["identity.sponsor.capacity", 16n],
      ["identity.sponsor.period", 24n],
      ["identity.tier.1.bond", 96n],
      ["identity.tier.2.bond", 96n],
      ["identity.tier.3.bond", 96n],
      ["identity.tier.4.bond", 96n],
    ] as const) {
      await constitution.set(idOf(name), 1n << bits);
      await expect(passports.refreshTerms(), name)
        .to.be.revertedWithCustomError(reader, "TermReader_TooLarge")
        .withArgs(idOf(name), 1n << bits, bits);
      await constitution.set(idOf(name), (1n << bits) - 1n);
      await passports.refreshTerms();
    }
    const most = (bits: bigint): bigint => (1n << bits) - 1n;
    const widest = [88n, 80n, 24n, 24n, 16n, 24n].map(most);
    for (const kind of BONDS.keys()) expect(await passports.kindTermsOf(kind)).to.deep.equal(widest);
    expect(await passports.tierBonds()).to.deep.equal(Array.from({ length: 4 }, () => most(96n)));
  });

  it("should stay open in a lockdown [CELL-3]", async () => {
    const { passports, cell, breaker } = await loadFixture(foundCity);
    await cell.connect(breaker).setPosture(Posture.Lockdown, idOf("evidence"));
    await expect(passports.refreshTerms()).to.emit(passports, "IdentityTermsRefreshed");
  });
});
