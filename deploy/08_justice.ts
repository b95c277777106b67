import { ZeroAddress } from "ethers";

import { step, type Founding } from "../scripts/deploy/founding";

// Before the court of jurors there is the one of the charter's signers, and where no panel comes together they decide too.
async function standCourts(founding: Founding): Promise<void> {
  const { cell: authority, constitution, liability, passports, forks, recovery, reputation } = founding.addresses;
  const { jurors, panels, court, randomness, fallbackArbitrator, insurance, bounties } = founding.addresses;
  const { signers, threshold } = founding.charter.court;
  const quorum = { signers: [...signers].sort((a, b) => (BigInt(a) < BigInt(b) ? -1 : 1)), threshold };
  const parts = { authority, constitution, liability, passports };
  await founding.stand("interimCourt", [{ ...parts, forks, recovery, ...quorum }]);
  await founding.stand("randomness", []);
  await founding.stand("jurors", [{ ...parts, panels }]);
  await founding.stand("panels", [{ authority, liability, passports, court, pool: jurors, randomness }]);
  await founding.stand("fallbackArbitrator", [{ authority, ...quorum }]);
  const others = { forks, recovery, reputation, panels, randomness, insurance, bounties, fallbackArbitrator };
  await founding.stand("amnesty", [{ authority, liability, passports }]);
  await founding.stand("court", [{ ...parts, ...others, vouchers: ZeroAddress, amnesty: founding.addresses.amnesty }]);
}

// What punishes and pays without a panel.
async function standOfficers(founding: Founding): Promise<void> {
  const { cell: authority, constitution, liability, passports, consents, tiers } = founding.addresses;
  const { reputation, randomness } = founding.addresses;
  const parts = { authority, constitution, liability, passports };
  await founding.stand("quarantine", [parts]);
  await founding.stand("strictLiability", [{ ...parts, consents }]);
  await founding.stand("audits", [{ ...parts, tiers, reputation, randomness }]);
  await founding.stand("insurance", [{ ...parts, reputation }]);
  await founding.stand("bounties", [parts]);
}

export default step("justice", ["identity"], async (founding) => {
  await standCourts(founding);
  await standOfficers(founding);
});
