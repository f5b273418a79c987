import { loadBulkMessages } from "../../../src/messages/bulk/loadBulkMessages";
import { checkBundle } from "../checkBundle";

checkBundle("requests in bulk", loadBulkMessages, { alike: ["tenants"] });
