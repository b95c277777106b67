// npm run deploy -- --network <name> --charter <file>
import { readCharter, CharterError } from "./charter/schema";
import { cellText, writeSdkAddresses } from "./deploy/addresses";
import { readArguments, USAGE } from "./deploy/args";
import { foundCell, type FoundedCell } from "./deploy/foundCell";
import { LOCAL_CHAINS } from "./deploy/modules";
import { Refusal, sentenceOf } from "./deploy/refusal";
import { runHardhat } from "./lib/run";

const NETWORKS = ["localhost", "live", "hardhat"];

function summary(cell: FoundedCell): string {
  const { addresses, members, deployed, transactions, gasUsed, startBlock } = cell;
  const width = Math.max(...Object.keys(addresses).map((name) => name.length));
  const lines = Object.entries(addresses).map(([name, address]) => `  ${name.padEnd(width)}  ${address}`);
  const did =
    transactions === 0
      ? "Everything stood already; nothing was sent."
      : `${String(transactions)} transactions, ${String(deployed.length)} contracts, ${gasUsed.toLocaleString("en-US")} gas.`;
  const citizens = members.filter(({ passport }) => passport !== undefined).length;
  return [
    `\nStart block ${String(startBlock)}, ${String(citizens)} of ${String(members.length)} founding members registered`,
    ...lines,
    did,
    "For the examples and the keeper:",
    `  export ISOPOLITY_CELL='${cellText(cell)}'`,
  ].join("\n");
}

async function main(): Promise<void> {
  const { network, charter: file, reset, help } = readArguments(process.argv.slice(2), NETWORKS);
  if (help) {
    console.log(USAGE);
    return;
  }
  // The charter is judged before anything is compiled or connected.
  const charter = readCharter(file);
  process.env.HARDHAT_NETWORK = network;
  const quiet = { capture: true, quiet: true, env: { HARDHAT_NETWORK: "hardhat" } };
  const { code, stdout } = await runHardhat(["compile", "--quiet"], quiet);
  if (code !== 0) throw new Refusal(`The contracts do not compile:\n${stdout}`);
  const founded = await foundCell({ charter, reset, log: console.log });
  console.log(summary(founded));
  // The SDK carries the addresses of chains that stay.
  if (!LOCAL_CHAINS.includes(founded.chainId)) writeSdkAddresses();
}

main().catch((error: unknown) => {
  if (error instanceof CharterError) console.error(error.message);
  else if (error instanceof Refusal) console.error(error.message);
  else {
    console.error(`The founding stopped: ${sentenceOf(error)}`);
    console.error("Whatever was sent stays; the same command continues from there.");
    if (process.env.ISOPOLITY_DEBUG) console.error(error);
  }
  process.exitCode = 1;
});
