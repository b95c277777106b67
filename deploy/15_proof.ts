import { step } from "../scripts/deploy/founding";
import { prove } from "../scripts/deploy/proof";

export default step("proof", ["found"], prove);
