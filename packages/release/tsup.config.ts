import { engine } from "@trellis/tooling/tsup";

export default engine();
