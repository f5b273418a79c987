import type { GroupId } from "../../../core/pipeline/arrangeClosings";
import type { OpenClosingsMessages } from "../../../messages/openClosings/loadOpenClosingsMessages";

/** What the heading of a group says. */
export function groupName(group: GroupId, o: OpenClosingsMessages): string {
  switch (group.by) {
    case "waitsFor":
      return o.waitsForName[group.id];
    case "age":
      return o.ageBand[group.id];
    case "nextDate":
      return o.dateBand[group.id];
    case "none":
      return o.all;
  }
}
