import { step } from "../scripts/deploy/founding";
import { seatJurors } from "../scripts/deploy/jurors";

export default step("jurors", ["members"], seatJurors);
