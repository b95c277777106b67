import { OFFICES, type Office } from "../scripts/charter/vocabulary";
import { step } from "../scripts/deploy/founding";
import { holdersOf } from "../scripts/deploy/wiring";

// Terms begin here. Whoever holds a mantle already keeps the term that runs: a second grant would begin another.
export default step("offices", ["wiring"], async (founding) => {
  if (await founding.isFounded()) return;
  const cell = await founding.contract("cell");
  const grants: (readonly [bigint, string])[] = [
    ...holdersOf(founding),
    ...Object.entries(OFFICES).flatMap(([office, id]) =>
      founding.charter.mantles[office as Office].holders.map((holder) => [id, holder] as const),
    ),
  ];
  const calls: string[] = [];
  for (const [id, holder] of grants) {
    const [begin] = await founding.read<[bigint]>(cell, "termOf", id, holder);
    if (begin === 0n) calls.push(cell.interface.encodeFunctionData("grantRole", [id, holder, 0]));
  }
  if (calls.length === 0) return;
  await founding.configure(calls);
  founding.log(`mantles: ${String(calls.length)} granted in one transaction`);
});
