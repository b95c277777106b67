// The first jurors sit from the first day, by the charter's word and with their own stake: nobody has been in good standing
// for long enough yet (LAW-2). Once the cell is founded, nobody is seated like this any more.
import type { Signer } from "ethers";

import { LEAST_JURORS } from "../charter/sections";
import type { Founding } from "./founding";
import { signerOf } from "./members";
import { Refusal } from "./refusal";

/** What a juror has at stake in one seat, in the asset's smallest units. */
function stakeOf({ charter }: Founding): bigint {
  return charter.parameters.find(({ name }) => name === "court.jurorStake")?.value ?? 0n;
}

async function pledge(founding: Founding, controller: string, signer: Signer): Promise<void> {
  const stake = stakeOf(founding);
  const asset = await founding.contract("asset");
  const held = await founding.read<bigint>(asset, "balanceOf", controller);
  if (held < stake && founding.charter.asset.kind === "test")
    await founding.send(founding.call(asset, "mint", controller, stake - held));
  const own = await founding.contract("asset", signer);
  const pool = founding.addresses.jurors;
  if ((await founding.read<bigint>(asset, "allowance", controller, pool)) < stake)
    await founding.send(founding.call(own, "approve", pool, stake));
}

export async function seatJurors(founding: Founding): Promise<void> {
  if (await founding.isFounded()) return;
  const { members, court } = founding.charter;
  const pool = await founding.contract("jurors");
  const seated: bigint[] = [];
  let standing = 0;
  const absent: string[] = [];
  for (const name of court.jurors) {
    const member = members.find((candidate) => candidate.name === name);
    const passport = founding.passports.get(name);
    const signer = member === undefined ? undefined : await signerOf(founding, member);
    if (member === undefined || passport === undefined || signer === undefined) {
      absent.push(name);
      continue;
    }
    const { seated: sits } = await founding.read<{ seated: boolean }>(pool, "jurorOf", passport);
    if (sits) {
      standing += 1;
      continue;
    }
    await pledge(founding, member.controller, signer);
    seated.push(passport);
  }
  const total = standing + seated.length;
  if (court.opens === "jurors" && total < LEAST_JURORS) {
    throw new Refusal(
      `${founding.charter.file}:court.opens: ${String(total)} of its jurors can be seated now; allowed with the others invited: opens: interim.`,
    );
  }
  if (seated.length > 0) await founding.send(founding.call(pool, "seatFounding", seated));
  if (seated.length > 0) founding.log(`jurors: ${String(seated.length)} seated with their stakes`);
  if (absent.length > 0) founding.log(`jurors that join by themselves at tier 4: ${absent.join(", ")}`);
}
