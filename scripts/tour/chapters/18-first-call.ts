import { run } from "../../lib/run";
import { environmentOf } from "../league";
import { TourError } from "../stage";
import type { Play } from "./play";

/** What README shows a newcomer as the first call works as it stands there. */
export async function firstCall({ stage, league }: Play, url: string): Promise<void> {
  const [city] = league.cities;
  if (!city) return;
  await stage.chapter("A newcomer's first call", ["SDK-1"], async () => {
    await stage.step(`sdk/examples/first-call.mjs asks ${city.title} for passport 1`, async () => {
      const { code, stdout } = await run(process.execPath, ["sdk/examples/first-call.mjs", "1"], {
        env: environmentOf(url, city),
        capture: true,
        quiet: true,
      });
      if (code !== 0) throw new TourError(`The example failed: ${stdout.trim().split("\n").at(-1) ?? ""}`);
      return undefined;
    });
  });
}
