// A newcomer joins with a bond, forks, and learns what a refusal looks like.
//   ISOPOLITY_RPC_URL=… ISOPOLITY_CELL='{"chainId":…}' ISOPOLITY_KEY=0x… node register-and-fork.ts
import { createWalletClient, http, parseUnits } from "viem";
import { privateKeyToAccount } from "viem/accounts";

import { ForkLiabilityWarning, Kind, isRevert, isopolityActions } from "@isopolity/sdk";

import { cell, key, rpcUrl } from "./environment.js";

const account = privateKeyToAccount(key);
const client = createWalletClient({ account, transport: http(rpcUrl) }).extend(isopolityActions({ cell }));
const bond = parseUnits("500", await client.bonds.decimals());

await client.bonds.approveSync({ amount: 4n * bond });
const { event } = await client.passports.registerSync({ kind: Kind.Agent, bond });
console.log(`Registered passport ${event.id}.`);

const child = (await client.passports.forkSync({ parent: event.id, bond })).event.child;
console.log(`Its fork ${child} answers for it, and it for its fork.`);

try {
  await client.passports.offerControl({ passport: child, to: "0x00000000000000000000000000000000000000a1" });
} catch (error) {
  if (!(error instanceof ForkLiabilityWarning)) throw error;
  console.log(error.shortMessage);
}

try {
  await client.passports.register({ kind: Kind.Agent, bond: 1n });
} catch (error) {
  if (!isRevert(error, "Passports_BondTooSmall")) throw error;
  console.log(`Refused: at least ${error.args.least} units.`);
}
