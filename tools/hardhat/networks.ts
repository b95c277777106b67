import type { NetworksUserConfig } from "hardhat/types";

// A sentence for people; an exception while the configuration loads would bury it in a stack trace.
function refuse(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

function isRequested(name: string): boolean {
  const flag = process.argv.indexOf("--network");
  return (flag >= 0 ? process.argv[flag + 1] : process.env.HARDHAT_NETWORK) === name;
}

/** The network `live` as described by .env; it is checked only when somebody asks for it. */
export function liveNetwork(): NetworksUserConfig {
  if (!isRequested("live")) return {};
  const { ISOPOLITY_RPC_URL: url, ISOPOLITY_CHAIN_ID: chainId, ISOPOLITY_PRIVATE_KEY: key } = process.env;
  if (!url || !chainId || !key) {
    const missing = Object.entries({ ISOPOLITY_RPC_URL: url, ISOPOLITY_CHAIN_ID: chainId, ISOPOLITY_PRIVATE_KEY: key })
      .filter(([, value]) => !value)
      .map(([name]) => name);
    return refuse(`Set ${missing.join(", ")} in .env (see .env.example) to use the network "live".`);
  }
  if (!/^https?:\/\/./.test(url)) return refuse("ISOPOLITY_RPC_URL must start with http:// or https://.");
  if (!/^[1-9]\d*$/.test(chainId)) return refuse("ISOPOLITY_CHAIN_ID must be a decimal number such as 8453.");
  if (!/^0x[0-9a-fA-F]{64}$/.test(key)) return refuse("ISOPOLITY_PRIVATE_KEY must be 0x followed by 64 hex digits.");
  return { live: { url, chainId: Number(chainId), accounts: [key] } };
}
