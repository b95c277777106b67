import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";

import { expect } from "chai";
import { id, JsonRpcProvider, Wallet } from "ethers";

import { MODULES } from "../../scripts/deploy/modules";
import { type LocalNode, type NodeTool, startNode } from "../../scripts/lib/node";
import { ROOT } from "../../scripts/lib/run";
import { charterText } from "./deploy.fixture";

interface Outcome {
  code: number | null;
  output: string;
}

/** The founding as a user runs it, in a process of its own, which `started` is told, so that it can be killed. */
function deploy(url: string, folder: string, charter: string, started?: (pid: number) => void): Promise<Outcome> {
  const args = ["node_modules/ts-node/dist/bin.js", "--transpile-only", "scripts/deploy.ts"];
  const child = spawn(process.execPath, [...args, "--network", "localhost", "--charter", charter], {
    cwd: ROOT,
    env: { ...process.env, ISOPOLITY_LOCAL_URL: url, ISOPOLITY_DEPLOYMENTS: folder, HARDHAT_NETWORK: "localhost" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (output += chunk.toString()));
  if (child.pid !== undefined) started?.(child.pid);
  return new Promise((done) =>
    child.once("close", (code) => {
      done({ code, output });
    }),
  );
}

/** Founds through a relay that kills the process at its `last` transaction: the node has that one, the process never hears of it. */
async function deployUntil(last: number, url: string, folder: string, charter: string): Promise<Outcome> {
  let sent = 0;
  let victim = 0;
  const relay = createServer((request, response) => {
    void (async () => {
      const body = await text(request);
      const answer = await fetch(url, { method: "POST", headers: { "content-type": "application/json" }, body });
      sent += body.match(/"eth_send(Raw)?Transaction"/g)?.length ?? 0;
      if (sent >= last) process.kill(victim, "SIGKILL");
      else response.setHeader("content-type", "application/json").end(await answer.text());
    })();
  });
  await once(relay.listen(0, "127.0.0.1"), "listening");
  const { port } = relay.address() as AddressInfo;
  const outcome = await deploy(`http://127.0.0.1:${String(port)}`, folder, charter, (pid) => (victim = pid));
  relay.closeAllConnections();
  relay.close();
  return outcome;
}

describe("npm run deploy on a node", () => {
  for (const tool of ["hardhat", "anvil"] as const satisfies readonly NodeTool[]) {
    describe(`given the ${tool} node`, () => {
      let node: LocalNode;
      let provider: JsonRpcProvider;
      let folder: string;

      before(async () => {
        node = await startNode({ tool });
        provider = new JsonRpcProvider(node.url, 31337, { staticNetwork: true, cacheTimeout: -1 });
        folder = mkdtempSync(join(tmpdir(), "isopolity-"));
      });
      after(async () => {
        provider.destroy();
        await node.stop();
        rmSync(folder, { recursive: true, force: true });
      });

      /** A charter whose third member is not the node's first account, which deploys. */
      function charterFile(cell: string): string {
        const file = join(folder, `${cell}.yaml`);
        const stranger = new Wallet(id(cell)).address;
        writeFileSync(file, charterText(cell).replace("0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266", stranger));
        return file;
      }

      it("should continue after the process was killed in the middle", async () => {
        const charter = charterFile("city");
        // The first transactions, fewer than twenty, bring what all cells share; by the 24th some of the cell's own modules stand.
        const killed = await deployUntil(24, node.url, folder, charter);
        expect(killed.code).to.equal(null);
        const before = await provider.getBlockNumber();
        const rest = await deploy(node.url, folder, charter);
        expect(rest.code, rest.output).to.equal(0);
        expect(rest.output).to.include("founded: the deployer holds nothing");
        const [, sent] = /(\d+) transactions/.exec(rest.output) ?? [];
        // What went over the wire before the kill was mined, and nothing is sent twice.
        expect(before).to.be.greaterThanOrEqual(24);
        // Modules, six settings, and four transactions of each of two members would be the whole.
        expect(Number(sent)).to.be.lessThan(Object.keys(MODULES).length + 6 + 2 * 4);
        expect(rest.output.match(/ at 0x\w{40}/g)?.length).to.be.lessThan(Object.keys(MODULES).length);
      });

      it("should keep records and send nothing again", async () => {
        const kept = readdirSync(join(folder, "localhost")).filter((file) => file.startsWith("city."));
        expect(kept.sort()).to.deep.equal(
          Object.values(MODULES)
            .map((name) => `city.${name}.json`)
            .sort(),
        );
        for (const file of kept) {
          const { address, receipt } = JSON.parse(readFileSync(join(folder, "localhost", file), "utf8")) as {
            address: string;
            receipt: { blockNumber: number };
          };
          expect(await provider.getCode(address, receipt.blockNumber)).not.to.equal("0x");
          expect(await provider.getCode(address, receipt.blockNumber - 1)).to.equal("0x");
        }
        const block = await provider.getBlockNumber();
        const again = await deploy(node.url, folder, charterFile("city"));
        expect(again.code, again.output).to.equal(0);
        expect(again.output).to.include("Everything stood already; nothing was sent.");
        expect(await provider.getBlockNumber()).to.equal(block);
      });

      it("should refuse the records of a chain that was restarted", async () => {
        const { port } = node;
        await node.stop();
        node = await startNode({ tool, port });
        const refused = await deploy(node.url, folder, charterFile("third"));
        expect(refused.code).to.equal(1);
        expect(refused.output.trim().split("\n")).to.have.lengthOf(1);
        expect(refused.output).to.match(
          /localhost records \S+ at 0x\w{40}, where chain 31337 has no code: the chain was restarted; delete the folder or pass --reset\.\n$/,
        );
        expect(await provider.getBlockNumber()).to.equal(0);
      });
    });
  }
});
