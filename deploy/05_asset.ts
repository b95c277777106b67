import { step } from "../scripts/deploy/founding";

// A charter names a token that stands; a local chain may have one minted instead.
export default step("asset", ["factory"], async (founding) => {
  const { asset } = founding.charter;
  if (asset.kind === "test") await founding.stand("asset", [asset.name, asset.symbol]);
});
