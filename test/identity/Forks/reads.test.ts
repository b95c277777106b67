import { loadFixture } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { ethers } from "hardhat";

import { fork, tokens } from "../identity.fixture";
import { house, termsOf, twoHouses } from "./Forks.fixture";

const coder = ethers.AbiCoder.defaultAbiCoder();

describe("Forks::reads", () => {
  it("should tell the subject of a fork's receipt", async () => {
    const { forks, owner } = await loadFixture(twoHouses);
    const encoded = coder.encode(["uint256", "uint256", "address"], [1, 2, owner.address]);
    expect(await forks.forkSubject(1, 2, owner.address)).to.equal(ethers.keccak256(encoded));
  });

  it("should tell the subject of a merge by domains, whichever members are named", async () => {
    const city = await loadFixture(twoHouses);
    const { consents, forks, liability, owner, parent, foreign } = city;
    const child = await fork(city, owner, parent);
    const subject = await forks.mergeSubjectOf(parent, foreign);
    expect(await forks.mergeSubjectOf(foreign, child)).to.equal(subject);
    expect(subject).to.equal(
      await consents.mergeSubject(await liability.domainOf(foreign), await liability.domainOf(parent)),
    );
  });

  it("should tell the digest that a sponsor signs", async () => {
    const home = await loadFixture(house);
    const terms = await termsOf(home, { cover: tokens(40) });
    const { chainId } = await ethers.provider.getNetwork();
    const domain = {
      name: "Isopolity Forks",
      version: "1",
      chainId,
      verifyingContract: await home.forks.getAddress(),
    };
    const types = {
      Sponsorship: [
        { name: "passport", type: "uint256" },
        { name: "sponsor", type: "uint256" },
        { name: "cover", type: "uint96" },
        { name: "royalty", type: "uint16" },
        { name: "tail", type: "uint32" },
        { name: "nonce", type: "uint256" },
        { name: "deadline", type: "uint48" },
      ],
    };
    expect(await home.forks.sponsorshipDigest(terms)).to.equal(
      ethers.TypedDataEncoder.hash(domain, types, { ...terms, nonce: 0 }),
    );
  });
});
