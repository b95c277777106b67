// The main job: founds the league on a local chain and drives it through the SDK, chapter by chapter.
//   npm start [-- --charter FILE] [--report FILE] [--keep]
import { peerOf } from "./bench/peers";
import { type LocalNode, startNode } from "./lib/node";
import { environmentOf, foundLeague, type League } from "./tour/league";
import { type Options, readOptions, USAGE } from "./tour/options";
import { writeReport } from "./tour/report";
import { sentence, Stage } from "./tour/stage";
import { createTeller, type Teller } from "./tour/teller";
import { play } from "./tour/story";

function finish(stage: Stage, teller: Teller, league: League): void {
  const rows = stage.met.flatMap(({ operation, gas }) => {
    const peer = peerOf(operation);
    const shown = peer?.peer ? `${peer.peer.toLocaleString("en-US")} (${peer.peerName})` : "–";
    return [[operation, gas.toLocaleString("en-US"), shown]];
  });
  if (rows.length > 0) teller.table(["operation, as the tour met it", "gas", "lightest peer"], rows);
  const steps = stage.chapters.flatMap(({ steps: shown }) => shown);
  const refused = steps.filter(({ refusedWith }) => refusedWith !== undefined).length;
  teller.line(
    `\n${String(league.cities.length)} ${league.cities.length === 1 ? "city" : "cities"}, ${String(stage.chapters.length)} chapters, ` +
      `${String(steps.length)} steps, ${String(refused)} of them refusals: all as the specification says.`,
  );
}

function howToConnect(node: LocalNode, league: League, teller: Teller): void {
  teller.title("The node keeps running");
  teller.line(`   RPC ${node.url}, chain ${String(league.witness.chain.id)}; end it with: kill ${String(node.pid)}`);
  const [first] = league.cities;
  if (first) {
    teller.line("   for the examples and the keeper:");
    for (const [name, value] of Object.entries(environmentOf(node.url, first)))
      teller.line(`     export ${name}='${value}'`);
  }
  for (const { title, cell } of league.cities) {
    teller.line(`\n   ${title}`);
    const width = Math.max(...Object.keys(cell.addresses).map((module) => module.length));
    for (const [module, address] of Object.entries(cell.addresses))
      teller.line(`     ${module.padEnd(width)}  ${address}`);
  }
}

async function main(): Promise<number> {
  const teller = createTeller();
  let options: Options;
  try {
    options = readOptions(process.argv.slice(2));
  } catch (error) {
    console.error(sentence(error));
    return 1;
  }
  if (options.help) {
    teller.line(USAGE);
    return 0;
  }
  const stage = new Stage(teller);
  let node: LocalNode | undefined;
  let league: League | undefined;
  let ok = false;
  const stop = () => {
    void node?.stop().then(() => process.exit(130));
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  try {
    teller.title("Isopolity: founding");
    teller.begin("starting a local chain");
    node = await startNode();
    league = await foundLeague(node.url, options.charters, (line) => {
      teller.line(`   ${line}`);
    });
    await play(stage, league, node.url, options.own);
    ok = true;
    finish(stage, teller, league);
    if (options.keep) howToConnect(node, league, teller);
  } catch (error) {
    teller.line("");
    console.error(sentence(error));
  } finally {
    if (options.report && league) {
      const cells = league.cities.map(({ name, cell }) => ({ name, addresses: { ...cell.addresses } }));
      writeReport(options.report, { chainId: league.witness.chain.id, cells, chapters: stage.chapters, ok });
    }
    if (node) {
      if (ok && options.keep) node.release();
      else await node.stop();
    }
  }
  return ok ? 0 : 1;
}

void main().then((code) => {
  process.exit(code);
});
