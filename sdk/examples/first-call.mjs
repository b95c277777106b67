// Is it safe to deal with this passport? With ISOPOLITY_RPC_URL and ISOPOLITY_CELL as `npm start -- --keep` prints them:
//   node sdk/examples/first-call.mjs 1
import { createPublicClient, http } from "viem";

import { isopolityActions } from "@isopolity/sdk";

const { ISOPOLITY_RPC_URL: url, ISOPOLITY_CELL: text } = process.env;
if (!url || !text) {
  console.error("Set ISOPOLITY_RPC_URL and ISOPOLITY_CELL first.");
  process.exit(1);
}
const cell = JSON.parse(text);
const client = createPublicClient({ transport: http(url) }).extend(
  isopolityActions({ cell: { ...cell, startBlock: BigInt(cell.startBlock) } }),
);

const passport = BigInt(process.argv[2] ?? 1);
const { good, tier, bond, debt } = await client.passports.standing({ passport });
console.log(`Passport ${passport}: ${good ? "in good standing" : "not in good standing"}, tier ${tier}`);
console.log(`It has put in ${bond} units; its domain owes ${debt}.`);
