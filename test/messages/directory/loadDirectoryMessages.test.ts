import { loadDirectoryMessages } from "../../../src/messages/directory/loadDirectoryMessages";
import { checkBundle } from "../checkBundle";

checkBundle("the directory", loadDirectoryMessages, { alike: ["tenants"] });
