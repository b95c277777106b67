// Founds a cell on a running local chain and prints it as JSON: node … found-cell.ts <rpc url> <charter>
import { foundCell } from "../../scripts/deploy/foundCell";

async function main(): Promise<void> {
  const [rpc, charter] = process.argv.slice(2);
  if (!rpc || !charter) throw new Error("Usage: found-cell.ts <rpc url> <charter>");
  const { name, chainId, startBlock, addresses, members } = await foundCell({ charter, rpc, records: false });
  const text = JSON.stringify({ name, chainId, startBlock, addresses, members }, (_, value: unknown) =>
    typeof value === "bigint" ? `${String(value)}n` : value,
  );
  process.stdout.write(`\n${text}\n`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
