// Founding members become citizens by their own hand: whoever's key is at hand registers with its own bond; the others
// are named as invited, for nobody is made a member without its signature.
import { Wallet, type Signer } from "ethers";

import type { Member } from "../charter/types";
import { writeAmount } from "../charter/units";
import { KINDS } from "../charter/vocabulary";
import type { Founding } from "./founding";
import { Refusal } from "./refusal";

const REGISTER = "register((address,uint8,uint8,string,uint96,uint256,bytes))";

/** Ether for a test member's gas, and the balance below which it gets it. */
const GAS_MONEY = 10n ** 19n;
const GAS_MONEY_LEAST = 10n ** 18n;

/** What a member pays at its registration: its bond and the charter's fee, in the asset's smallest units. */
export function dueFrom({ charter }: Founding, member: Member): bigint {
  return member.bond + (charter.parameters.find(({ name }) => name === "identity.fee")?.value ?? 0n);
}

/** The signer of a member: its public test key, or an account that the network knows. */
export async function signerOf({ setup }: Founding, member: Member): Promise<Signer | undefined> {
  if (member.testKey !== undefined) return new Wallet(member.testKey, setup.hre.ethers.provider);
  const signers = await setup.hre.ethers.getSigners();
  return signers.find(({ address }) => address === member.controller);
}

/** The passport that a member's controller registered; undefined when it has none. */
async function passportOf(founding: Founding, member: Member): Promise<bigint | undefined> {
  const passports = await founding.contract("passports");
  const { roles } = await founding.read<{ roles: bigint }>(passports, "bindingOf", member.controller);
  if (roles === 0n) return undefined;
  const registered = passports.filters.Registered;
  if (registered === undefined) return undefined;
  const logs = await passports.queryFilter(
    registered(null, null, member.controller),
    founding.startBlocks.passports ?? 0,
  );
  const topic = logs.at(-1)?.topics[1];
  return topic === undefined ? undefined : BigInt(topic);
}

async function register(founding: Founding, member: Member, signer: Signer): Promise<void> {
  const { addresses, charter, setup } = founding;
  const due = dueFrom(founding, member);
  const { controller } = member;
  if (member.testKey !== undefined && (await setup.hre.ethers.provider.getBalance(controller)) < GAS_MONEY_LEAST) {
    await founding.send(setup.deployer.sendTransaction({ to: controller, value: GAS_MONEY }));
  }
  const asset = await founding.contract("asset");
  const held = await founding.read<bigint>(asset, "balanceOf", controller);
  if (held < due && charter.asset.kind === "test")
    await founding.send(founding.call(asset, "mint", controller, due - held));
  const own = await founding.contract("asset", signer);
  if ((await founding.read<bigint>(asset, "allowance", controller, addresses.liability)) < due) {
    await founding.send(founding.call(own, "approve", addresses.liability, due));
  }
  const passports = await founding.contract("passports", signer);
  const params = [controller, KINDS.indexOf(member.kind), 0, member.profile, member.bond, 0, "0x"];
  await founding.send(founding.call(passports, REGISTER, params));
}

export async function registerMembers(founding: Founding): Promise<void> {
  const { members, asset } = founding.charter;
  const invited: string[] = [];
  let registered = 0;
  for (const member of members) {
    const signer = await signerOf(founding, member);
    let passport = await passportOf(founding, member);
    if (passport === undefined && signer !== undefined) {
      await register(founding, member, signer);
      registered += 1;
      passport = await passportOf(founding, member);
    }
    if (passport === undefined) invited.push(`${member.name} (${member.controller})`);
    else founding.passports.set(member.name, passport);
  }
  if (registered > 0) founding.log(`members: ${String(registered)} registered with their bonds`);
  if (invited.length > 0) {
    const fee = writeAmount(
      founding.charter.parameters.find(({ name }) => name === "identity.fee")?.value ?? 0n,
      asset.decimals,
    );
    founding.log(`invited, to register with their own key, bond and a fee of ${fee}: ${invited.join(", ")}`);
  }
}

/** Refuses while nothing was sent yet, when a member whose key is at hand could not pay. */
export async function checkFunds(founding: Founding): Promise<void> {
  const { asset } = founding.charter;
  if (asset.kind !== "token") return;
  const contract = await founding.contract("asset");
  const decimals = Number(await founding.read<bigint>(contract, "decimals").catch(() => BigInt(asset.decimals)));
  if (decimals !== asset.decimals) {
    throw new Refusal(
      `The asset ${asset.address} has ${String(decimals)} decimals, but ${founding.charter.file} says ${String(asset.decimals)}: correct asset.decimals.`,
    );
  }
  for (const member of founding.charter.members) {
    const signer = await signerOf(founding, member);
    if (signer === undefined) continue;
    const held = await founding.read<bigint>(contract, "balanceOf", member.controller);
    const due = dueFrom(founding, member);
    if (held >= due) continue;
    const needs = `holds ${writeAmount(held, decimals)} of the asset and needs ${writeAmount(due, decimals)}`;
    throw new Refusal(`The founding member ${member.name} (${member.controller}) ${needs} for its bond and fee.`);
  }
}
