import { step } from "../scripts/deploy/founding";
import { registerMembers } from "../scripts/deploy/members";

export default step("members", ["offices"], registerMembers);
