import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect } from "chai";

import { CharterError } from "../../scripts/charter/schema";
import { cellText, sdkAddresses } from "../../scripts/deploy/addresses";
import { readArguments } from "../../scripts/deploy/args";
import { MODULE_NAMES, MODULES, recordName } from "../../scripts/deploy/modules";
import { Refusal } from "../../scripts/deploy/refusal";
import { NodeError, startNode } from "../../scripts/lib/node";
import { readOptions } from "../../scripts/tour/options";

const NETWORKS = ["localhost", "live"];
const read = (...argv: string[]) => readArguments(argv, NETWORKS);

describe("command line", () => {
  describe("when arguments are read", () => {
    it("should take a network, a charter and a wish to reset", () => {
      expect(read("--network", "live", "--charter", "a.yaml")).to.deep.equal({
        network: "live",
        charter: "a.yaml",
        reset: false,
        help: false,
      });
      expect(read("--charter=a.yaml", "--reset", "--network=localhost")).to.include({
        reset: true,
        network: "localhost",
      });
      expect(read("-h")).to.include({ help: true });
    });

    it("should ask for what is missing", () => {
      expect(() => read()).to.throw(Refusal, "Say where to with --network: one of localhost, live.");
      expect(() => read("--network", "live")).to.throw(
        Refusal,
        "Say what to found with --charter, such as --charter charters/agora.yaml.",
      );
    });

    it("should refuse what it does not know", () => {
      expect(() => read("--network", "moon", "--charter", "a.yaml")).to.throw(
        Refusal,
        'There is no network "moon": use one of localhost, live.',
      );
      expect(() => read("--netwrok", "live")).to.throw(
        Refusal,
        /^Unknown option '--netwrok'.*: use --network <name> --charter <file> \[--reset\]\.$/,
      );
      expect(() => read("charters/agora.yaml")).to.throw(Refusal, /^Unexpected argument 'charters\/agora/);
      expect(() => read("--network")).to.throw(Refusal, /argument missing: use --network/);
    });
  });

  describe("when the tour's arguments are read", () => {
    it("should take the league, or a charter of the user's, and where to report", () => {
      expect(readOptions([])).to.include({ own: false, keep: false, help: false });
      expect(readOptions([]).charters).to.have.lengthOf(3);
      const own = readOptions(["--charter", "charters/harbour.yaml", "--keep", "--report", "report.json"]);
      const charters = ["charters/harbour.yaml"];
      expect(own).to.deep.equal({ charters, own: true, keep: true, help: false, report: "report.json" });
      expect(readOptions(["--help"])).to.include({ help: true });
    });

    it("should refuse what it does not know, and what it could not use in the end", () => {
      for (const [argv, sentence] of [
        [["--fast"], "--fast is not known; npm start takes --charter FILE, --report FILE and --keep."],
        [["--charter"], "--charter needs a file: npm start -- --charter FILE"],
        [["--report", "--keep"], "--report needs a file: npm start -- --report FILE"],
        [["--report", "charters"], "--report cannot write charters: it is a folder."],
        [["--report", "/no/where/report.json"], "there is no folder /no/where."],
      ] as const) {
        expect(() => readOptions(argv)).to.throw(Refusal, sentence);
      }
      expect(() => readOptions(["--charter", "none.yaml"])).to.throw(CharterError, "none.yaml: there is no such file");
      expect(() => readOptions(["--charter", "README.md"])).to.throw(CharterError, "README.md:");
    });
  });

  describe("when addresses are written for the SDK", () => {
    let folder: string;

    beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "isopolity-"))));
    afterEach(() => {
      rmSync(folder, { recursive: true });
    });

    /** Records of a cell whose modules stand at 0x…01 and so on from block 100. */
    function keep(network: string, chainId: number, cell: string, leaveOut?: string): void {
      mkdirSync(join(folder, network), { recursive: true });
      writeFileSync(join(folder, network, ".chainId"), String(chainId));
      MODULE_NAMES.forEach((module, index) => {
        if (module === leaveOut) return;
        const args = module === "liability" ? [{ asset: "0xaa" }] : [];
        const record = { address: `0x${String(index)}`, args, receipt: { blockNumber: 100 + index } };
        if (module !== "asset")
          writeFileSync(join(folder, network, `${recordName(cell, module)}.json`), JSON.stringify(record));
      });
      writeFileSync(join(folder, network, "CellFactory.json"), JSON.stringify({ address: "0xff" }));
    }

    it("should list whole cells of chains that stay by chain id and name", () => {
      keep("base", 8453, "agora");
      keep("base", 8453, "old-town");
      keep("base", 8453, "half", "interimCourt");
      keep("localhost", 31337, "local");
      const text = sdkAddresses(folder);
      expect(text).to.include(
        '  8453: {\n    agora: {\n      name: "agora",\n      chainId: 8453,\n      startBlock: 100n,\n',
      );
      expect(text).to.include('        asset: "0xaa",\n');
      for (const [index, module] of MODULE_NAMES.entries()) {
        if (module !== "asset") expect(text).to.include(`        ${module}: "0x${String(index)}",\n`);
      }
      expect(text).to.include('    "old-town": {\n');
      expect(text).not.to.match(/half|local|31337/);
      expect(Object.keys(MODULES)).to.have.lengthOf(MODULE_NAMES.length);
    });

    it("should write one cell as the SDK's examples and its keeper take it", () => {
      const cell = { name: "agora", chainId: 31337, startBlock: 18n, addresses: { cell: "0x1" } };
      expect(JSON.parse(cellText(cell))).to.deep.equal({ ...cell, startBlock: "18" });
    });

    it("should write an empty table where there is none", () => {
      expect(sdkAddresses(join(folder, "nowhere"))).to.match(/export const generated = \{\} as const;\n$/);
    });
  });

  describe("when a node is started", () => {
    it("should refuse a port on which something runs already", async () => {
      const server = createServer();
      await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
      const { port } = server.address() as AddressInfo;
      const refusal: unknown = await startNode({ tool: "anvil", port }).catch((error: unknown) => error);
      expect(refusal).to.be.instanceOf(NodeError);
      expect((refusal as NodeError).message).to.equal(
        `Port ${String(port)} is taken, perhaps by a node that runs already: stop it or choose another port.`,
      );
      server.close();
    });
  });
});
