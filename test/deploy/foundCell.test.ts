import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { setBalance, time } from "@nomicfoundation/hardhat-network-helpers";
import { expect } from "chai";
import { Interface, Wallet } from "ethers";
import hre from "hardhat";
import type { HardhatRuntimeEnvironment } from "hardhat/types";

import { CAPABILITIES, OFFICES, POLICIES, POSTURES } from "../../scripts/charter/vocabulary";
import { TEST_KEY } from "../../scripts/charter/sections";
import { foundCell, type FoundedCell } from "../../scripts/deploy/foundCell";
import { MODULE_NAMES, MODULES, recordName } from "../../scripts/deploy/modules";
import { askChainId, checkCharterFits, checkChain, checkRecords } from "../../scripts/deploy/preflight";
import { Refusal } from "../../scripts/deploy/refusal";
import { WIRING } from "../../scripts/deploy/wiring";
import { withLine } from "../charters/charter.fixture";
import { charterOf, charterText, Cut, cutAfter, found } from "./deploy.fixture";

const { ethers } = hre;
const DAY = 86_400n;
const MINE = "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266";
const OTHER_KEY = `0x${"07".repeat(32)}`;

let cells = 0;
const nextName = (): string => `cell-${String((cells += 1))}`;

const at = {
  cell: ({ addresses }: FoundedCell) => ethers.getContractAt("Cell", addresses.cell),
  constitution: ({ addresses }: FoundedCell) => ethers.getContractAt("Constitution", addresses.constitution),
  liability: ({ addresses }: FoundedCell) => ethers.getContractAt("Liability", addresses.liability),
  passports: ({ addresses }: FoundedCell) => ethers.getContractAt("Passports", addresses.passports),
};

/** What a promise was rejected with. */
async function messageOf(act: Promise<unknown>): Promise<string> {
  try {
    await act;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  throw new Error("nothing was thrown");
}

/** The sentence with which something is refused; anything else that is thrown passes through. */
async function refusalOf(act: Promise<unknown>): Promise<string> {
  try {
    await act;
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw error;
  }
  throw new Error("nothing was refused");
}

/** A key other than the network's first account, with or without ether. */
async function deployerWith(ether: bigint): Promise<{ key: string; address: string }> {
  const { privateKey: key, address } = Wallet.createRandom();
  await setBalance(address, ether);
  return { key, address };
}

describe("foundCell", () => {
  describe("when nothing stands", () => {
    // The charter's third member has the address that deploys by default.
    let deployer: { key: string; address: string };
    let cell: FoundedCell;

    before(async () => {
      deployer = await deployerWith(ethers.parseEther("1000"));
      cell = await found(charterOf(nextName()), { deployer: deployer.key });
    });

    it("should deploy every module at the address that the factory keeps for it", async () => {
      const factory = await ethers.getContractAt("CellFactory", cell.factory);
      for (const module of MODULE_NAMES) {
        const kept = await factory.addressOf(deployer.address, ethers.id(recordName(cell.name, module)));
        expect(cell.addresses[module]).to.equal(kept);
        expect(await ethers.provider.getCode(kept)).not.to.equal("0x");
        expect(cell.deployed).to.include(MODULES[module]);
      }
      const events = await factory.queryFilter(factory.filters.ModuleDeployed(undefined, deployer.address));
      expect(events).to.have.lengthOf(MODULE_NAMES.length);
      expect(cell.startBlock).to.equal(BigInt(Math.min(...events.map(({ blockNumber }) => blockNumber))));
    });

    it("should hand the constitution the parameters of the charter", async () => {
      const constitution = await at.constitution(cell);
      expect(await constitution.charterHash()).to.equal(cell.charter.hash);
      for (const { name, value, min, max, class: kind } of cell.charter.parameters) {
        expect(await constitution.value(ethers.id(name)), name).to.equal(value);
        const classes = ["ordinary", "core", "immutable"];
        expect(await constitution.bounds(ethers.id(name)), name).to.deep.equal([
          min,
          max,
          BigInt(classes.indexOf(kind)),
        ]);
      }
      expect(await constitution.value(ethers.id("liability.insurance"))).to.equal(BigInt(cell.addresses.insurance));
    });

    it("should seat officers for the terms of the charter [CELL-2]", async () => {
      const authority = await at.cell(cell);
      for (const [office, id] of Object.entries(OFFICES)) {
        const { holders, term, maxTerms } = cell.charter.mantles[office as keyof typeof OFFICES];
        expect(await authority.mantleOf(id)).to.deep.equal([0n, term, BigInt(maxTerms)]);
        for (const holder of holders) {
          const [begin, end, number] = await authority.termOf(id, holder);
          expect(end - begin).to.equal(term);
          expect(number).to.equal(1n);
        }
      }
      const [ada] = cell.members;
      expect((await authority.termOf(OFFICES.breaker, ada?.controller ?? "")).end).to.be.greaterThan(0n);
      expect(cell.charter.mantles.breaker).to.include({ term: 90n * DAY, maxTerms: 1 });
    });

    it("should give every function its mantle and capability [CELL-3]", async () => {
      const authority = await at.cell(cell);
      for (const { module, mantle, capability, functions } of WIRING) {
        const { abi: json } = await hre.artifacts.readArtifact(MODULES[module]);
        const abi = new Interface(json);
        for (const name of functions) {
          const selector = abi.getFunction(name)?.selector ?? "";
          const [isSet, roleId, present] = await authority.functionOf(cell.addresses[module], selector);
          expect([isSet, roleId, present], `${module}.${name}`).to.deep.equal([
            true,
            mantle,
            BigInt(CAPABILITIES.indexOf(capability)),
          ]);
        }
      }
    });

    it("should write the posture table of the charter [CELL-4]", async () => {
      const authority = await at.cell(cell);
      for (const [posture, name] of POSTURES.entries()) {
        const { wait, policies } = cell.charter.postures[name];
        expect(await authority.delayOf(posture), name).to.equal(wait);
        for (const [capability, word] of CAPABILITIES.entries()) {
          expect(await authority.policyOf(posture, capability), `${name} ${word}`).to.equal(
            BigInt(POLICIES.indexOf(policies[word])),
          );
        }
      }
      expect(await authority.policyOf(2, CAPABILITIES.indexOf("export"))).to.equal(BigInt(POLICIES.indexOf("coSign")));
    });

    it("should leave the table of the cell alone when the charter is silent", async () => {
      const silent = charterOf(nextName(), (text) => text.replace(/^postures:\n(?: {2}.*\n)*/m, ""));
      const { addresses, startBlock } = await found(silent, { deployer: deployer.key });
      const authority = await ethers.getContractAt("Cell", addresses.cell);
      for (const filter of [authority.filters.PolicyChanged(), authority.filters.PostureDelayChanged()]) {
        expect(await authority.queryFilter(filter, Number(startBlock))).to.deep.equal([]);
      }
    });

    it("should register members by their own hand with their bonds", async () => {
      const passports = await at.passports(cell);
      const liability = await at.liability(cell);
      for (const [index, member] of cell.members.slice(0, 2).entries()) {
        expect(member.passport).to.equal(BigInt(index + 1));
        expect(await passports.ownerOf(index + 1)).to.equal(member.controller);
        const standing = await passports.standing(index + 1);
        expect(standing.good).to.equal(true);
        expect(standing.kind).to.equal(BigInt(index));
        expect(await liability.bondOf(index + 1)).to.equal(cell.charter.members[index]?.bond);
        expect(new Wallet(member.testKey ?? "").address).to.equal(member.controller);
      }
    });

    it("should invite a member whose key is not at hand", async () => {
      const stranger = Wallet.createRandom().address;
      const lines: string[] = [];
      const charter = charterOf(nextName(), (text) => text.replace(MINE, stranger));
      const { members } = await found(charter, { deployer: deployer.key, log: (line) => lines.push(line) });
      expect(members.map(({ passport }) => passport)).to.deep.equal([1n, 2n, undefined]);
      expect(lines.find((line) => line.includes("invited"))).to.equal(
        `  invited, to register with their own key, bond and a fee of 0.5: cam (${stranger})`,
      );
    });

    it("should seat founding jurors with their own stakes, and ask the others to join [LAW-2]", async () => {
      const lines: string[] = [];
      const stranger = Wallet.createRandom().address;
      const charter = charterOf(nextName(), (text) =>
        text.replace("  threshold: 2", "  threshold: 2\n  jurors: [ada, bot, cam]").replace(MINE, stranger),
      );
      const { addresses } = await found(charter, { deployer: deployer.key, log: (line) => lines.push(line) });
      const pool = await ethers.getContractAt("JurorPool", addresses.jurors);
      const stake = charter.parameters.find(({ name }) => name === "court.jurorStake")?.value;
      for (const passport of [1n, 2n]) {
        const juror = await pool.jurorOf(passport);
        expect([juror.seated, juror.founding, juror.stake]).to.deep.equal([true, true, stake]);
      }
      expect(lines).to.include("  jurors: 2 seated with their stakes");
      expect(lines).to.include("  jurors that join by themselves at tier 4: cam");
    });

    it("should admit the settlement asset, and the chain's coin where the charter says so [ESC-1]", async () => {
      const escrow = await ethers.getContractAt("Escrow", cell.addresses.escrow);
      expect((await escrow.assetOf(cell.addresses.asset)).admitted).to.equal(true);
      expect((await escrow.assetOf(ethers.ZeroAddress)).admitted).to.equal(false);
      const charter = charterOf(nextName(), (text) =>
        text.replace("timelock:", "market: { coin: 2, cap: 5 }\ntimelock:"),
      );
      const { addresses } = await found(charter, { deployer: deployer.key });
      const market = await ethers.getContractAt("Escrow", addresses.escrow);
      const coin = await market.assetOf(ethers.ZeroAddress);
      expect([coin.admitted, coin.large, coin.cap]).to.deep.equal([
        true,
        ethers.parseEther("2"),
        ethers.parseEther("10"),
      ]);
    });

    it("should give the court's mantle to the jurors where the charter opens with them", async () => {
      const authority = await at.cell(cell);
      expect((await authority.hasRole(6, cell.addresses.interimCourt)).isMember).to.equal(true);
      expect((await authority.hasRole(6, cell.addresses.court)).isMember).to.equal(false);
      const few = charterOf(nextName(), (text) =>
        text.replace("  threshold: 2", "  threshold: 2\n  jurors: [ada, bot]"),
      );
      const opened = { ...few, court: { ...few.court, opens: "jurors" as const } };
      expect(await refusalOf(found(opened, { deployer: deployer.key }))).to.match(
        /court\.opens: 2 of its jurors can be seated now/,
      );
    });

    it("should leave the timelock alone with the admin mantle and the deployer with nothing", async () => {
      const authority = await at.cell(cell);
      expect(await authority.isFounded()).to.equal(true);
      expect(await authority.adminCount()).to.equal(1n);
      expect((await authority.hasRole(0, cell.addresses.timelock)).isMember).to.equal(true);
      for (const id of [0n, 1n, 2n, 3n, 4n, 5n, 6n, 7n]) {
        expect((await authority.hasRole(id, deployer.address)).isMember).to.equal(false);
      }
      expect(cell.findings.map(({ title }) => title)).to.include.members([
        "the deployer",
        "ownership",
        "mantles",
        "functions",
      ]);
      expect(cell.findings.filter(({ ok }) => !ok)).to.deep.equal([]);
      const signer = new Wallet(deployer.key, ethers.provider);
      await expect(authority.connect(signer).grantRole(1, deployer.address, 0)).to.be.reverted;
      await expect(authority.connect(signer).setPosture(4, ethers.ZeroHash)).to.be.reverted;
    });

    it("should settle in a token that stands when the charter names one", async () => {
      const token = await ethers.deployContract("TestToken", ["A Token", "TOK"]);
      const asset = `asset: { address: "${await token.getAddress()}", decimals: 18 }`;
      const change = (text: string): string => text.replace(/^asset: .*$/m, asset);
      const charter = charterOf(nextName(), change);
      for (const { controller, bond } of charter.members) await token.mint(controller, bond + ethers.parseEther("0.5"));
      const settled = await found(charter, { deployer: deployer.key });
      expect(settled.addresses.asset).to.equal(token.target);
      expect(settled.deployed).not.to.include("TestToken");
      expect(await (await at.liability(settled)).asset()).to.equal(token.target);
      expect(await token.balanceOf(settled.members[0]?.controller ?? "")).to.equal(0n);
    });
  });

  describe("when the cell stands", () => {
    it("should send nothing", async () => {
      const { key, address } = await deployerWith(ethers.parseEther("100"));
      const charter = charterOf(nextName());
      const first = await found(charter, { deployer: key });
      const [block, nonce] = [
        await ethers.provider.getBlockNumber(),
        await ethers.provider.getTransactionCount(address),
      ];
      const second = await found(charter, { deployer: key });
      expect(await ethers.provider.getBlockNumber()).to.equal(block);
      expect(await ethers.provider.getTransactionCount(address)).to.equal(nonce);
      expect(second).to.deep.include({ transactions: 0, gasUsed: 0n, deployed: [] });
      for (const key of ["addresses", "startBlock", "members", "factory"] as const)
        expect(second[key]).to.deep.equal(first[key]);
    });

    it("should accept what the cell changed by its own rules since", async () => {
      const { key } = await deployerWith(ethers.parseEther("100"));
      const charter = charterOf(nextName());
      await found(charter, { deployer: key });
      // Every term of the charter has run out by then.
      await time.increase(181n * DAY);
      const { findings } = await found(charter, { deployer: key });
      const mantles = findings.find(({ title }) => title === "mantles");
      expect(mantles?.ok).to.equal(true);
      expect(mantles?.detail).to.match(/^changed since the founding: /);
    });

    it("should send nothing after a posture changed", async () => {
      const { key } = await deployerWith(ethers.parseEther("100"));
      const charter = charterOf(nextName());
      const cell = await found(charter, { deployer: key });
      const breaker = new Wallet(cell.members[0]?.testKey ?? "", ethers.provider);
      await (await at.cell(cell)).connect(breaker).setPosture(3, ethers.id("storm"));
      expect((await found(charter, { deployer: key })).transactions).to.equal(0);
    });
  });

  describe("when a run is cut off", () => {
    it("should continue after any transaction and deploy nothing twice", async () => {
      const { key, address } = await deployerWith(ethers.parseEther("100"));
      const charter = charterOf(nextName());
      let cuts = 0;
      let cell: FoundedCell | undefined;
      while (cell === undefined && cuts < 100) {
        try {
          cell = await cutAfter(1, () => found(charter, { deployer: key }));
        } catch (error) {
          if (!(error instanceof Cut)) throw error;
          cuts += 1;
        }
      }
      // Modules, terms, functions, postures, the asset's admission, mantles, founding; gas, tokens, allowance and passport of two members and
      // tokens, allowance and passport of the third.
      expect(cuts).to.equal(MODULE_NAMES.length + 6 + 2 * 4 + 3);
      expect(cell?.transactions).to.equal(0);
      const factory = await ethers.getContractAt("CellFactory", cell?.factory ?? "");
      const events = await factory.queryFilter(factory.filters.ModuleDeployed(undefined, address));
      expect(events.map(({ args }) => args.module).sort()).to.deep.equal(Object.values(cell?.addresses ?? {}).sort());
      expect(cell?.members.map(({ passport }) => passport)).to.deep.equal([1n, 2n, 3n]);
      expect(cell?.findings.filter(({ ok }) => !ok)).to.deep.equal([]);
      const whole = await found(charterOf(nextName()), { deployer: key });
      expect(whole.transactions).to.equal(cuts);
    });
  });

  describe("when the proof does not hold", () => {
    /** Stops right before `found()`, so that the deployer can still do what it should not. */
    async function almostFounded(act: (cell: string, signer: Wallet) => Promise<unknown>): Promise<Promise<unknown>> {
      const { key } = await deployerWith(ethers.parseEther("100"));
      const charter = charterOf(nextName());
      const total = MODULE_NAMES.length + 6 + 2 * 4 + 3;
      await cutAfter(total - 1, () => found(charter, { deployer: key })).catch((error: unknown) => {
        if (!(error instanceof Cut)) throw error;
      });
      const signer = new Wallet(key, ethers.provider);
      const factory = (await hre.deployments.get("CellFactory")).address;
      const at = await (
        await ethers.getContractAt("CellFactory", factory)
      ).addressOf(signer.address, ethers.id(recordName(charter.cell, "cell")));
      await act(at, signer);
      return found(charter, { deployer: key });
    }

    it("should report a mantle that the charter does not name", async () => {
      const friend = Wallet.createRandom().address;
      const run = almostFounded(async (at, signer) =>
        (await ethers.getContractAt("Cell", at, signer)).grantRole(1, friend, 0),
      );
      expect(await messageOf(run)).to.include(`mantles: 1 ${friend} is held but not in the charter`);
    });

    it("should report a function that the table does not name", async () => {
      const target = Wallet.createRandom().address;
      const run = almostFounded(async (at, signer) =>
        (await ethers.getContractAt("Cell", at, signer)).setFunction(target, ["0x12345678"], 1, 0),
      );
      expect(await messageOf(run)).to.include(`functions: ${target} 0x12345678 has a mantle but is not in the table`);
    });

    it("should report an office that another administers", async () => {
      const run = almostFounded(async (at, signer) =>
        (await ethers.getContractAt("Cell", at, signer)).setRoleGuardian(1, 2),
      );
      expect(await messageOf(run)).to.include("mantles: mantle 1 has an admin or guardian of its own");
    });
  });

  describe("when it cannot go well", () => {
    it("should refuse a deployer that the charter gives a part", async () => {
      const charter = charterOf(nextName());
      expect(await refusalOf(found(charter))).to.equal(
        `${charter.file}:members[2].controller: ${MINE} deploys the cell; allowed: anybody else, for the deployer ends up holding nothing.`,
      );
      const signer = charterOf(nextName(), (text) =>
        withLine("  signers: [ada, bot]", `  signers: [ada, "${Wallet.createRandom().address}"]`, text),
      );
      const [, stranger] = signer.court.signers;
      expect(() => {
        checkCharterFits(signer, 31337, stranger ?? "");
      }).to.throw(Refusal, /court\.signers\[1\]/);
      const [ada] = signer.mantles.founder.holders;
      expect(() => {
        checkCharterFits({ ...signer, members: [] }, 31337, ada ?? "");
      }).to.throw(Refusal, /mantles\.founder\.holders\[0\]/);
    });

    it("should refuse test keys and a test asset on a chain that stays", () => {
      const charter = charterOf(nextName());
      expect(() => {
        checkCharterFits(charter, 8453, MINE);
      }).to.throw(
        Refusal,
        `${charter.file}:asset.mint: chain 8453 is no local chain; allowed there: the address of a plain ERC-20.`,
      );
      const real = charterOf(nextName(), (text) =>
        text.replace(/^asset: .*$/m, `asset: { address: "${MINE}", decimals: 6 }`),
      );
      expect(() => {
        checkCharterFits(real, 8453, MINE);
      }).to.throw(
        Refusal,
        `${real.file}:members[0].controller: chain 8453 is no local chain; allowed there: an address, for test keys are public.`,
      );
      const people = real.members.map((member) => ({ ...member, testKey: undefined }) as never);
      expect(() => {
        checkCharterFits({ ...real, members: people }, 8453, Wallet.createRandom().address);
      }).not.to.throw();
      expect(charterText("x")).to.include(TEST_KEY);
    });

    it("should refuse a token that is not there or counts otherwise", async () => {
      const { key } = await deployerWith(ethers.parseEther("100"));
      const nobody = Wallet.createRandom().address;
      const asset = (address: string, decimals: number) => (text: string) =>
        text.replace(/^asset: .*$/m, `asset: { address: "${address}", decimals: ${String(decimals)} }`);
      const absent = charterOf(nextName(), asset(nobody, 18));
      expect(await refusalOf(found(absent, { deployer: key }))).to.equal(
        `${absent.file}:asset.address: there is no token at ${nobody} on this chain.`,
      );
      const token = await ethers.deployContract("TestToken", ["A Token", "TOK"]);
      const finer = charterOf(nextName(), asset(await token.getAddress(), 6));
      expect(await refusalOf(found(finer, { deployer: key }))).to.equal(
        `The asset ${await token.getAddress()} has 18 decimals, but ${finer.file} says 6: correct asset.decimals.`,
      );
    });

    it("should refuse a member that cannot pay", async () => {
      const { key } = await deployerWith(ethers.parseEther("100"));
      const token = await ethers.deployContract("TestToken", ["A Token", "TOK"]);
      const address = await token.getAddress();
      const charter = charterOf(nextName(), (text) =>
        text.replace(/^asset: .*$/m, `asset: { address: "${address}", decimals: 18 }`),
      );
      const [ada] = charter.members;
      await token.mint(ada?.controller ?? "", ethers.parseEther("10.4"));
      expect(await refusalOf(found(charter, { deployer: key }))).to.equal(
        `The founding member ada (${ada?.controller ?? ""}) holds 10.4 of the asset and needs 10.5 for its bond and fee.`,
      );
    });

    it("should refuse a deployer without funds", async () => {
      const { key, address } = await deployerWith(0n);
      expect(await refusalOf(found(charterOf(nextName()), { deployer: key }))).to.match(
        new RegExp(
          `^The deployer ${address} holds 0\\.0 ether on chain 31337, and a founding may cost [\\d.]+: fund it and run again\\.$`,
        ),
      );
    });

    it("should refuse a malformed key", async () => {
      for (const key of ["", "0x12", OTHER_KEY.slice(2), `${OTHER_KEY}0`, "0x" + "zz".repeat(32)]) {
        expect(await refusalOf(found(charterOf(nextName()), { deployer: key }))).to.equal(
          "The deployer's key must be 0x followed by 64 hex digits.",
        );
      }
    });

    it("should refuse to continue under another text", async () => {
      const { key } = await deployerWith(ethers.parseEther("100"));
      const name = nextName();
      const begun = charterOf(name);
      await found(begun, { deployer: key });
      const other = charterOf(name, (text) => `${text}# a word more\n`);
      expect(await refusalOf(found(other, { deployer: key }))).to.equal(
        `${name} was begun under another text (${begun.hash}) than ${name}.yaml has now (${other.hash}): a cell changes through its timelock; restore the text, or give the cell another name.`,
      );
    });

    describe("given an endpoint", () => {
      let server: Server;
      let url: string;
      let answer = "";

      before(async () => {
        server = createServer((_, response) => response.end(answer));
        await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
        url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
      });
      after(() => server.close());

      const networkOf = (name: string, chainId?: number): HardhatRuntimeEnvironment =>
        ({ network: { name, config: { url, chainId } } }) as unknown as HardhatRuntimeEnvironment;

      it("should refuse an endpoint where no chain answers", async () => {
        // The path may hold a secret; only the host is shown.
        expect(await refusalOf(askChainId("http://127.0.0.1:1/secret"))).to.equal(
          "No chain answers at 127.0.0.1:1: start a node with `npm run node`, or correct the endpoint.",
        );
        answer = "hello";
        expect(await refusalOf(askChainId(url))).to.match(/^No chain answers at 127\.0\.0\.1:\d+: /);
      });

      it("should refuse an endpoint that is no chain", async () => {
        answer = JSON.stringify({ jsonrpc: "2.0", id: 1, error: { code: -32601 } });
        expect(await refusalOf(askChainId(url))).to.match(
          /^What answers at 127\.0\.0\.1:\d+ is no JSON-RPC endpoint of a chain\.$/,
        );
      });

      it("should refuse another chain than the network is meant for", async () => {
        answer = JSON.stringify({ jsonrpc: "2.0", id: 1, result: "0x1" });
        expect(await refusalOf(checkChain(networkOf("live", 8453)))).to.equal(
          'The network "live" should be chain 8453, but its endpoint is chain 1.',
        );
        expect(await checkChain(networkOf("live", 1))).to.equal(1);
      });

      it("should refuse a chain that stays under the name localhost", async () => {
        answer = JSON.stringify({ jsonrpc: "2.0", id: 1, result: "0x1" });
        expect(await refusalOf(checkChain(networkOf("localhost")))).to.equal(
          'The network "localhost" leads to chain 1, which is no local chain: use --network live.',
        );
      });
    });

    it("should refuse records of another chain", async () => {
      const folder = mkdtempSync(join(tmpdir(), "isopolity-"));
      try {
        writeFileSync(join(folder, ".chainId"), "10");
        const elsewhere = {
          config: { paths: { deployments: join(folder, "..") } },
          network: { name: folder.split("/").at(-1) },
        } as unknown as HardhatRuntimeEnvironment;
        expect(await refusalOf(checkRecords(elsewhere, 31337))).to.match(
          /has records of chain 10, but the network "isopolity-\w+" is chain 31337: delete the folder or pass --reset\.$/,
        );
      } finally {
        rmSync(folder, { recursive: true });
      }
    });

    it("should send nothing whenever it refuses", async () => {
      const { key } = await deployerWith(ethers.parseEther("100"));
      const block = await ethers.provider.getBlockNumber();
      const absent = charterOf(nextName(), (text) =>
        text.replace(/^asset: .*$/m, `asset: { address: "${Wallet.createRandom().address}", decimals: 18 }`),
      );
      await refusalOf(found(absent, { deployer: key }));
      await refusalOf(found(charterOf(nextName())));
      expect(await messageOf(foundCell({ charter: "/nowhere.yaml", hre }))).to.include("there is no such file");
      expect(await ethers.provider.getBlockNumber()).to.equal(block);
    });
  });
});
