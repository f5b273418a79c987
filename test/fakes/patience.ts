import { configure } from "@testing-library/react";

// For a machine that is busy with something else: what comes is found as soon as it is there, and what does not come fails a little later.
configure({ asyncUtilTimeout: 15_000 });
