import { founding } from "./chapters/01-founding";
import { citizens } from "./chapters/02-citizens";
import { forks } from "./chapters/03-forks";
import { slash } from "./chapters/04-slash";
import { sanction } from "./chapters/05-sanction";
import { bankruptcy } from "./chapters/06-bankruptcy";
import { spinOff } from "./chapters/07-spin-off";
import { recovery } from "./chapters/08-recovery";
import { exit } from "./chapters/09-exit";
import { purchase } from "./chapters/10-purchase";
import { court } from "./chapters/11-court";
import { dispute } from "./chapters/12-dispute";
import { replication } from "./chapters/13-replication";
import { quarantine } from "./chapters/14-quarantine";
import { audit } from "./chapters/15-audit";
import { smallCases } from "./chapters/16-small-case";
import { insurance } from "./chapters/17-insurance";
import { firstCall } from "./chapters/18-first-call";
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
  await court(scene, cast);
  await dispute(scene, cast);
  await replication(scene, cast);
  await quarantine(scene, cast);
  await audit(scene, cast);
  await smallCases(scene);
  await insurance(scene);
  await firstCall(scene, url);
}
