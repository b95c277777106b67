import { ethers } from "hardhat";

import { foundedCell } from "../../cell/Cell/Cell.fixture";

/** A guarded module whose authority answers as it is told to. */
export async function oddlyGuardedModule() {
  const [caller] = await ethers.getSigners();
  const authority = await ethers.deployContract("AuthorityMock");
  const module = await ethers.deployContract("GuardedMock", [authority]);
  return { authority, module, caller: caller! };
}

export { foundedCell };
