// Written by `npm run abis` from the compiled contracts. Do not edit.
export { assetAbi } from "./asset.js";
export { cellAbi } from "./cell.js";
export { cellFactoryAbi } from "./cellFactory.js";
export { constitutionAbi } from "./constitution.js";
export { timelockAbi } from "./timelock.js";
export { liabilityAbi } from "./liability.js";
export { passportsAbi } from "./passports.js";
export { consentsAbi } from "./consents.js";
export { forksAbi } from "./forks.js";
export { recoveryAbi } from "./recovery.js";
export { tiersAbi } from "./tiers.js";
export { interimCourtAbi } from "./interimCourt.js";
export { errorsAbi } from "./errors.js";
