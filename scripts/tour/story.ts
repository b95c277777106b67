import { founding } from "./chapters/01-founding";
import { citizens } from "./chapters/02-citizens";
import { forks } from "./chapters/03-forks";
import { slash } from "./chapters/04-slash";
import { sanction } from "./chapters/05-sanction";
import { bankruptcy } from "./chapters/06-bankruptcy";
import { spinOff } from "./chapters/07-spin-off";
import { recovery } from "./chapters/08-recovery";
import { exit } from "./chapters/09-exit";
import { firstCall } from "./chapters/11-first-call";
import { purchase } from "./chapters/10-purchase";
import { createPlay } from "./chapters/play";
import type { League } from "./league";
import type { Stage } from "./stage";

/** The chapters in their order. A league that a user founded from a charter of its own is shown, not played with. */
export async function play(stage: Stage, league: League, url: string, own: boolean): Promise<void> {
  const scene = createPlay(stage, league);
  await founding(scene);
  if (own) {
    await firstCall(scene, url);
    return;
  }
  const cast = await citizens(scene);
  const line = await forks(scene, cast);
  await slash(scene, cast, line);
  await sanction(scene, cast, line);
  await bankruptcy(scene, cast);
  await spinOff(scene, cast);
  await recovery(scene);
  await exit(scene);
  await purchase(scene);
  await firstCall(scene, url);
}
