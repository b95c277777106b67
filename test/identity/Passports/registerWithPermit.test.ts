import { loadFixture, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import { DAY, domainOf } from "../identity.fixture";
import { AGENT_BOND, asked, FEE, twoPassports } from "./Passports.fixture";

const DUE = AGENT_BOND + FEE;

async function permitted() {
  const setup = await twoPassports();
  const { city, carol } = setup;
  const spender = await city.liability.getAddress();
  await city.token.connect(carol).approve(spender, 0);
  const deadline = (await time.latest()) + DAY;
  const types = {
    Permit: [
      { name: "owner", type: "address" },
      { name: "spender", type: "address" },
      { name: "value", type: "uint256" },
      { name: "nonce", type: "uint256" },
      { name: "deadline", type: "uint256" },
    ],
  };
  const signature = ethers.Signature.from(
    await carol.signTypedData(await domainOf(city.token), types, {
      owner: carol.address,
      spender,
      value: DUE,
      nonce: 0,
      deadline,
    }),
  );
  const permit = { value: DUE, deadline, v: signature.v, r: signature.r, s: signature.s };
  return { ...setup, permit, spender };
}

describe("Passports::registerWithPermit", () => {
  it("should register in one transaction on a permit [ID-2]", async () => {
    const { passports, carol, permit } = await loadFixture(permitted);
    await passports.connect(carol).registerWithPermit(asked(carol.address), permit);
    expect(await passports.ownerOf(await passports.lastId())).to.equal(carol.address);
  });

  it("should register when somebody used the permit first", async () => {
    const { city, passports, carol, dave, permit, spender } = await loadFixture(permitted);
    const { value, deadline, v, r, s } = permit;
    await city.token.connect(dave).permit(carol.address, spender, value, deadline, v, r, s);
    await passports.connect(carol).registerWithPermit(asked(carol.address), permit);
    expect(await passports.ownerOf(await passports.lastId())).to.equal(carol.address);
  });

  it("should say what it takes when the permit is worth nothing", async () => {
    const { city, passports, carol, permit } = await loadFixture(permitted);
    await expect(passports.connect(carol).registerWithPermit(asked(carol.address), { ...permit, value: DUE + 1n }))
      .to.be.revertedWithCustomError(passports, "Passports_BondRequired")
      .withArgs(await city.token.getAddress(), DUE, 0);
  });
});
