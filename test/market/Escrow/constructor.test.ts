import { loadFixture } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";

import { deployEscrow, market, ZERO } from "./Escrow.fixture";

describe("Escrow::constructor", () => {
  it("should refuse a wiring with a part missing", async () => {
    const { escrow, token } = await loadFixture(market);
    const some = await token.getAddress();
    const whole = {
      authority: some,
      constitution: some,
      liability: some,
      passports: some,
      forks: some,
      constraints: some,
      delegations: some,
      reputation: some,
    };
    for (const part of Object.keys(whole)) {
      await expect(deployEscrow({ ...whole, [part]: ZERO }), part).to.be.revertedWithCustomError(
        escrow,
        part === "authority" ? "Guarded_InvalidAuthority" : "Escrow_ZeroAddress",
      );
    }
    expect(await (await deployEscrow(whole)).authority()).to.equal(some);
  });

  it("should sign in a domain of its own", async () => {
    const { escrow } = await loadFixture(market);
    const { name, version, verifyingContract } = await escrow.eip712Domain();
    expect([name, version, verifyingContract]).to.deep.equal(["Isopolity Escrow", "1", await escrow.getAddress()]);
  });
});
