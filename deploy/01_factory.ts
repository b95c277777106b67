import { librariesOf, step, type Founding } from "../scripts/deploy/founding";
import { MODULES } from "../scripts/deploy/modules";

// What all cells of a chain share, the factory and libraries without state, stands at addresses that follow from its code:
// by whomever and however often it is deployed, there is one of each.
async function share(founding: Founding, name: string): Promise<void> {
  if (founding.libraries[name] !== undefined) return;
  const { hre, from } = founding.setup;
  const linked = await librariesOf(hre, name);
  for (const library of linked) await share(founding, library);
  const result = await hre.deployments.deploy(name, {
    from,
    deterministicDeployment: true,
    libraries: Object.fromEntries(linked.map((library) => [library, founding.libraries[library] ?? ""])),
  });
  founding.libraries[name] = result.address;
  if (!result.newlyDeployed) return;
  founding.deployed.push(name);
  founding.transactions += 1;
  founding.gasUsed += BigInt(String(result.receipt?.gasUsed ?? 0));
  founding.log(`${name} at ${result.address}`);
}

export default step("factory", [], async (founding) => {
  const { hre, deployer } = founding.setup;
  for (const module of Object.values(MODULES)) {
    for (const library of await librariesOf(hre, module)) await share(founding, library);
  }
  await share(founding, "CellFactory");
  const { abi } = await hre.artifacts.readArtifact("CellFactory");
  founding.factory = new hre.ethers.Contract(founding.libraries.CellFactory ?? "", abi, deployer);
  await founding.locate();
});
