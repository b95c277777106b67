// Is it safe to trade with this passport? One call answers.
//   ISOPOLITY_RPC_URL=… ISOPOLITY_CELL='{"chainId":…}' node read-standing.ts
import { createPublicClient, http } from "viem";

import { isopolityActions } from "@isopolity/sdk";

import { cell, rpcUrl } from "./environment.js";

const client = createPublicClient({ transport: http(rpcUrl) }).extend(isopolityActions({ cell }));
await client.verifyCell();

const passport = 1n;
const { good, tier, bond, debt, controller } = await client.passports.standing({ passport });
console.log(
  `Passport ${passport} of ${controller}: ${good ? "in good standing" : "not in good standing"}, tier ${tier}`,
);
console.log(`It has put in ${bond} units and its domain owes ${debt}.`);

const lineage = await client.lineage.build();
console.log(`Its domain has the members ${lineage.members(passport).join(", ")}.`);
