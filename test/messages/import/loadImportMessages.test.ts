import { loadImportMessages } from "../../../src/messages/import/loadImportMessages";
import { checkBundle } from "../checkBundle";

checkBundle("the import", loadImportMessages);
